package io.fluxa.internal.context;

import io.fluxa.CursorPage;
import io.fluxa.Page;
import io.fluxa.internal.flush.Table;
import io.fluxa.internal.mysql.statement.BoundSql;
import io.fluxa.internal.query.CursorOrder;
import io.fluxa.internal.query.ExactMatch;
import io.fluxa.internal.query.ProjectionReader;
import io.fluxa.internal.query.QueryStatements;
import io.fluxa.query.Aggregate;
import io.fluxa.query.Projection;
import io.fluxa.query.Query;
import io.fluxa.query.QueryPlan;
import io.fluxa.runtime.FlushAccess;
import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.Searches;
import io.fluxa.transaction.LockWait;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The searches of one provider in one context. Not safe for use by several threads. */
final class ContextSearches<E extends GeneratedEntity<E, R>, R extends GeneratedRow> implements Searches<E> {

    private static final int FIRST_IDS = 64;

    private final GeneratedProvider<E, R> provider;
    private final QueryStatements statements;
    private final EntityReads reads;
    private final LockingReads locks;
    private final RowReader<R> reader;
    private final SearchPlans plans;
    private final UniqueLookUps<R> uniques;
    private final Turn turn;

    ContextSearches(GeneratedProvider<E, R> provider, Table table, EntityReads reads, LockingReads locks, Turn turn) {
        this.provider = provider;
        this.statements = table.queries();
        this.reads = reads;
        this.locks = locks;
        this.reader = reads.reader(provider);
        this.plans = reads.plans(provider);
        this.uniques = reads.uniques(provider);
        this.turn = turn;
    }

    @Override
    public List<E> many(Query<E> query) {
        return turn.take(() -> found(query));
    }

    @Override
    public @Nullable E one(Query<E> query) {
        return turn.take(() -> {
            Optional<ExactMatch> match = statements.exactMatch(query);
            if (match.isPresent() && match.get().isById()) {
                return stored((Long) match.get().values().get(0));
            }
            if (match.isPresent()) {
                R row = uniques.find(match.get(), () -> only(query));
                List<E> shown = row == null ? List.of() : reads.attachAll(provider, List.of(row), false);
                return shown.isEmpty() ? null : shown.get(0);
            }
            return first(query, query.paged() ? query.size() : Long.MAX_VALUE);
        });
    }

    @Override
    public Page<E> page(Query<E> query) {
        return turn.take(() -> {
            long total = number(query);
            return new Page<>(total, total == 0 ? List.of() : found(query));
        });
    }

    @Override
    public List<E> lock(Query<E> query, LockWait wait) {
        BoundSql select = statements.locked(query);
        return turn.take(() -> locks.lock(provider, () -> plans.judged(query, select), wait));
    }

    @Override
    public CursorPage<E> after(Query<E> query, @Nullable String cursor) {
        CursorOrder order = statements.cursorOrder(query);
        BoundSql select = statements.rowsBehind(query, order, cursor == null ? null : order.position(cursor));
        return turn.take(() -> {
            Cut<R> cut = reader.read(plans.judged(query, select), results -> cut(results, query.size(), order));
            return new CursorPage<>(reads.attachAll(provider, cut.rows(), query.includesFakeDeletes()), cut.next());
        });
    }

    @Override
    public long[] ids(Query<E> query) {
        return turn.take(() -> reader.read(plans.judged(query, statements.ids(query)), ContextSearches::readIds));
    }

    @Override
    public long count(Query<E> query) {
        return turn.take(() -> number(query));
    }

    @Override
    public boolean exists(Query<E> query) {
        return turn.take(() -> reader.read(plans.judged(query, statements.exists(query)), ResultSet::next));
    }

    @Override
    public <T extends @Nullable Object> List<T> select(Query<E> query, Projection<E, T> projection) {
        return made(query, projection, () -> statements.values(query, projection));
    }

    @Override
    public <T extends @Nullable Object> T aggregate(Query<E> query, Aggregate<E, T> aggregate) {
        Projection<E, T> result = Projection.of(aggregate, value -> value);
        return made(query, result, () -> statements.aggregate(query, aggregate)).get(0);
    }

    @Override
    public QueryPlan explain(Query<E> query) {
        return turn.take(() -> plans.of(statements.rows(query)));
    }

    @Override
    public QueryPlan explain(Query<E> query, Projection<E, ?> projection) {
        return turn.take(() -> plans.of(statements.values(query, projection)));
    }

    private List<E> found(Query<E> query) {
        return reads.attachAll(
                provider, reader.rows(plans.judged(query, statements.rows(query))), query.includesFakeDeletes());
    }

    /** The entity with an id, unless the row that is stored is not shown or there is none yet. */
    private @Nullable E stored(long id) {
        E entity = reads.find(provider, id);
        boolean found = entity != null
                && !FlushAccess.isNew(entity)
                && FlushAccess.base(entity).deletion() == 0
                && EntityReads.isShown(entity, false);
        return found ? entity : null;
    }

    /** The row of a query that only one row can have, as MySQL finds it. */
    private @Nullable R only(Query<E> query) {
        List<R> rows = reader.rows(plans.judged(query, statements.first(query, 1)));
        return rows.isEmpty() ? null : rows.get(0);
    }

    /** The first entity that is shown; while all rows that were read are not, twice as many are. */
    private @Nullable E first(Query<E> query, long most) {
        for (long asked = 1; ; asked = Math.min(2 * asked, most)) {
            List<R> rows = reader.rows(plans.judged(query, statements.first(query, asked)));
            List<E> shown = reads.attachAll(provider, rows, query.includesFakeDeletes());
            if (!shown.isEmpty()) {
                return shown.get(0);
            }
            if (rows.size() < asked || asked == most) {
                return null;
            }
        }
    }

    /** The application makes its results when nothing is held any more, so that it may use the context. */
    private <T extends @Nullable Object> List<T> made(
            Query<E> query, Projection<E, T> projection, Supplier<BoundSql> select) {
        ProjectionReader<T> values = statements.reader(projection);
        return values.results(turn.take(() -> reader.read(plans.judged(query, select.get()), values::rows)));
    }

    private long number(Query<E> query) {
        return reader.read(plans.judged(query, statements.count(query)), results -> {
            results.next();
            return results.getLong(1);
        });
    }

    /** The rows of a page, and where the next one begins if there is one. */
    private record Cut<R>(List<R> rows, @Nullable String next) {}

    private Cut<R> cut(ResultSet results, int size, CursorOrder order) throws SQLException {
        List<R> rows = new ArrayList<>();
        List<@Nullable Object> last = List.of();
        while (results.next()) {
            if (rows.size() == size) {
                return new Cut<>(rows, order.token(last));
            }
            rows.add(provider.readRow(results));
            if (rows.size() == size) {
                last = order.positionOf(results);
            }
        }
        return new Cut<>(rows, null);
    }

    static long[] readIds(ResultSet results) throws SQLException {
        long[] ids = new long[FIRST_IDS];
        int length = 0;
        while (results.next()) {
            if (length == ids.length) {
                ids = Arrays.copyOf(ids, 2 * length);
            }
            ids[length++] = results.getLong(1);
        }
        return length == ids.length ? ids : Arrays.copyOf(ids, length);
    }
}
