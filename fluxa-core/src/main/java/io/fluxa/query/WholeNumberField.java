package io.fluxa.query;

import io.fluxa.Entity;
import io.fluxa.query.Condition.Operator;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that holds a whole number. Conditions take any {@code long}, also one that its column cannot hold; one on an unsigned
 * 8-byte column reads it as an unsigned number, as the accessors do.
 *
 * @param <E> the entity it belongs to
 * @param <T> the type of its values
 */
public abstract sealed class WholeNumberField<E extends Entity, T extends Number> extends SortableField<E>
        implements Selectable<E, T> permits IdField, IntegerField, VersionField {

    private final Class<T> type;

    WholeNumberField(String entity, String name, int ordinal, Class<T> type) {
        super(entity, name, ordinal);
        this.type = type;
    }

    /** The type of its values, boxed. */
    public final Class<T> type() {
        return type;
    }

    /** The column has this value. */
    public final Condition<E> eq(long value) {
        return compared(Operator.EQ, value);
    }

    /** The column has another value than this; NULL is none. */
    public final Condition<E> ne(long value) {
        return compared(Operator.NE, value);
    }

    /** The column is greater than this value. */
    public final Condition<E> gt(long value) {
        return compared(Operator.GT, value);
    }

    /** The column is this value or greater. */
    public final Condition<E> gte(long value) {
        return compared(Operator.GTE, value);
    }

    /** The column is less than this value. */
    public final Condition<E> lt(long value) {
        return compared(Operator.LT, value);
    }

    /** The column is this value or less. */
    public final Condition<E> lte(long value) {
        return compared(Operator.LTE, value);
    }

    /** The column is one of these two values or between them; nothing is when the first is greater. */
    public final Condition<E> between(long least, long most) {
        return new Condition.Range<>(this, least, most);
    }

    /** The column has one of these values; without any this finds nothing. */
    public final Condition<E> in(long... values) {
        return new Condition.Membership<>(this, List.<Object>copyOf(boxed(values)), false);
    }

    /**
     * The column has one of these values; without any this finds nothing. MySQL uses no index for a list of more than some
     * thousand values, see {@link Query}.
     */
    public final Condition<E> in(Collection<? extends Number> values) {
        return new Condition.Membership<>(this, whole(values), false);
    }

    /** The column has a value, and none of these; without any this finds every row, NULL too. */
    public final Condition<E> notIn(long... values) {
        return new Condition.Membership<>(this, List.<Object>copyOf(boxed(values)), true);
    }

    /** The column has a value, and none of these; without any this finds every row, NULL too. */
    public final Condition<E> notIn(Collection<? extends Number> values) {
        return new Condition.Membership<>(this, whole(values), true);
    }

    /** The smallest value; null when there is none. */
    public final Aggregate<E, @Nullable T> min() {
        return Aggregate.of(Aggregate.Function.MIN, this);
    }

    /** The largest value; null when there is none. */
    public final Aggregate<E, @Nullable T> max() {
        return Aggregate.of(Aggregate.Function.MAX, this);
    }

    /** The sum of the values, 0 when there are none. Reading it fails when it is no {@code long}. */
    public final Aggregate<E, Long> sum() {
        return Aggregate.of(Aggregate.Function.SUM, this);
    }

    /** The average of the values, exact to the digits that the server's {@code div_precision_increment} asks for, usually four after the point; null when there are none. */
    public final Aggregate<E, @Nullable BigDecimal> avg() {
        return Aggregate.of(Aggregate.Function.AVG, this);
    }

    private Condition<E> compared(Operator operator, long value) {
        return new Condition.Comparison<>(this, operator, value);
    }

    private List<Long> boxed(long... values) {
        return Arrays.stream(operand(values)).boxed().toList();
    }

    private List<Object> whole(Collection<? extends Number> values) {
        return WholeNumbers.of(this, operands(values));
    }
}
