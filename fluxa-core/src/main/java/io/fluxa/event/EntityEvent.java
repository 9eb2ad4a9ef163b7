package io.fluxa.event;

import io.fluxa.Engine;
import io.fluxa.Entity;
import io.fluxa.EntityProvider;

/**
 * Something that a flush did to one row. The entities in it are snapshots: they show what was stored at that moment and belong to no
 * context, so that changing one, or asking for its context, is an {@link io.fluxa.error.IllegalUseException}. Immutable and safe for use
 * by several threads.
 *
 * @param <E> the generated entity type
 */
public sealed interface EntityEvent<E extends Entity> permits EntityInserted, EntityUpdated, EntityDeleted {

    /** What an event tells of. */
    enum Kind {
        /** A row is new. */
        INSERTED,
        /** Values of a row changed. */
        UPDATED,
        /** A row is deleted, really or softly. */
        DELETED
    }

    /** What happened. */
    Kind kind();

    /** The row: as it is stored now, or as it last was when it is deleted really. */
    E entity();

    /** The provider of the entity. */
    EntityProvider<E> provider();

    /** The engine, to open another context with. */
    Engine engine();

    /** The id of the row, to be read as an unsigned number. */
    default long id() {
        return entity().id();
    }
}
