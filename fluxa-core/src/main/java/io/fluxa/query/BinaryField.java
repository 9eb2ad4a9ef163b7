package io.fluxa.query;

import io.fluxa.Entity;

/**
 * A field that holds bytes. It can be selected, and takes part in no conditions.
 *
 * @param <E> the entity it belongs to
 */
public sealed class BinaryField<E extends Entity> extends Field<E> implements Selectable<E, byte[]>
        permits NullableBinaryField {

    /** Describes the field of a definition and the ordinal of its column. Called by generated code. */
    public BinaryField(String entity, String name, int ordinal) {
        super(entity, name, ordinal);
    }
}
