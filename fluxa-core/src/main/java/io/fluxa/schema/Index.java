package io.fluxa.schema;

import java.util.List;

/**
 * One index of an entity's table besides the primary key.
 *
 * @param name the name in MySQL
 * @param columns the column names, in index order
 * @param unique whether it is a unique index
 */
public record Index(String name, List<String> columns, boolean unique) {
    /** Copies the list. */
    public Index {
        columns = List.copyOf(columns);
    }
}
