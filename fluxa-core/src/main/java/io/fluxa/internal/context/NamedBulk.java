package io.fluxa.internal.context;

import io.fluxa.error.FluxaException;
import io.fluxa.internal.cache.CacheSession;
import io.fluxa.internal.cache.EntityCache;
import io.fluxa.internal.cache.RowBreaks;
import io.fluxa.internal.flush.Table;
import io.fluxa.internal.mysql.RowLock;
import io.fluxa.internal.mysql.SqlChannel;
import io.fluxa.internal.mysql.statement.BoundSql;
import io.fluxa.query.IdField;
import io.fluxa.query.Query;
import io.fluxa.query.Sort;
import io.fluxa.runtime.GeneratedEntity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * Bulk changes of a table whose rows are cached. The rows are locked and named first, and the statement changes those and no others, so that
 * every key can be broken before the commit. Not safe for use by several threads.
 */
final class NamedBulk<E extends GeneratedEntity<E, ?>> {

    /** How many rows one statement changes. */
    private static final int MOST_IDS = 4_096;

    /** From how many rows on the keys of the whole table are broken, so that memory need not hold each of them. */
    private static final int MOST_KEYS = 50_000;

    private final Table table;
    private final ContextConnections connections;
    private final CacheSession caches;
    private final EntityCache<?> cache;

    /** The bulk changes of a table with a cache. */
    NamedBulk(Table table, ContextConnections connections) {
        this.table = table;
        this.connections = connections;
        this.caches = connections.caches();
        this.cache = Objects.requireNonNull(table.cache());
    }

    /**
     * Changes the rows of a query, in the open transaction or in one of its own.
     *
     * @param named the statement that selects the ids of those rows
     * @param statement the statement that changes the rows of a query
     * @return how many rows were changed
     */
    long send(Query<E> query, BoundSql named, Function<Query<E>, BoundSql> statement) {
        Unit unit = connections.unit();
        return connections.use(
                table.database(),
                channel -> unit == null
                        ? alone(channel, query, named, statement)
                        : within(unit, channel, query, named, statement));
    }

    private long within(
            Unit unit, SqlChannel channel, Query<E> query, BoundSql named, Function<Query<E>, BoundSql> statement) {
        long[] ids = lock(channel, named);
        RowBreaks breaks = unit.breaks(table.database());
        add(breaks, ids);
        try {
            long changed = change(channel, query, ids, statement);
            if (unit.isEnding()) {
                unit.breakContainerKeys(caches);
            }
            return changed;
        } catch (FluxaException e) {
            if (unit.isEnding()) {
                unit.transaction().fail(e); // rows may be changed whose keys nobody will break
            }
            throw e;
        }
    }

    private long alone(SqlChannel channel, Query<E> query, BoundSql named, Function<Query<E>, BoundSql> statement) {
        RowBreaks breaks = new RowBreaks();
        channel.begin();
        long changed;
        try {
            long[] ids = lock(channel, named);
            changed = change(channel, query, ids, statement);
            if (ids.length > 0) {
                add(breaks, ids);
                breaks.breakKeys(caches);
            }
        } catch (FluxaException e) {
            channel.rollback();
            throw e;
        }
        channel.commit();
        return changed;
    }

    private long[] lock(SqlChannel channel, BoundSql named) {
        return channel.select(RowLock.EXCLUSIVE.on(named.sql()), named::bind, ContextSearches::readIds);
    }

    /** The rows are locked, so that breaking all of the table is as good as breaking theirs. */
    private void add(RowBreaks breaks, long[] ids) {
        if (ids.length > MOST_KEYS) {
            breaks.table(cache);
            return;
        }
        for (long id : ids) {
            breaks.changed(cache, id);
        }
    }

    /** In the order of the query where it has one: a unique index may depend on which row is changed first. */
    private long change(SqlChannel channel, Query<E> query, long[] ids, Function<Query<E>, BoundSql> statement) {
        List<Sort<E>> sorts = query.sorts();
        long[] ordered = sorts.isEmpty() ? LongStream.of(ids).sorted().toArray() : ids;
        IdField<E> id =
                new IdField<>(table.schema().entity(), table.schema().id().field());
        long changed = 0;
        for (int from = 0; from < ordered.length; from += MOST_IDS) {
            List<Long> some = new ArrayList<>();
            Arrays.stream(ordered, from, Math.min(from + MOST_IDS, ordered.length))
                    .forEach(some::add);
            BoundSql sql =
                    statement.apply(Query.where(id.in(some)).withFakeDeletes().orderBy(sorts));
            changed += channel.update(table.schema(), sql.sql(), sql::bind);
        }
        return changed;
    }
}
