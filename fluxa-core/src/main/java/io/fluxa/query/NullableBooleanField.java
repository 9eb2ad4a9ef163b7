package io.fluxa.query;

import io.fluxa.Entity;

/**
 * A field that holds true or false or NULL.
 *
 * @param <E> the entity it belongs to
 */
public final class NullableBooleanField<E extends Entity> extends BooleanField<E> implements NullableField<E> {

    /** Describes the field of a definition and the ordinal of its column. Called by generated code. */
    public NullableBooleanField(String entity, String name, int ordinal) {
        super(entity, name, ordinal);
    }

    @Override
    public Field<E> field() {
        return this;
    }
}
