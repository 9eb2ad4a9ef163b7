package io.fluxa;

import io.fluxa.query.Aggregate;
import io.fluxa.query.Projection;
import io.fluxa.query.Query;
import io.fluxa.query.QueryPlan;
import io.fluxa.query.Selectable;
import io.fluxa.transaction.TransactionOptions;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
     * Finds the first row of a query in its order, or any of its rows when it has none, with one SELECT. While all rows that this reads are
     * left out, because the context is about to delete them, another SELECT reads twice as many. A query for exactly one id looks into the
     * context first, and finds there only what is stored.
     */
    Optional<E> searchOne(FluxaContext context, Query<E> query);

    /** Finds one page and the number of all rows, with two SELECTs; when that is 0 the one for the rows is not sent. */
    Page<E> searchManyWithTotal(FluxaContext context, Query<E> query);

    /**
     * Finds the rows behind a cursor in the order of a query, with one SELECT. However many rows are inserted or deleted meanwhile, none comes
     * twice, and none is missed that stays and keeps its place in the order. The order may be any: the id makes it whole.
     *
     * @param query its conditions may be others than before; its order may not, and it says by {@link Query#limit} how many rows are wanted
     * @param cursor what {@link CursorPage#getNext()} of the page before gave; null for the first page
     * @throws io.fluxa.error.InvalidValueException for the field {@code cursor} (FLX-3080), when it is none that a search in this order gave
     * @throws io.fluxa.error.IllegalUseException when the query has no limit or the number of a page, or is sorted by a text that may have more than 255 characters
     */
    CursorPage<E> searchAfter(FluxaContext context, Query<E> query, @Nullable String cursor);

    /** The ids of the rows of a query, with one SELECT; a row that the context is about to delete is still among them. */
    long[] searchIds(FluxaContext context, Query<E> query);

    /** The number of rows that fulfil the conditions of a query, with one SELECT; its page does not matter. */
    long count(FluxaContext context, Query<E> query);

    /** Whether any row fulfils the conditions of a query, with one SELECT that ends at the first; its page does not matter. */
    boolean exists(FluxaContext context, Query<E> query);

    /**
     * What a projection makes of each row of a query, or of each group of rows, with one SELECT; a list of the caller's own. It is made when
     * all rows are read and no connection is held for them any more, so that what makes it may use the context.
     */
    <R extends @Nullable Object> List<R> select(FluxaContext context, Query<E> query, Projection<E, R> projection);

    /**
     * The different values of a field in the rows of a query, the smallest first unless the query is sorted, with one SELECT. NULL is a
     * value too, and comes as null.
     */
    <T extends @Nullable Object> List<T> distinct(FluxaContext context, Query<E> query, Selectable<E, T> field);

    /** One result for all rows that fulfil the conditions of a query, with one SELECT; its order and page do not matter. */
    <T extends @Nullable Object> T aggregate(FluxaContext context, Query<E> query, Aggregate<E, T> aggregate);

    /**
     * The rows of a query, in its order, fetched from MySQL while they are read, so that millions of them take the memory of a few. Close it,
     * by try-with-resources: it holds a connection until then. One that was read to its end, or failed, is closed already.
     *
     * <p>The SELECT is sent by this call, and shows the rows as they are at this moment. Softly deleted ones come only with
     * {@link Query#withFakeDeletes()}; rows that this context deletes, also by a flush while the stream is open, are left out. An entity that
     * the context knows comes as that same object, and keeps what was read or flushed after this call. A row that was flushed after it, and
     * whose entity nobody holds any more, or that was changed in bulk, comes as it was, and the next look-up by id reads it. Any other entity
     * is released when the application lets go of it; one that was changed, when that is stored. Looking it up by id holds it until the
     * end of the context.
     *
     * <p>Inside of a transaction other statements on the same pool are refused as FLX-3056 until the stream is closed, and closing it early
     * still fetches the rest. Outside of one the context goes on with other connections, and closing it early ends the statement by
     * cutting the connection. A stream that is forgotten is closed with its transaction or context, and named in the log as FLX-3057.
     *
     * @return a sequential stream; reading it in parallel is refused as FLX-3075
     * @throws io.fluxa.error.StoreException when MySQL refuses the statement; the stream throws it when fetching fails
     */
    Stream<E> stream(FluxaContext context, Query<E> query);

    /**
     * Does some work with every row of a query, some rows at a time in the order of their ids, so that millions of them take the memory
     * of a few. Each time the rows are read in a {@linkplain FluxaContext#transaction transaction} of their own, which ends after the work with a
     * flush and a commit. Nothing is held between, as by {@link #stream}.
     *
     * <p>A row that exists and fits the query from the begin to the end is seen once. Of the rows that are inserted or deleted meanwhile some are seen; those with ids
     * above the highest one at the begin are not, so that there is an end also when the work inserts more.
     *
     * <p>An exception ends this and goes on to the caller. What was committed before stays; the transaction of the work is rolled back, and
     * its entities keep their changes, as after every transaction that fails: {@link FluxaContext#clearFlush()} drops them.
     *
     * @param query without order and page
     * @param size how many rows are read at a time, from 1
     * @param work gets a list of its own with at least one entity
     * @return how many entities the work has got
     * @throws io.fluxa.error.IllegalUseException inside of a transaction (FLX-3076), and when the query has an order or a page or the size is
     *     smaller than 1 (FLX-3077); nothing is sent then
     */
    default long forEachChunk(FluxaContext context, Query<E> query, int size, Consumer<? super List<E>> work) {
        return forEachChunk(context, query, size, TransactionOptions.DEFAULT, work);
    }

    /**
     * The same with options for the transaction of each chunk. With {@link TransactionOptions#retries} a chunk that fails by a deadlock is read
     * and worked on again; its time-out is one for each chunk.
     */
    long forEachChunk(
            FluxaContext context, Query<E> query, int size, TransactionOptions options, Consumer<? super List<E>> work);

    /** MySQL's plan of exactly the statement and values that {@link #searchMany} would send, with one EXPLAIN. Nothing is searched. */
    QueryPlan explain(FluxaContext context, Query<E> query);

    /** MySQL's plan of exactly the statement and values that {@link #select} would send, with one EXPLAIN. Nothing is searched. */
    QueryPlan explain(FluxaContext context, Query<E> query, Projection<E, ?> projection);
}
