package io.fluxa.query;

import io.fluxa.Entity;
import io.fluxa.query.Condition.Operator;
import org.jspecify.annotations.Nullable;

/**
 * A field whose values have an order.
 *
 * @param <E> the entity it belongs to
 * @param <T> the type of its values
 */
public abstract sealed class OrderedField<E extends Entity, T> extends EqualityField<E, T>
        permits DecimalField, TextField, DateField, TimestampField {

    OrderedField(String entity, String name, int ordinal) {
        super(entity, name, ordinal);
    }

    /** The column is greater than this value. */
    public final Condition<E> gt(T value) {
        return compared(Operator.GT, value);
    }

    /** The column is this value or greater. */
    public final Condition<E> gte(T value) {
        return compared(Operator.GTE, value);
    }

    /** The column is less than this value. */
    public final Condition<E> lt(T value) {
        return compared(Operator.LT, value);
    }

    /** The column is this value or less. */
    public final Condition<E> lte(T value) {
        return compared(Operator.LTE, value);
    }

    /** The column is one of these two values or between them; nothing is when the first is greater. */
    public final Condition<E> between(T least, T most) {
        return new Condition.Range<>(this, operand(least), operand(most));
    }

    /** The smallest value; null when there is none. */
    public final Aggregate<E, @Nullable T> min() {
        return Aggregate.of(Aggregate.Function.MIN, this);
    }

    /** The largest value; null when there is none. */
    public final Aggregate<E, @Nullable T> max() {
        return Aggregate.of(Aggregate.Function.MAX, this);
    }
}
