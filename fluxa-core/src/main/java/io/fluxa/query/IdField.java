package io.fluxa.query;

import io.fluxa.Entity;

/**
 * The primary key of an entity. It can be sorted by, but never changed.
 *
 * @param <E> the entity it belongs to
 */
public final class IdField<E extends Entity> extends Field<E> {

    /** Describes the id of a definition. Called by generated code. */
    public IdField(String entity, String name) {
        super(entity, name, 0);
    }

    /** The smallest id first. */
    public Sort<E> asc() {
        return new Sort<>(this, false);
    }

    /** The largest id first. */
    public Sort<E> desc() {
        return new Sort<>(this, true);
    }
}
