package io.fluxa.internal.context;

import io.fluxa.error.EntityDeletedException;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.internal.mysql.RowLock;
import io.fluxa.internal.mysql.statement.BoundSql;
import io.fluxa.runtime.FlushAccess;
import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.transaction.LockWait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows that nobody else can change until the open transaction ends. Rows are locked in the order of their ids, so that two units that
 * lock the same ones wait for each other and never cross. Not safe for use by several threads.
 */
final class LockingReads {

    private final EntityReads reads;
    private final Changes changes;
    private final ContextConnections connections;

    LockingReads(EntityReads reads, Changes changes, ContextConnections connections) {
        this.reads = reads;
        this.changes = changes;
        this.connections = connections;
    }

    /**
     * Locks the rows with some ids and reads them in place, whatever is known of them.
     *
     * @return what was locked, in the order asked for, without duplicates
     * @throws IllegalUseException before anything is sent, when no transaction is open that could hold a lock, or when an entity has changes
     *     or was never stored
     * @throws EntityDeletedException before anything is sent, when an entity is to be deleted
     */
    <E extends GeneratedEntity<E, R>, R extends GeneratedRow> List<E> lock(
            GeneratedProvider<E, R> provider, long[] ids, LockWait wait) {
        Unit unit = requireTransaction(provider);
        long[] wanted = DistinctIds.of(ids);
        for (long id : wanted) {
            requireClean(reads.known(provider, id));
        }
        LongMap<E> locked = new LongMap<>();
        if (wanted.length > 0) {
            reads.reader(provider).byIds(wanted, RowLock.exclusive(wait)).forEach(row -> {
                E entity = reads.renew(provider, row);
                unit.lock(entity);
                locked.put(row.id(), entity);
            });
        }
        if (wait != LockWait.SKIP_LOCKED) { // what is passed over may be there
            Arrays.stream(wanted).filter(id -> locked.get(id) == null).forEach(id -> reads.forget(provider, id));
        }
        return inOrder(locked, ids);
    }

    /**
     * Locks the rows of a statement that selects every column, and reads them in place, whatever is known of them.
     *
     * @throws IllegalUseException before anything is sent, when no transaction is open that could hold a lock, or when any entity of the
     *     type has changes
     */
    <E extends GeneratedEntity<E, R>, R extends GeneratedRow> List<E> lock(
            GeneratedProvider<E, R> provider, Supplier<BoundSql> select, LockWait wait) {
        Unit unit = requireTransaction(provider);
        changes.requireNone(provider, "a search that locks rows");
        RowLock lock = RowLock.exclusive(wait);
        BoundSql sql = select.get();
        List<E> locked = new ArrayList<>();
        for (R row : reads.reader(provider).rows(new BoundSql(lock.on(sql.sql()), sql.values()))) {
            E entity = reads.renew(provider, row);
            unit.lock(entity);
            locked.add(entity);
        }
        return locked;
    }

    private Unit requireTransaction(GeneratedProvider<?, ?> provider) {
        Unit unit = connections.unit();
        if (unit == null) {
            throw new IllegalUseException(
                    ErrorCode.TRANSACTION_MISUSE,
                    provider.schema().entity(),
                    "a lock lasts until the end of a transaction, and none is open; lock inside of context.transaction(…), or of a"
                            + " transaction of the container");
        }
        unit.requireWritable("a lock");
        return unit;
    }

    private static void requireClean(@Nullable GeneratedEntity<?, ?> entity) {
        if (entity == null) {
            return;
        }
        String name = FlushAccess.provider(entity).schema().entity();
        if (FlushAccess.isDeleting(entity)) {
            throw new EntityDeletedException(name, List.of(entity.id()), "lock");
        }
        if (FlushAccess.isNew(entity)) {
            throw new IllegalUseException(
                    ErrorCode.NOT_STORED,
                    name,
                    entity + " was never stored, so there is nothing to lock; nobody else can see it before it is");
        }
        if (FlushAccess.isTouched(entity)) {
            throw new IllegalUseException(
                    ErrorCode.UNSAVED_CHANGES,
                    name,
                    entity
                            + " has changes that were made to an older row than the one that would be locked; lock it before you"
                            + " change it, or call flush() to store the changes or clearFlush() to drop them first");
        }
    }

    private static <E> List<E> inOrder(LongMap<E> locked, long[] ids) {
        LongMap<E> seen = new LongMap<>();
        List<E> found = new ArrayList<>(ids.length);
        for (long id : ids) {
            E entity = locked.get(id);
            if (entity != null && seen.put(id, entity) == null) {
                found.add(entity);
            }
        }
        return found;
    }
}
