package io.fluxa.internal.context;

import io.fluxa.error.StatementException;
import io.fluxa.internal.flush.Table;
import io.fluxa.internal.mysql.statement.BoundSql;
import io.fluxa.query.Query;
import io.fluxa.query.Update;
import io.fluxa.query.Update.Assignment;
import io.fluxa.runtime.BulkChanges;
import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.ProviderBinding;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** The bulk changes of one provider in one context. Not safe for use by several threads. */
final class ContextBulk<E extends GeneratedEntity<E, R>, R extends GeneratedRow> implements BulkChanges<E> {

    private final GeneratedProvider<E, R> provider;
    private final Table table;
    private final Clock clock;
    private final EntityReads reads;
    private final Changes changes;
    private final ContextConnections connections;
    private final SearchPlans plans;
    private final Turn turn;

    ContextBulk(
            GeneratedProvider<E, R> provider,
            EngineParts parts,
            EntityReads reads,
            Changes changes,
            ContextConnections connections,
            Turn turn) {
        this.provider = provider;
        this.table = parts.tables().get(ProviderBinding.position(provider, parts.engine()));
        this.clock = parts.clock();
        this.reads = reads;
        this.changes = changes;
        this.connections = connections;
        this.plans = reads.plans(provider);
        this.turn = turn;
    }

    @Override
    public long update(Query<E> query, Update<E> update) {
        return send(
                "updateMany",
                query,
                some -> table.bulk().update(some, update, Instant.now(clock)),
                table.bulk()::ids,
                update.assignments());
    }

    @Override
    public long delete(Query<E> query) {
        return send(
                "deleteMany",
                query,
                some -> table.bulk().delete(some, Instant.now(clock)),
                table.bulk()::unmarkedIds,
                List.of());
    }

    @Override
    public long forceDelete(Query<E> query) {
        return send("forceDeleteMany", query, table.bulk()::forceDelete, table.bulk()::ids, List.of());
    }

    private long send(
            String operation,
            Query<E> query,
            Function<Query<E>, BoundSql> statement,
            Function<Query<E>, BoundSql> ids,
            List<Assignment<E>> assignments) {
        return turn.take(() -> {
            BoundSql sql = statement.apply(query);
            changes.requireNone(provider, operation);
            Unit unit = connections.unit();
            if (unit != null) {
                unit.requireWritable(operation);
            }
            plans.judged(query, sql);
            try {
                return table.cache() == null
                        ? connections.use(
                                table.database(), channel -> channel.update(table.schema(), sql.sql(), sql::bind))
                        : new NamedBulk<E>(table, connections).send(query, ids.apply(query), statement);
            } catch (StatementException refusal) {
                throw IncreaseRefusal.explained(refusal, table.schema(), assignments);
            } finally {
                reads.doubt(provider); // also after a failure, whose statement may have been carried out
            }
        });
    }
}
