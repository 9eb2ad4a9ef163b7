package io.fluxa.mysql;

import org.jspecify.annotations.Nullable;

/**
 * Makes a value of a row.
 *
 * @param <T> what it makes
 */
@FunctionalInterface
public interface RowMapper<T extends @Nullable Object> {

    /** The value of one row. The row is only good until this method returns. */
    T map(Row row);
}
