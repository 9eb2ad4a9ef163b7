package io.fluxa.query;

import io.fluxa.Entity;
import io.fluxa.query.Condition.Operator;
import java.util.Arrays;
import java.util.Collection;

/**
 * A field whose values are equal or different.
 *
 * @param <E> the entity it belongs to
 * @param <T> the type of its values
 */
public abstract sealed class EqualityField<E extends Entity, T> extends SortableField<E> implements Selectable<E, T>
        permits OrderedField, EnumField {

    EqualityField(String entity, String name, int ordinal) {
        super(entity, name, ordinal);
    }

    /** The column has this value. */
    public final Condition<E> eq(T value) {
        return compared(Operator.EQ, value);
    }

    /** The column has another value than this; NULL is none. */
    public final Condition<E> ne(T value) {
        return compared(Operator.NE, value);
    }

    /** The column has one of these values; without any this finds nothing. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Condition<E> in(T... values) {
        return in(Arrays.asList(operand(values)));
    }

    /**
     * The column has one of these values; without any this finds nothing. MySQL uses no index for a list of more than some
     * thousand values, see {@link Query}.
     */
    public final Condition<E> in(Collection<? extends T> values) {
        return new Condition.Membership<>(this, operands(values), false);
    }

    /** The column has a value, and none of these; without any this finds every row, NULL too. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Condition<E> notIn(T... values) {
        return notIn(Arrays.asList(operand(values)));
    }

    /** The column has a value, and none of these; without any this finds every row, NULL too. */
    public final Condition<E> notIn(Collection<? extends T> values) {
        return new Condition.Membership<>(this, operands(values), true);
    }

    final Condition<E> compared(Operator operator, T value) {
        return new Condition.Comparison<>(this, operator, operand(value));
    }
}
