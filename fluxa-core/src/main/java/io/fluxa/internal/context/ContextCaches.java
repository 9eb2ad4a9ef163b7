package io.fluxa.internal.context;

import io.fluxa.cache.CacheExplain;
import io.fluxa.cache.CacheExplain.InContext;
import io.fluxa.cache.CacheExplain.InMysql;
import io.fluxa.cache.CacheExplain.Layer;
import io.fluxa.error.StoreException;
import io.fluxa.internal.cache.CacheInspection;
import io.fluxa.internal.cache.EntityCache;
import io.fluxa.internal.cache.RowBreaks;
import io.fluxa.internal.flush.Table;
import io.fluxa.runtime.FlushAccess;
import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.RowCaches;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the caches of one entity have, beside a context.
 *
 * @param <E> the entity
 * @param <R> its row
 */
final class ContextCaches<E extends GeneratedEntity<E, R>, R extends GeneratedRow> implements RowCaches {

    /** How often the caches are looked at when the row in MySQL changes meanwhile. */
    private static final int ATTEMPTS = 3;

    private final GeneratedProvider<E, R> provider;
    private final Table table;
    private final EntityReads reads;
    private final ContextConnections connections;
    private final Turn turn;

    /** The caches of a provider. */
    ContextCaches(
            GeneratedProvider<E, R> provider,
            Table table,
            EntityReads reads,
            ContextConnections connections,
            Turn turn) {
        this.provider = provider;
        this.table = table;
        this.reads = reads;
        this.connections = connections;
        this.turn = turn;
    }

    @Override
    public CacheExplain explain(long id) {
        return turn.take(() -> explained(id));
    }

    @Override
    public void invalidate(long[] ids) {
        turn.take(() -> {
            reads.doubt(provider);
            EntityCache<?> cache = table.cache();
            if (cache != null) {
                invalidate(cache, ids);
            }
            return ids;
        });
    }

    @Override
    public long clear() {
        return turn.take(() -> {
            reads.doubt(provider);
            EntityCache<?> cache = table.cache();
            if (cache == null) {
                return 0L;
            }
            RowBreaks all = new RowBreaks();
            all.table(cache);
            return all.breakKeys(connections.caches());
        });
    }

    private void invalidate(EntityCache<?> cache, long[] ids) {
        Unit unit = connections.unit();
        RowBreaks breaks = unit == null ? new RowBreaks() : unit.breaks(table.database());
        for (long id : ids) {
            breaks.changed(cache, id);
        }
        if (unit == null) {
            breaks.breakKeys(connections.caches());
        } else if (!unit.isEnding()) {
            connections.lend(table.database()).close(); // so that the commit comes by this pool
        } else {
            breakNow(unit);
        }
    }

    /** What is broken after everything else was broken is broken at once, or nothing is committed. */
    private void breakNow(Unit unit) {
        try {
            unit.breakContainerKeys(connections.caches());
        } catch (StoreException e) {
            unit.transaction().fail(e);
            throw e;
        }
    }

    private CacheExplain explained(long id) {
        TableRows<R> rows = reads.rows(provider);
        CacheInspection<R> inspection = inspection(id);
        R mysql = rows.read(id);
        R before;
        int attempts = 0;
        do {
            before = mysql;
            if (inspection != null) {
                inspection.look();
            }
            mysql = rows.read(id);
        } while (++attempts < ATTEMPTS && !same(before, mysql));
        InContext context = context(rows, id);
        return new CacheExplain(
                table.schema().entity(),
                id,
                layer(context, inspection),
                context,
                inspection == null ? null : inspection.inProcess(mysql),
                inspection == null ? null : inspection.inRedis(mysql),
                new InMysql(table.schema().pool(), mysql != null, mysql == null ? 0 : mysql.version()));
    }

    private InContext context(TableRows<R> rows, long id) {
        GeneratedEntity<?, ?> known = reads.known(provider, id);
        int position = reads.positionOf(provider);
        return new InContext(
                known != null && reads.generations().isCurrent(known, position),
                known != null && FlushAccess.isTouched(known),
                rows.usesCaches(id));
    }

    @SuppressWarnings("unchecked") // the cache of a table holds its rows
    private @Nullable CacheInspection<R> inspection(long id) {
        EntityCache<R> cache = (EntityCache<R>) table.cache();
        return cache == null ? null : new CacheInspection<>(cache, table.schema(), connections.caches(), id);
    }

    private static Layer layer(InContext context, @Nullable CacheInspection<?> inspection) {
        if (context.held()) {
            return Layer.CONTEXT;
        }
        if (inspection == null || !context.mayUseCaches()) {
            return Layer.MYSQL;
        }
        if (inspection.answersFromProcess()) {
            return Layer.LOCAL;
        }
        return inspection.answersFromRedis() ? Layer.REDIS : Layer.MYSQL;
    }

    /** Whether nobody changed the row between two looks at MySQL. */
    private boolean same(@Nullable R first, @Nullable R second) {
        if (first == null || second == null) {
            return first == second;
        }
        return IntStream.range(0, table.schema().columns().size()).allMatch(column -> first.sameValue(column, second));
    }
}
