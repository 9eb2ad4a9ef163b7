package io.fluxa.internal.query;

import io.fluxa.schema.Index;
import java.util.List;
import java.util.Optional;

/**
 * The one row that a query asks for, because it compares each column of a unique index, or the id, with a value and demands nothing else.
 * What knows rows by these values may answer instead of MySQL.
 *
 * @param index the unique index; empty for the primary key
 * @param values what its columns are compared with, in the order of the index, without the mark of a soft deletion
 */
public record ExactMatch(Optional<Index> index, List<Object> values) {

    /** Copies the list. */
    public ExactMatch {
        values = List.copyOf(values);
    }

    /** Whether the row is asked for by its id. */
    public boolean isById() {
        return index.isEmpty();
    }
}
