package io.fluxa.internal.context;

import io.fluxa.internal.cache.CachedLists;
import io.fluxa.internal.cache.CachedRows;
import io.fluxa.internal.cache.EntityCache;
import io.fluxa.internal.cache.RowSource;
import io.fluxa.internal.flush.Table;
import io.fluxa.internal.mysql.RowLock;
import io.fluxa.runtime.GeneratedRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table as a context finds them by id: in its caches, as far as there are any and the transaction allows it, and in MySQL. Not
 * safe for use by several threads.
 *
 * @param <R> the row
 */
final class TableRows<R extends GeneratedRow> implements RowSource<R> {

    private final Table table;
    private final RowReader<R> reader;
    private final ContextConnections connections;
    private final LongPredicate locked;
    private final @Nullable EntityCache<R> cache;
    private final @Nullable CachedRows<R> rows;
    private final @Nullable CachedLists<R> lists;

    /**
     * The rows of a table.
     *
     * @param locked whether the open transaction holds the row with an id
     */
    @SuppressWarnings("unchecked") // the cache of a table holds its rows
    TableRows(Table table, RowReader<R> reader, ContextConnections connections, LongPredicate locked) {
        this.table = table;
        this.reader = reader;
        this.connections = connections;
        this.locked = locked;
        this.cache = (EntityCache<R>) table.cache();
        this.rows = cache == null ? null : new CachedRows<>(cache, connections.caches(), this);
        this.lists = cache == null ? null : new CachedLists<>(cache, connections.caches(), this);
    }

    /** The row with an id, or null. */
    @Nullable
    R byId(long id) {
        if (rows == null) {
            return read(id);
        }
        Unit unit = connections.unit();
        if (unit == null) {
            return rows.byId(id);
        }
        return mayBeCached(unit, id) ? rows.byIdInTransaction(id) : read(id);
    }

    /** The rows with some ids, in no particular order; the ids must be distinct, rising and at least one. */
    List<R> byIds(long[] ids) {
        if (lists == null) {
            return read(ids);
        }
        Unit unit = connections.unit();
        if (unit == null) {
            return lists.byIds(ids);
        }
        long[] cacheable =
                Arrays.stream(ids).filter(id -> mayBeCached(unit, id)).toArray();
        if (cacheable.length == 0) {
            return read(ids);
        }
        List<R> found = new ArrayList<>(lists.byIdsInTransaction(cacheable));
        if (cacheable.length < ids.length) {
            found.addAll(
                    read(Arrays.stream(ids).filter(id -> !mayBeCached(unit, id)).toArray()));
        }
        return found;
    }

    @Override
    public @Nullable R read(long id) {
        return held().byId(id);
    }

    @Override
    public List<R> read(long[] ids) {
        return held().byIds(ids);
    }

    @Override
    public @Nullable R readFree(long id) {
        return reader.byId(id, RowLock.SHARED_AT_ONCE);
    }

    @Override
    public List<R> readFree(long[] ids) {
        return reader.byIds(ids, RowLock.SHARED_WHERE_FREE);
    }

    /** The rows of MySQL alone, as a transaction has to see them that holds some of them. */
    HeldRows<R> held() {
        Unit unit = connections.unit();
        return new HeldRows<>(reader, unit == null || !unit.locksAny() ? HeldRows.NOTHING : locked);
    }

    /** Counts what was found in caches and is not counted yet. */
    void settle() {
        if (rows != null) {
            rows.settle();
        }
    }

    /** Whether a look-up by an id looks at caches now. */
    boolean usesCaches(long id) {
        Unit unit = connections.unit();
        return cache != null && (unit == null || mayBeCached(unit, id));
    }

    private boolean mayBeCached(Unit unit, long id) {
        return cache != null && unit.mayBeCached(cache, table.database(), id) && !(unit.locksAny() && locked.test(id));
    }
}
