package io.fluxa.runtime;

import io.fluxa.CursorPage;
import io.fluxa.Page;
import io.fluxa.query.Aggregate;
import io.fluxa.query.Projection;
import io.fluxa.query.Query;
import io.fluxa.query.QueryPlan;
import io.fluxa.transaction.LockWait;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The searches of one provider in one context. Not safe for use by several threads.
 *
 * @param <E> the entity
 */
public interface Searches<E extends GeneratedEntity<E, ?>> {

    /** The entities of a query. */
    List<E> many(Query<E> query);

    /** The first entity of a query, or any when it has no order; null when there is none. */
    @Nullable
    E one(Query<E> query);

    /** One page of a query and the number of all its rows. */
    Page<E> page(Query<E> query);

    /** The entities of a query, locked and as they are now. */
    List<E> lock(Query<E> query, LockWait wait);

    /** The entities behind a cursor in the order of a query; null is the begin. */
    CursorPage<E> after(Query<E> query, @Nullable String cursor);

    /** The ids of a query. */
    long[] ids(Query<E> query);

    /** The number of rows of a query. */
    long count(Query<E> query);

    /** Whether a query has any row. */
    boolean exists(Query<E> query);

    /** What a projection makes of the rows of a query. */
    <R extends @Nullable Object> List<R> select(Query<E> query, Projection<E, R> projection);

    /** One result for all rows of a query. */
    <T extends @Nullable Object> T aggregate(Query<E> query, Aggregate<E, T> aggregate);

    /** How MySQL would find the rows of a query. */
    QueryPlan explain(Query<E> query);

    /** How MySQL would find what a projection is made of. */
    QueryPlan explain(Query<E> query, Projection<E, ?> projection);
}
