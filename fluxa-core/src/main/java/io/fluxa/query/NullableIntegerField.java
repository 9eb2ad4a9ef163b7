package io.fluxa.query;

import io.fluxa.Entity;

/**
 * A field that holds a whole number or NULL.
 *
 * @param <E> the entity it belongs to
 * @param <T> the type of its values
 */
public final class NullableIntegerField<E extends Entity, T extends Number> extends IntegerField<E, T>
        implements NullableField<E> {

    /** Describes the field of a definition, the ordinal of its column and the boxed type of its values. Called by generated code. */
    public NullableIntegerField(String entity, String name, int ordinal, Class<T> type) {
        super(entity, name, ordinal, type);
    }

    @Override
    public Field<E> field() {
        return this;
    }
}
