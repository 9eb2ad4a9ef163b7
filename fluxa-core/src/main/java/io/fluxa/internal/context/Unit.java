package io.fluxa.internal.context;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.internal.cache.CacheSession;
import io.fluxa.internal.cache.EntityCache;
import io.fluxa.internal.cache.RowBreaks;
import io.fluxa.internal.flush.StoredChange;
import io.fluxa.internal.flush.StoredPool;
import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.internal.mysql.RawStatement;
import io.fluxa.internal.transaction.OpenTransaction;
import io.fluxa.runtime.GeneratedEntity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * A transaction of a context and what flushes have stored in it so far, so that a rollback can tell the entities. Not safe for use by
 * several threads.
 */
final class Unit {

    private final OpenTransaction transaction;
    private final BooleanSupplier shared;
    private final List<StoredPool> stored = new ArrayList<>();
    private final List<Integer> savepoints = new ArrayList<>();
    private final Set<GeneratedEntity<?, ?>> locked = Collections.newSetFromMap(new IdentityHashMap<>(0));
    private final Map<MysqlDatabase, RowBreaks> breaks = new HashMap<>(0);
    private boolean doomed;
    private boolean ending;

    /** A transaction of one context alone. */
    Unit(OpenTransaction transaction) {
        this(transaction, () -> false);
    }

    /**
     * A part of a transaction.
     *
     * @param shared whether other contexts take part in it as well
     */
    Unit(OpenTransaction transaction, BooleanSupplier shared) {
        this.transaction = transaction;
        this.shared = shared;
    }

    OpenTransaction transaction() {
        return transaction;
    }

    /** Refuses all flushes from now on, because what they store would be lost and nobody would tell the entities. */
    void doom() {
        doomed = true;
    }

    /** Whether nothing can be stored. Nobody tells us of the end, so that no connection may be kept. */
    boolean doomed() {
        return doomed;
    }

    /**
     * Refuses what cannot be part of this transaction: a change that would be lost, a lock that would not last, and what MySQL refuses.
     *
     * @param operation what has something to send
     */
    void requireWritable(String operation) {
        if (doomed) {
            throw new IllegalUseException(
                    ErrorCode.ROLLBACK_ONLY,
                    "",
                    "the transaction of the container can only be rolled back, so that " + operation
                            + " is refused; repeat it in the next one");
        }
        if (transaction.options().readOnly()) {
            throw new IllegalUseException(
                    ErrorCode.TRANSACTION_MISUSE,
                    "",
                    "this transaction is for reading only, so that " + operation
                            + " is refused; repeat it after the transaction, or open one that may write");
        }
    }

    /** Notes that nobody else can change a row until the transaction ends, not even after a rollback to a savepoint. */
    void lock(GeneratedEntity<?, ?> entity) {
        locked.add(entity);
    }

    /** Whether any row is locked. */
    boolean locksAny() {
        return !locked.isEmpty();
    }

    /** Whether nobody else can change a row. */
    boolean isLocked(GeneratedEntity<?, ?> entity) {
        return locked.contains(entity);
    }

    /** The pools of the container in which something is stored. */
    List<MysqlDatabase> containerPools() {
        return stored.stream()
                .map(StoredPool::database)
                .filter(MysqlDatabase::ofContainer)
                .distinct()
                .toList();
    }

    /** Takes note of what a flush has stored. */
    void note(StoredPool pool) {
        stored.add(pool);
        pool.changes()
                .forEach(change ->
                        change.table().addTo(breaks(pool.database()), change.kind(), change.before(), change.after()));
    }

    /** The cached rows that are changed in a pool. */
    RowBreaks breaks(MysqlDatabase database) {
        return breaks.computeIfAbsent(database, first -> new RowBreaks());
    }

    /** Whether reads may be answered by what is cached, unless this transaction has changed it. */
    boolean mayUseCaches(MysqlDatabase database) {
        return !transaction.readsSnapshot() && !transaction.hasWritten(database) && !shared.getAsBoolean();
    }

    /** Whether a read of a row may be answered by what is cached. */
    boolean mayBeCached(EntityCache<?> cache, MysqlDatabase database, long id) {
        RowBreaks changed = breaks.get(database);
        return mayUseCaches(database) && (changed == null || !changed.contains(cache, id));
    }

    /**
     * Breaks the keys of the cached rows that are changed in a pool, whose locks are held. A second call breaks them again.
     *
     * @throws io.fluxa.error.StoreException when a key could not be broken, so that nothing may be committed
     */
    void breakKeys(MysqlDatabase database, CacheSession caches) {
        RowBreaks changed = breaks.get(database);
        if (changed != null && !changed.isEmpty()) {
            if (transaction.hasWritten(database) || transaction.shares(database)) {
                changed.forgetRows(); // in a transaction of a container others may change them as well, also after this
            }
            changed.breakKeys(caches);
        }
    }

    /** Breaks the keys of all rows that are changed in pools of the container, which commits them soon; what is changed later is broken at once. */
    void breakContainerKeys(CacheSession caches) {
        ending = true;
        breaks.keySet().stream().filter(MysqlDatabase::ofContainer).forEach(database -> breakKeys(database, caches));
    }

    /** Whether the keys of changed rows are broken already, so that those of further ones have to be. */
    boolean isEnding() {
        return ending;
    }

    /** After the commit of a pool, fills the caches with the rows that are known. */
    void refill(MysqlDatabase database, CacheSession caches) {
        RowBreaks changed = breaks.remove(database);
        if (changed != null) {
            changed.refill(caches);
        }
    }

    /** After a rollback, lets nobody wait for rows that will not come. */
    void release(CacheSession caches) {
        breaks.values().forEach(changed -> changed.release(caches));
        breaks.clear();
    }

    void push() {
        transaction.push();
        savepoints.add(stored.size());
    }

    void keep() {
        transaction.keep();
        savepoints.remove(savepoints.size() - 1);
    }

    /** Rolls back to the innermost savepoint as far as that is possible, and gives back what is not stored any more, the latest first. */
    List<StoredPool> undo() {
        transaction.undo();
        breaks.values().forEach(RowBreaks::forgetRows); // what was inserted or deleted may not be any more
        int from = savepoints.remove(savepoints.size() - 1);
        return takeBack(stored.subList(from, stored.size()));
    }

    /** Gives back what is not stored after a rollback of everything, the latest first. */
    List<StoredPool> undoAll() {
        return takeBack(stored);
    }

    /** What is stored in one pool for good, in the order of the flushes; it cannot be given back any more. */
    List<StoredChange> settle(MysqlDatabase database) {
        List<StoredChange> changes = new ArrayList<>();
        stored.stream().filter(pool -> pool.database() == database).forEach(pool -> changes.addAll(pool.changes()));
        stored.removeIf(pool -> pool.database() == database);
        return changes;
    }

    private static List<StoredPool> takeBack(List<StoredPool> pools) {
        List<StoredPool> undone = new ArrayList<>(pools);
        pools.clear();
        Collections.reverse(undone);
        for (StoredPool pool : undone) {
            List<StoredChange> changes = new ArrayList<>(pool.changes());
            Collections.reverse(changes);
            changes.forEach(StoredChange::undo);
        }
        return undone;
    }

    /** The statements of the application's own among what was undone, in the order in which they were queued. */
    static Map<MysqlDatabase, List<RawStatement>> raw(List<StoredPool> undone) {
        Map<MysqlDatabase, List<RawStatement>> raw = new HashMap<>();
        for (StoredPool pool : undone) {
            raw.computeIfAbsent(pool.database(), database -> new ArrayList<>()).addAll(0, pool.raw());
        }
        return raw;
    }
}
