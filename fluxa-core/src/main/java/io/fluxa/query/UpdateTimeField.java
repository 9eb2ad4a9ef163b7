package io.fluxa.query;

import io.fluxa.Entity;

/**
 * The time of the last change of a row. Only flushes and bulk updates write it.
 *
 * @param <E> the entity it belongs to
 */
public final class UpdateTimeField<E extends Entity> extends TimestampField<E> {

    /** Describes the field of a definition and the ordinal of its column. Called by generated code. */
    public UpdateTimeField(String entity, String name, int ordinal) {
        super(entity, name, ordinal);
    }
}
