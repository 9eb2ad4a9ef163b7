package io.fluxa;

import io.fluxa.event.EntityDeleted;
import io.fluxa.event.EntityInserted;
import io.fluxa.event.EntityUpdated;
import io.fluxa.event.Registration;
import io.fluxa.query.Query;
import io.fluxa.schema.EntitySchema;
import io.fluxa.schema.EntityTable;
import io.fluxa.transaction.LockWait;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds and creates the entities of one type. Providers hold no state of a context and are safe for use by several
 * threads; the context given to them is not.
 *
 * @param <E> the generated entity type
 */
public interface EntityProvider<E extends Entity> extends EntitySearch<E>, EntityBulk<E>, EntityCaching {

    /** The table, columns and indexes of the entity. */
    EntitySchema schema();

    /** The table of the entity, to be updated, emptied or dropped. Sends nothing by itself. */
    EntityTable table(FluxaContext context);

    /**
     * Creates an entity with a fresh id; the next flush inserts it. The id comes from a block that this node holds, so that most calls send nothing.
     *
     * @throws io.fluxa.error.StoreException when a new block of ids is needed and the server cannot give one
     */
    E create(FluxaContext context);

    /**
     * Creates an entity with an id of the caller's choice; the next flush inserts it. Sends nothing, unless the context knows an entity with
     * this id that is not current any more, for instance after a bulk change: its row is looked for then.
     *
     * @throws io.fluxa.error.InvalidValueException when the id is 0 or wider than the id column
     * @throws io.fluxa.error.IllegalUseException when the context already holds an entity with this id
     */
    E create(FluxaContext context, long id);

    /**
     * Finds a row: first in the context, then in the caches of the entity, if it has any, and then by one SELECT. Empty when there is none, or the next flush really deletes it.
     * A softly deleted row is found.
     */
    Optional<E> getById(FluxaContext context, long id);

    /**
     * Finds a row that must exist.
     *
     * @throws io.fluxa.error.EntityNotFoundException when there is none
     */
    E mustGetById(FluxaContext context, long id);

    /** Finds several rows with at most one SELECT per 16,384 ids; the order is kept, duplicates and missing rows are dropped. Softly deleted rows are found. */
    List<E> getByIds(FluxaContext context, long... ids);

    /**
     * Finds several rows with at most one SELECT per 16,384 ids; the order is kept, duplicates and missing rows are dropped. Softly deleted rows are found.
     *
     * @throws io.fluxa.error.IllegalUseException as {@code FLX-3060} before anything is sent, when an id is null or no whole number
     */
    List<E> getByIds(FluxaContext context, Collection<? extends Number> ids);

    /**
     * Locks a row that must exist until the open transaction ends, waiting for whoever holds it, and reads it in place: one
     * {@code SELECT … FOR UPDATE}, also when the context knows the row. It shows what is committed now, even what others committed since the
     * transaction began, and nobody else can change it before the transaction ends. Lock before you change: an entity with changes is
     * refused. A softly deleted row is found.
     *
     * @throws io.fluxa.error.EntityNotFoundException when there is none
     * @throws io.fluxa.error.IllegalUseException before anything is sent: outside of a transaction or in one for reading only
     *     ({@code FLX-3022}), when the entity has changes that were not flushed ({@code FLX-3019}), or was never stored ({@code FLX-3020})
     * @throws io.fluxa.error.EntityDeletedException before anything is sent, when the next flush deletes the row
     * @throws io.fluxa.error.LockConflictException after a deadlock, or a wait longer than the server allows; the transaction is lost
     */
    E lockById(FluxaContext context, long id);

    /**
     * Locks a row that may be absent, as {@link #lockById(FluxaContext, long)}. Empty when there is none, and with
     * {@link LockWait#SKIP_LOCKED} also when another transaction holds it.
     *
     * @throws io.fluxa.error.LockConflictException with {@link LockWait#NO_WAIT} at once when another transaction holds the row; this one goes on
     */
    Optional<E> lockById(FluxaContext context, long id, LockWait wait);

    /** Locks several rows with one SELECT, as {@link #lockByIds(FluxaContext, Collection, LockWait)} with {@link LockWait#WAIT}. */
    List<E> lockByIds(FluxaContext context, long... ids);

    /** Locks several rows with one SELECT, as {@link #lockByIds(FluxaContext, Collection, LockWait)} with {@link LockWait#WAIT}. */
    List<E> lockByIds(FluxaContext context, Collection<? extends Number> ids);

    /**
     * Locks several rows with one SELECT per 16,384 ids and reads them in place, as {@link #lockById(FluxaContext, long)}. They are locked in the order of
     * their ids, whatever the order asked for, so that two transactions that each lock rows of one table by one call do not deadlock. The result
     * is in the order asked for; duplicates and missing rows are dropped, and with {@link LockWait#SKIP_LOCKED} rows that others hold.
     *
     * @throws io.fluxa.error.IllegalUseException as {@code FLX-3060} before anything is sent, when an id is null or no whole number
     * @throws io.fluxa.error.LockConflictException with {@link LockWait#NO_WAIT} at once when another transaction holds one of them; this one
     *     goes on, and may hold some
     */
    List<E> lockByIds(FluxaContext context, Collection<? extends Number> ids, LockWait wait);

    /**
     * Locks the rows of a query with one SELECT and reads them in place, as {@link #lockById(FluxaContext, long)}. With
     * {@link LockWait#SKIP_LOCKED} and a limit several workers take different rows of a queue. MySQL locks every row that it looks at: the
     * conditions need an index, and an order must be that of the same index, because MySQL locks whatever it sorts before it counts to the limit.
     * For a list of more than some thousand values it reads and locks the whole table, see {@link Query}; {@link #lockByIds} does not.
     * A query without an order has none here, not even that of the ids, unless its page skips rows. Two searches that meet the same rows in
     * different orders can deadlock. While the context has changes of this type that were not flushed, it is refused ({@code FLX-3019}).
     *
     * @return the locked entities in the order of the query, in no particular one when it has none; softly deleted ones only by
     *     {@link Query#withFakeDeletes()}
     * @throws io.fluxa.error.LockConflictException with {@link LockWait#NO_WAIT} at once when another transaction holds one of them; this one
     *     goes on, and may hold some
     */
    List<E> lockMany(FluxaContext context, Query<E> query, LockWait wait);

    /**
     * Adds a handler that is told of each inserted row after its transaction has committed, by every context of the engine. Handlers run in
     * the thread of the flush and in the order of their registration. They may use other contexts, but not change or flush the one that
     * was flushed. What they throw undoes nothing and keeps no other handler from running; the flush ends with one
     * {@link io.fluxa.error.CallbackException}.
     */
    Registration onAfterInsert(Consumer<? super EntityInserted<E>> handler);

    /** Adds a handler that is told of each updated row, also of one whose soft deletion was taken back; as {@link #onAfterInsert}. */
    Registration onAfterUpdate(Consumer<? super EntityUpdated<E>> handler);

    /** Adds a handler that is told of each deleted row, also of one that was deleted softly; as {@link #onAfterInsert}. */
    Registration onAfterDelete(Consumer<? super EntityDeleted<E>> handler);

    /**
     * Adds a handler that sees each entity that a flush is about to insert, update or delete, before anything is sent. It may change that
     * entity, change others and create more, which are then seen in turn; each entity is seen once per flush. An exception leaves the flush as
     * it is, with nothing sent and nothing lost.
     */
    Registration onBeforeFlush(Consumer<? super E> handler);
}
