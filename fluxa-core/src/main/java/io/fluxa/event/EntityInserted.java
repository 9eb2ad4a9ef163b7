package io.fluxa.event;

import io.fluxa.Engine;
import io.fluxa.Entity;
import io.fluxa.EntityProvider;

/**
 * A row is new.
 *
 * @param entity the row as it is stored, a snapshot
 * @param provider the provider of the entity
 * @param engine the engine, to open another context with
 * @param <E> the generated entity type
 */
public record EntityInserted<E extends Entity>(E entity, EntityProvider<E> provider, Engine engine)
        implements EntityEvent<E> {

    @Override
    public Kind kind() {
        return Kind.INSERTED;
    }

    @Override
    public String toString() {
        return entity + " inserted";
    }
}
