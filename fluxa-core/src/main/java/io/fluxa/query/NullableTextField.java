package io.fluxa.query;

import io.fluxa.Entity;

/**
 * A field that holds a text or NULL.
 *
 * @param <E> the entity it belongs to
 */
public final class NullableTextField<E extends Entity> extends TextField<E> implements NullableField<E> {

    /** Describes the field of a definition and the ordinal of its column. Called by generated code. */
    public NullableTextField(String entity, String name, int ordinal) {
        super(entity, name, ordinal);
    }

    @Override
    public Field<E> field() {
        return this;
    }
}
