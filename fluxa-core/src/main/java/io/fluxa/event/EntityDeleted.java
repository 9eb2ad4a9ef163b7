package io.fluxa.event;

import io.fluxa.Engine;
import io.fluxa.Entity;
import io.fluxa.EntityProvider;

/**
 * A row is deleted.
 *
 * @param entity the row as it was before it was deleted, or as it is stored now when it is softly deleted; a snapshot
 * @param soft whether the row is still there, marked as deleted
 * @param provider the provider of the entity
 * @param engine the engine, to open another context with
 * @param <E> the generated entity type
 */
public record EntityDeleted<E extends Entity>(E entity, boolean soft, EntityProvider<E> provider, Engine engine)
        implements EntityEvent<E> {

    @Override
    public Kind kind() {
        return Kind.DELETED;
    }

    @Override
    public String toString() {
        return entity + " deleted";
    }
}
