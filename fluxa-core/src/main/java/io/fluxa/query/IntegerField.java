package io.fluxa.query;

import io.fluxa.Entity;

/**
 * A field that holds a whole number and can be changed relatively.
 *
 * @param <E> the entity it belongs to
 */
public final class IntegerField<E extends Entity> extends Field<E> {

    /** Describes the field of a definition and the ordinal of its column. Called by generated code. */
    public IntegerField(String entity, String name, int ordinal) {
        super(entity, name, ordinal);
    }
}
