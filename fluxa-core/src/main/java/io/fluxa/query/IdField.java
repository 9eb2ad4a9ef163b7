package io.fluxa.query;

import io.fluxa.Entity;

/**
 * The primary key of an entity.
 *
 * @param <E> the entity it belongs to
 */
public final class IdField<E extends Entity> extends WholeNumberField<E, Long> {

    /** Describes the id of a definition. Called by generated code. */
    public IdField(String entity, String name) {
        super(entity, name, 0, Long.class);
    }
}
