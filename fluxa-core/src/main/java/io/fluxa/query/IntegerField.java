package io.fluxa.query;

import io.fluxa.Entity;

/**
 * A field that holds a whole number and can be changed relatively.
 *
 * @param <E> the entity it belongs to
 * @param <T> the type of its values
 */
public sealed class IntegerField<E extends Entity, T extends Number> extends WholeNumberField<E, T>
        permits NullableIntegerField {

    /** Describes the field of a definition, the ordinal of its column and the boxed type of its values. Called by generated code. */
    public IntegerField(String entity, String name, int ordinal, Class<T> type) {
        super(entity, name, ordinal, type);
    }
}
