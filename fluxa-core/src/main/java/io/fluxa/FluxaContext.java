package io.fluxa;

import io.fluxa.mysql.MysqlPipeline;
import io.fluxa.observe.QueryLog;
import io.fluxa.query.ReferencePath;
import io.fluxa.runtime.Session;
import io.fluxa.transaction.Outcome;
import io.fluxa.transaction.TransactionOptions;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One unit of work: an identity map, the changes of its entities and the flush that writes them. Short-lived, one per
 * request or job. One thread may use it after another, but not two at once: that is refused as {@code FLX-3018}.
 *
 * <p>Every call that sends something throws {@link io.fluxa.error.StoreTimeoutException} when the deadline of the context has passed, and
 * {@link io.fluxa.error.CancelledException} when it was cancelled.
 */
public interface FluxaContext extends AutoCloseable {

    /** The engine that made this context. */
    Engine engine();

    /**
     * Writes every change since the last flush, and the statements of {@link #mysqlPipeline}: per MySQL pool all or nothing, in one transaction
     * unless one statement is enough: deletes first, then updates, then increments, then inserts, then the pipeline. Unchanged entities send nothing. When it fails, nothing in memory
     * has changed and the same flush may be tried again; pools that committed before another one failed keep their result. Inside of
     * {@link #transaction} it takes part in that, and a failure leaves nothing but a rollback.
     *
     * @throws io.fluxa.error.InvalidValueException before anything is sent, when a required field is null
     * @throws io.fluxa.error.StoreException when MySQL refuses or fails a statement
     * @throws io.fluxa.error.EntityDeletedException when an updated or deleted row does not exist any more
     * @throws io.fluxa.error.EntityStaleException when a row with a version was changed by somebody else since it was read
     * @throws io.fluxa.error.BoundsExceededException when a relative change would leave its bounds
     * @throws io.fluxa.error.FlushException when some pools committed and another failed
     * @throws io.fluxa.error.OutcomeUnknownException when the connection ended before MySQL said whether it committed; see {@link #resolveOutcome}
     */
    void flush();

    /** Forgets every change since the last flush, and the pipelines: created entities are dropped, changed and deleted ones are as they were read. */
    void clearFlush();

    /** Whether a flush would have something to write. */
    boolean dirty();

    /** The entities that the next flush would write; a copy. In the order of their first change, unless a rollback has mixed it. */
    List<Entity> tracked();

    /**
     * Finds out what became of a flush that failed with {@link io.fluxa.error.OutcomeUnknownException}, by reading its rows once no
     * transaction holds them. A new row that is there or not tells, unless somebody has deleted it since; so does a row that was to be deleted and
     * is there, and one with a version. Other rows tell only together, when they all agree. After {@link Outcome#COMMITTED} the entities are stored, after {@link Outcome#ROLLED_BACK} they keep their
     * changes and the flush may be tried again; after {@link Outcome#UNDECIDED} only {@link #clearFlush()} helps.
     *
     * @throws io.fluxa.error.IllegalUseException when no outcome is unknown
     */
    Outcome resolveOutcome();

    /**
     * Reads entities again from MySQL, in place, inside of the open transaction if there is one. One SELECT per table.
     *
     * @throws io.fluxa.error.IllegalUseException when one has changes, was never stored, or belongs to another context; nothing is read
     * @throws io.fluxa.error.EntityDeletedException when rows do not exist any more; the others were read
     */
    void reload(Entity... entities);

    /** Takes rows out of every cache that statements of the application's own have changed; see {@link EntityCaching#invalidate}. */
    default void invalidate(EntityProvider<?> provider, long... ids) {
        provider.invalidate(this, ids);
    }

    /**
     * Reads what entities refer to, so that their getters find it in this context: for each level of the paths one look-up by ids per type
     * of entity, and none for what the context knows already. Rows that do not exist, and references that are NULL, are left out. Paths of the same
     * entities are given in one call, because those that lead to one type share its look-up.
     *
     * @param <E> the type of the entities
     * @throws io.fluxa.error.IllegalUseException when an entity belongs to another context, or the engine lacks one that is referred to
     */
    <E extends Entity> void load(Collection<? extends E> entities, List<ReferencePath<E>> paths);

    /** Reads what lies on one path, as {@link #load(Collection, List)}. */
    default <E extends Entity> void load(Collection<? extends E> entities, ReferencePath<E> path) {
        load(entities, List.of(path));
    }

