package io.fluxa.query;

import io.fluxa.Entity;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A field that holds an exact decimal number. Operands may have more digits than the column, and may be given as texts such as
 * {@code "99.90"}; a text that is no number is refused as {@code FLX-3060}.
 *
 * @param <E> the entity it belongs to
 */
public sealed class DecimalField<E extends Entity> extends OrderedField<E, BigDecimal> permits NullableDecimalField {

    /** Describes the field of a definition and the ordinal of its column. Called by generated code. */
    public DecimalField(String entity, String name, int ordinal) {
        super(entity, name, ordinal);
    }

    /** The column has this value. */
    public final Condition<E> eq(String value) {
        return eq(number(value));
    }

    /** The column has another value than this; NULL is none. */
    public final Condition<E> ne(String value) {
        return ne(number(value));
    }

    /** The column is greater than this value. */
    public final Condition<E> gt(String value) {
        return gt(number(value));
    }

    /** The column is this value or greater. */
    public final Condition<E> gte(String value) {
        return gte(number(value));
    }

    /** The column is less than this value. */
    public final Condition<E> lt(String value) {
        return lt(number(value));
    }

    /** The column is this value or less. */
    public final Condition<E> lte(String value) {
        return lte(number(value));
    }

    /** The column is one of these two values or between them; nothing is when the first is greater. */
    public final Condition<E> between(String least, String most) {
        return between(number(least), number(most));
    }

    /**
     * The sum of the values with the digits of the column, 0 when there are none. MySQL adds up at most 65 digits: sums of groups that pass more on their
     * way are wrong without an error, which takes columns of more than 43 digits.
     */
    public final Aggregate<E, BigDecimal> sum() {
        return Aggregate.of(Aggregate.Function.SUM, this);
    }

    /** The average of the values, with as many more digits after the point than the column as the server's {@code div_precision_increment} asks for, usually four; null when there are none. */
    public final Aggregate<E, @Nullable BigDecimal> avg() {
        return Aggregate.of(Aggregate.Function.AVG, this);
    }

    private BigDecimal number(String text) {
        try {
            return new BigDecimal(operand(text));
        } catch (NumberFormatException none) {
            throw new IllegalUseException(
                    ErrorCode.INVALID_CONDITION,
                    entity(),
                    "a condition on " + this + " was given a text that is no decimal number");
        }
    }
}
