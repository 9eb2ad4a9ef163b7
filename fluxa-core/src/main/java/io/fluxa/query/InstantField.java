package io.fluxa.query;

import io.fluxa.Entity;

/**
 * A field that holds a time.
 *
 * @param <E> the entity it belongs to
 */
public sealed class InstantField<E extends Entity> extends TimestampField<E> permits NullableInstantField {

    /** Describes the field of a definition and the ordinal of its column. Called by generated code. */
    public InstantField(String entity, String name, int ordinal) {
        super(entity, name, ordinal);
    }
}