    /** Reads what lies on two paths, as {@link #load(Collection, List)}. */
    default <E extends Entity> void load(
            Collection<? extends E> entities, ReferencePath<E> path, ReferencePath<E> second) {
        load(entities, List.of(path, second));
    }

    /** Reads what lies on three paths, as {@link #load(Collection, List)}. */
    default <E extends Entity> void load(
            Collection<? extends E> entities, ReferencePath<E> path, ReferencePath<E> second, ReferencePath<E> third) {
        load(entities, List.of(path, second, third));
    }

    /**
     * Runs work in a transaction, as {@link #inTransaction(TransactionOptions, Function)} with {@link TransactionOptions#DEFAULT} and no
     * result.
     */
    default void transaction(Consumer<? super FluxaContext> work) {
        transaction(TransactionOptions.DEFAULT, work);
    }

    /** Runs work in a transaction, as {@link #inTransaction(TransactionOptions, Function)} without a result. */
    void transaction(TransactionOptions options, Consumer<? super FluxaContext> work);

    /** Runs work in a transaction, as {@link #inTransaction(TransactionOptions, Function)} with {@link TransactionOptions#DEFAULT}. */
    default <T extends @Nullable Object> T inTransaction(Function<? super FluxaContext, T> work) {
        return inTransaction(TransactionOptions.DEFAULT, work);
    }

    /**
     * Runs work in a transaction: what it reads and flushes through this context happens in one transaction per MySQL pool, begun when the
     * pool is first used. At the end of the work pending changes are flushed, and every pool is committed in the order of the pool codes.
     *
     * <p>An exception rolls everything back and goes on to the caller. Entities that were stored meanwhile are then as changed as
     * before. With {@link TransactionOptions#retries} the work runs again after a failure that is
     * {@link io.fluxa.error.FluxaException#retryable() retryable}; before that the context's changes are as they were at the begin, and rows
     * are read again when they are asked for.
     *
     * <p>Inside of a transaction this opens a savepoint: an exception that is caught outside of the inner work undoes that work alone,
     * unless MySQL ended the whole transaction, as after a deadlock. A savepoint has no options of its own.
     *
     * @param work gets this context
     * @return what the work gives
     * @throws io.fluxa.error.FlushException when some pools committed and another failed
     * @throws io.fluxa.error.OutcomeUnknownException when the connection ended before MySQL said whether it committed
     */
    <T extends @Nullable Object> T inTransaction(TransactionOptions options, Function<? super FluxaContext, T> work);

    /**
     * The statements that the next flush sends to a MySQL pool besides those of the entities; the same object at each call.
     *
     * @throws io.fluxa.error.IllegalUseException when no pool has this code
     */
    MysqlPipeline mysqlPipeline(String pool);

    /** Notes something about this unit of work, which query logs see with each statement; null removes it. */
    void meta(String key, @Nullable String value);

    /** What was noted; unmodifiable, and not changed by later calls. */
    Map<String, String> meta();

    /** Adds a handler that sees each statement of this context after it ran; the same handler is added once. */
    void logQueries(QueryLog log);

    /**
     * From now on each look-up by id reads the row again and refreshes the entity in place, unless it has changes. Cannot be taken back; a
     * row stays one object.
     */
    void disableContextCache();

    /**
     * Sets how long a row that was read is given out without another look. Counted from the first read after the last expiry; at the
     * start there is no limit. Entities with changes are never read again.
     *
     * @param timeToLive longer than zero, or null for no limit
     */
    void contextCacheTtl(@Nullable Duration timeToLive);

    /** A new context with the same logs, notes and cache settings, without entities, changes and deadline. */
    FluxaContext copy();

    /** The same with a deadline, from now. */
    FluxaContext copy(Duration timeout);

    /**
     * Ends the work of this context; the one call that any thread may make at any time. A statement that runs is ended on the server, a
     * wait for a connection is given up, and everything later is refused.
     */
    void cancel();

    /** What generated code and providers work with; applications have no use for it. */
    Session session();

    /**
     * Ends the context and releases its entities. Changes that were never flushed are lost and reported in the log as {@code FLX-3011}.
     * A second call does nothing.
     *
     * @throws io.fluxa.error.IllegalUseException instead of the report, when the engine is strict; the context is closed then too
     */
    @Override
    void close();
}
