package io.fluxa;

import io.fluxa.query.Aggregate;
import io.fluxa.query.Projection;
import io.fluxa.query.Query;
import io.fluxa.query.Selectable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entities of one type by queries. Every method sends its statement at once and asks MySQL: changes that were not flushed are not
 * searched, but rows that the context holds are given as they are there, and those that it is about to delete are left out. Softly
 * deleted rows are found and counted only by {@link Query#withFakeDeletes()}.
 *
 * <p>A condition or order that MySQL cannot be asked for is refused with a {@link io.fluxa.error.EntityException} before anything is sent.
 *
 * @param <E> the generated entity type
 */
public interface EntitySearch<E extends Entity> {

    /** Finds the rows of a query with one SELECT; a list of the caller's own. */
    List<E> searchMany(FluxaContext context, Query<E> query);

    /**
     * Finds the first row of a query in its order, or any of its rows when it has none, with one SELECT. A query for exactly one id looks
     * into the context first.
     */
    Optional<E> searchOne(FluxaContext context, Query<E> query);

    /** Finds one page and the number of all rows, with two SELECTs; when that is 0 the one for the rows is not sent. */
    Page<E> searchManyWithTotal(FluxaContext context, Query<E> query);

    /** The ids of the rows of a query, with one SELECT; a row that the context is about to delete is still among them. */
    long[] searchIds(FluxaContext context, Query<E> query);

    /** The number of rows that fulfil the conditions of a query, with one SELECT; its page does not matter. */
    long count(FluxaContext context, Query<E> query);

    /** Whether any row fulfils the conditions of a query, with one SELECT that ends at the first; its page does not matter. */
    boolean exists(FluxaContext context, Query<E> query);

    /** What a projection makes of each row of a query, or of each group of rows, with one SELECT; a list of the caller's own. */
    <R extends @Nullable Object> List<R> select(FluxaContext context, Query<E> query, Projection<E, R> projection);

    /**
     * The different values of a field in the rows of a query, the smallest first unless the query is sorted, with one SELECT. NULL is a
     * value too, and comes as null.
     */
    <T extends @Nullable Object> List<T> distinct(FluxaContext context, Query<E> query, Selectable<E, T> field);

    /** One result for all rows that fulfil the conditions of a query, with one SELECT; its order and page do not matter. */
    <T extends @Nullable Object> T aggregate(FluxaContext context, Query<E> query, Aggregate<E, T> aggregate);
}
