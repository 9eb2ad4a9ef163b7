package io.fluxa.it.search.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a test knows of a row without asking for it.
 *
 * @param id the primary key
 * @param deleted whether it is softly deleted
 * @param values what its columns hold; null for NULL
 */
record KnownRow(long id, boolean deleted, Map<Column<?>, @Nullable Object> values) {

    @SuppressWarnings("unchecked") // each column put a value of its own type there
    <T> @Nullable T get(Column<T> column) {
        return (T) values.get(column);
    }

    @Override
    public String toString() {
        return "row " + id;
    }
}
