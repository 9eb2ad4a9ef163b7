package io.fluxa.query;

import io.fluxa.Entity;
import io.fluxa.query.Condition.Operator;

/**
 * A field that holds true or false.
 *
 * @param <E> the entity it belongs to
 */
public sealed class BooleanField<E extends Entity> extends SortableField<E> implements Selectable<E, Boolean>
        permits NullableBooleanField {

    /** Describes the field of a definition and the ordinal of its column. Called by generated code. */
    public BooleanField(String entity, String name, int ordinal) {
        super(entity, name, ordinal);
    }

    /** The column is true. */
    public final Condition<E> isTrue() {
        return eq(true);
    }

    /** The column is false; NULL is not. */
    public final Condition<E> isFalse() {
        return eq(false);
    }

    /** The column has this value. */
    public final Condition<E> eq(boolean value) {
        return new Condition.Comparison<>(this, Operator.EQ, value);
    }

    /** The column has the other value than this; NULL is none. */
    public final Condition<E> ne(boolean value) {
        return eq(!value);
    }
}
