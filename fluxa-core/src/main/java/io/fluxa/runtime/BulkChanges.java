package io.fluxa.runtime;

import io.fluxa.query.Query;
import io.fluxa.query.Update;

/**
 * The bulk changes of one provider in one context. Not safe for use by several threads.
 *
 * @param <E> the entity
 */
public interface BulkChanges<E extends GeneratedEntity<E, ?>> {

    /** Writes some columns of the rows of a query; answers how many there are. */
    long update(Query<E> query, Update<E> update);

    /** Deletes the rows of a query, softly where the entity does so; answers how many there were. */
    long delete(Query<E> query);

    /** Really deletes the rows of a query; answers how many there were. */
    long forceDelete(Query<E> query);
}
