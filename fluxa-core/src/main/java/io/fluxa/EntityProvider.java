package io.fluxa;

import io.fluxa.query.Query;
import io.fluxa.schema.EntitySchema;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Finds and creates the entities of one type. Providers hold no state of a context and are safe for use by several
 * threads; the context given to them is not.
 *
 * @param <E> the generated entity type
 */
public interface EntityProvider<E extends Entity> {

    /** The table, columns and indexes of the entity. */
    EntitySchema schema();

    /**
     * Creates an entity with a fresh id; the next flush inserts it. The id comes from a block that this node holds, so that most calls send nothing.
     *
     * @throws io.fluxa.error.StoreException when a new block of ids is needed and the server cannot give one
     */
    E create(FluxaContext context);

    /**
     * Creates an entity with an id of the caller's choice; the next flush inserts it. Sends nothing.
     *
     * @throws io.fluxa.error.InvalidValueException when the id is 0 or wider than the id column
     * @throws io.fluxa.error.IllegalUseException when the context already holds an entity with this id
     */
    E create(FluxaContext context, long id);

    /**
     * Finds a row: first in the context, then by one SELECT. Empty when there is none, or the next flush really deletes it.
     * A softly deleted row is found.
     */
    Optional<E> getById(FluxaContext context, long id);

    /**
     * Finds a row that must exist.
     *
     * @throws io.fluxa.error.EntityNotFoundException when there is none
     */
    E mustGetById(FluxaContext context, long id);

    /** Finds several rows with at most one SELECT; the order is kept, duplicates and missing rows are dropped. Softly deleted rows are found. */
    List<E> getByIds(FluxaContext context, long... ids);

    /** Finds several rows with at most one SELECT; the order is kept, duplicates and missing rows are dropped. Softly deleted rows are found. */
    List<E> getByIds(FluxaContext context, Collection<? extends Number> ids);

    /** Finds the rows of a query with one SELECT; softly deleted ones only by {@link Query#withFakeDeletes()}. */
    List<E> searchMany(FluxaContext context, Query<E> query);

    /**
     * Finds one page and the number of all rows; when that is 0 the SELECT of the rows is not sent. Softly deleted rows are
     * found and counted only by {@link Query#withFakeDeletes()}.
     */
    Page<E> searchManyWithTotal(FluxaContext context, Query<E> query);
}
