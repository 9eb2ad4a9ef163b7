package io.fluxa.query;

import io.fluxa.Entity;
import io.fluxa.query.Condition.Operator;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that holds a {@code float} or a {@code double}. Conditions on a {@code float} round their operand to one, as its column does.
 *
 * @param <E> the entity it belongs to
 * @param <T> the type of its values
 */
public sealed class FloatingField<E extends Entity, T extends Number> extends SortableField<E>
        implements Selectable<E, T> permits NullableFloatingField {

    private final Class<T> type;

    /** Describes the field of a definition, the ordinal of its column and the boxed type of its values. Called by generated code. */
    public FloatingField(String entity, String name, int ordinal, Class<T> type) {
        super(entity, name, ordinal);
        this.type = type;
    }

    /** The type of its values, boxed. */
    public final Class<T> type() {
        return type;
    }

    /** The column has exactly this value. */
    public final Condition<E> eq(double value) {
        return compared(Operator.EQ, value);
    }

    /** The column has another value than this; NULL is none. */
    public final Condition<E> ne(double value) {
        return compared(Operator.NE, value);
    }

    /** The column is greater than this value. */
    public final Condition<E> gt(double value) {
        return compared(Operator.GT, value);
    }

    /** The column is this value or greater. */
    public final Condition<E> gte(double value) {
        return compared(Operator.GTE, value);
    }

    /** The column is less than this value. */
    public final Condition<E> lt(double value) {
        return compared(Operator.LT, value);
    }

    /** The column is this value or less. */
    public final Condition<E> lte(double value) {
        return compared(Operator.LTE, value);
    }

    /** The column is one of these two values or between them; nothing is when the first is greater. */
    public final Condition<E> between(double least, double most) {
        return new Condition.Range<>(this, least, most);
    }

    /** The column has exactly one of these values; without any this finds nothing. */
    public final Condition<E> in(double... values) {
        return new Condition.Membership<>(this, boxed(values), false);
    }

    /** The column has a value, and exactly none of these; without any this finds every row, NULL too. */
    public final Condition<E> notIn(double... values) {
        return new Condition.Membership<>(this, boxed(values), true);
    }

    /** The smallest value; null when there is none. */
    public final Aggregate<E, @Nullable T> min() {
        return Aggregate.of(Aggregate.Function.MIN, this);
    }

    /** The largest value; null when there is none. */
    public final Aggregate<E, @Nullable T> max() {
        return Aggregate.of(Aggregate.Function.MAX, this);
    }

    /** The sum of the values, 0 when there are none. */
    public final Aggregate<E, Double> sum() {
        return Aggregate.of(Aggregate.Function.SUM, this);
    }

    /** The average of the values; null when there are none. */
    public final Aggregate<E, @Nullable Double> avg() {
        return Aggregate.of(Aggregate.Function.AVG, this);
    }

    private Condition<E> compared(Operator operator, double value) {
        return new Condition.Comparison<>(this, operator, value);
    }

    private List<Object> boxed(double... values) {
        return operands(Arrays.stream(operand(values)).boxed().toList());
    }
}
