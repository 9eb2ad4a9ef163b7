package io.fluxa.query;

import io.fluxa.Entity;

/**
 * A field that holds bytes or NULL.
 *
 * @param <E> the entity it belongs to
 */
public final class NullableBinaryField<E extends Entity> extends BinaryField<E> implements NullableField<E> {

    /** Describes the field of a definition and the ordinal of its column. Called by generated code. */
    public NullableBinaryField(String entity, String name, int ordinal) {
        super(entity, name, ordinal);
    }

    @Override
    public Field<E> field() {
        return this;
    }
}
