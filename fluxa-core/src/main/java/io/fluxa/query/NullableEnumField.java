package io.fluxa.query;

import io.fluxa.Entity;

/**
 * A field that holds a constant of an enum or NULL.
 *
 * @param <E> the entity it belongs to
 * @param <T> the enum
 */
public final class NullableEnumField<E extends Entity, T extends Enum<T>> extends EnumField<E, T>
        implements NullableField<E> {

    /** Describes the field of a definition, the ordinal of its column and its enum. Called by generated code. */
    public NullableEnumField(String entity, String name, int ordinal, Class<T> type) {
        super(entity, name, ordinal, type);
    }

    @Override
    public Field<E> field() {
        return this;
    }
}
