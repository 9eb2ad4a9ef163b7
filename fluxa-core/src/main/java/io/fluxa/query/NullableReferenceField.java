package io.fluxa.query;

import io.fluxa.Entity;

/**
 * A field that holds a reference or NULL.
 *
 * @param <E> the entity it belongs to
 * @param <T> the entity that it refers to
 */
public final class NullableReferenceField<E extends Entity, T extends Entity> extends ReferenceField<E, T>
        implements NullableField<E> {

    /** Describes the field of a definition, the ordinal of its column and the entity it refers to. Called by generated code. */
    public NullableReferenceField(String entity, String name, int ordinal, Class<T> type) {
        super(entity, name, ordinal, type);
    }

    @Override
    public Field<E> field() {
        return this;
    }
}
