package io.fluxa.query;

import io.fluxa.Entity;

/**
 * A field that rows can be sorted by.
 *
 * @param <E> the entity it belongs to
 */
public abstract sealed class SortableField<E extends Entity> extends Field<E>
        permits EqualityField, WholeNumberField, FloatingField, BooleanField, ReferenceField {

    SortableField(String entity, String name, int ordinal) {
        super(entity, name, ordinal);
    }

    /** The smallest value first; NULL comes before every value, and enums are sorted in the order of their constants. */
    public final Sort<E> asc() {
        return new Sort<>(this, false);
    }

    /** The largest value first, and NULL last. */
    public final Sort<E> desc() {
        return new Sort<>(this, true);
    }

    /** How many different values there are, NULL not counted. */
    public final Aggregate<E, Long> countDistinct() {
        return Aggregate.of(Aggregate.Function.COUNT_DISTINCT, this);
    }
}
