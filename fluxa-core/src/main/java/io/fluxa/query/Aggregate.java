package io.fluxa.query;

import io.fluxa.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Something that is computed from several rows.
 *
 * @param function what is computed
 * @param field what it is computed from; null for the number of rows
 * @param <E> the entity that is queried
 * @param <T> the type of the result
 */
public record Aggregate<E extends Entity, T extends @Nullable Object>(
        Function function, @Nullable Field<E> field) implements Selectable<E, T> {

    /** What can be computed. */
    public enum Function {
        /** The number of rows. */
        COUNT,
        /** The number of different values. */
        COUNT_DISTINCT,
        /** The sum of the values. */
        SUM,
        /** The average of the values. */
        AVG,
        /** The smallest value. */
        MIN,
        /** The largest value. */
        MAX
    }

    /** The number of rows. */
    public static <E extends Entity> Aggregate<E, Long> count() {
        return new Aggregate<>(Function.COUNT, null);
    }

    static <E extends Entity, T extends @Nullable Object> Aggregate<E, T> of(Function function, Field<E> field) {
        return new Aggregate<>(function, field);
    }

    /** Groups with the smallest result first. */
    public GroupSort<E> asc() {
        return new GroupSort<>(this, false);
    }

    /** Groups with the largest result first. */
    public GroupSort<E> desc() {
        return new GroupSort<>(this, true);
    }
}
