package io.fluxa.generator.model;

import java.util.List;

/**
 * An index besides the primary key.
 *
 * @param name the name in MySQL
 * @param fields the fields it covers, in index order
 * @param unique whether it is a unique index
 */
public record IndexModel(String name, List<FieldModel> fields, boolean unique) {

    /** Copies the list. */
    public IndexModel {
        fields = List.copyOf(fields);
    }

    /** Whether the columns of this index are the first ones of another. */
    public boolean begins(IndexModel longer) {
        int size = fields.size();
        return size <= longer.fields.size() && fields.equals(longer.fields.subList(0, size));
    }
}
