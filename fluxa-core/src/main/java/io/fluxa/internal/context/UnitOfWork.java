package io.fluxa.internal.context;

import io.fluxa.Engine;
import io.fluxa.Entity;
import io.fluxa.FluxaContext;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.error.InvalidValueException;
import io.fluxa.internal.cache.LocalLog;
import io.fluxa.internal.deadline.CancellableWork;
import io.fluxa.internal.flush.StoredChange;
import io.fluxa.internal.flush.Table;
import io.fluxa.internal.mysql.ChannelLender;
import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.internal.mysql.QueryChannels;
import io.fluxa.internal.mysql.SqlChannel;
import io.fluxa.internal.schema.MysqlAlters;
import io.fluxa.json.JsonFormat;
import io.fluxa.mysql.MysqlPipeline;
import io.fluxa.observe.QueryLog;
import io.fluxa.query.ReferencePath;
import io.fluxa.runtime.BulkChanges;
import io.fluxa.runtime.FlushAccess;
import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.ProviderBinding;
import io.fluxa.runtime.RowCaches;
import io.fluxa.runtime.Scan;
import io.fluxa.runtime.Searches;
import io.fluxa.runtime.Session;
import io.fluxa.schema.Alter;
import io.fluxa.schema.EntityTable;
import io.fluxa.transaction.LockWait;
import io.fluxa.transaction.Outcome;
import io.fluxa.transaction.TransactionCoordinator;
import io.fluxa.transaction.TransactionOptions;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The context as applications, generated code and pools see it: refuses what cannot be done now, and leaves the rest to its parts. */
public final class UnitOfWork implements FluxaContext, Session, ChannelLender, QueryChannels.Source, LocalLog.Source {

    private static final System.Logger LOGGER = System.getLogger("io.fluxa.context");

    private final EngineParts parts;
    private final QueryLogs logs;
    private final CancellableWork work;
    private final @Nullable Future<?> deadline;
    private final Exclusive exclusive = new Exclusive();
    private final ContextConnections connections;
    private final Queries queries;
    private final EntityReads reads;
    private final LockingReads locks;
    private final Announcer announcer;
    private final Changes changes;
    private final Transactions transactions;
    private final @Nullable ContainerTransactions container;
    private boolean closed;

    /** Opens a context of an engine, perhaps with a deadline from now. */
    public UnitOfWork(EngineParts parts, @Nullable Duration timeout) {
        this(parts, new QueryLogs(), timeout);
    }

    private UnitOfWork(EngineParts parts, QueryLogs logs, @Nullable Duration timeout) {
        this.parts = parts;
        this.logs = logs;
        this.work = new CancellableWork(parts.deadlines());
        this.connections = new ContextConnections(logs, work);
        this.queries = new Queries(parts.databases(), connections, this::exclusively);
        this.reads = new EntityReads(parts, this, connections);
        this.announcer = new Announcer(parts.lifecycle());
        this.changes = new Changes(parts, reads, connections, announcer);
        this.locks = new LockingReads(reads, changes, connections);
        this.transactions = new Transactions(connections, changes, announcer);
        TransactionCoordinator coordinator = parts.transactions();
        this.container = coordinator == null
                ? null
                : new ContainerTransactions(coordinator, parts.contexts(), exclusive, connections, changes, announcer);
        if (container != null) {
            connections.join(container);
        }
        this.deadline = timeout == null ? null : work.cancelAfter(requirePositive(timeout));
    }

    @Override
    public Engine engine() {
        return parts.engine();
    }

    @Override
    public FluxaContext context() {
        return this;
    }

    @Override
    public Session session() {
        return this;
    }

    @Override
    public JsonFormat json() {
        return parts.json();
    }

    @Override
    public void flush() {
        exclusively(() -> {
            announcer.refuseInside(ErrorCode.FLUSH_INSIDE_FLUSH, "flush");
            Unit unit = connections.unit();
            if (unit != null) {
                changes.flush(unit);
                return null;
            }
            List<StoredChange> stored = new ArrayList<>(0);
            try {
                changes.flush(stored);
            } catch (Throwable failure) {
                announcer.committed(stored, failure);
                throw failure;
            }
            announcer.committed(stored, null);
            return null;
        });
    }

    @Override
    public void clearFlush() {
        exclusively(() -> {
            announcer.refuseInside(ErrorCode.CHANGE_IN_CALLBACK, "clear");
            changes.clear();
            return null;
        });
    }

    @Override
    public boolean dirty() {
        return changes.dirty();
    }

    @Override
    public List<Entity> tracked() {
        return exclusively(changes::tracked);
    }

    @Override
    public Outcome resolveOutcome() {
        return exclusively(() -> {
            List<String> pools = changes.unknownPools();
            if (pools.isEmpty()) {
                throw new IllegalUseException(
                        ErrorCode.TRANSACTION_MISUSE, "", "no flush of this context has an unknown outcome");
            }
            Outcome worst = Outcome.COMMITTED;
            for (String pool : pools) {
                Outcome outcome = new OutcomeCheck(reads, connections).of(changes.doubt(pool));
                if (outcome != Outcome.UNDECIDED) {
                    changes.resolved(databaseOf(pool), outcome == Outcome.COMMITTED);
                }
                worst = outcome.compareTo(worst) > 0 ? outcome : worst;
            }
            return worst;
        });
    }

    @Override
    public void reload(Entity... entities) {
        List<GeneratedEntity<?, ?>> some = new ArrayList<>(entities.length);
        for (Entity entity : entities) {
            some.add((GeneratedEntity<?, ?>) entity);
        }
        exclusively(() -> {
            changes.settleUnchanged();
            reads.reload(some);
            return null;
        });
    }

    @Override
    public <E extends Entity> void load(Collection<? extends E> entities, List<ReferencePath<E>> paths) {
        joined(() -> {
            new ReferenceLoader(this, reads).load(entities, paths);
            return null;
        });
    }

    @Override
    public void transaction(TransactionOptions options, Consumer<? super FluxaContext> task) {
        inTransaction(options, context -> {
            task.accept(context);
            return null;
        });
    }

    @Override
    public <T extends @Nullable Object> T inTransaction(
            TransactionOptions options, Function<? super FluxaContext, T> task) {
        return exclusively(() -> {
            announcer.refuseInside(ErrorCode.FLUSH_INSIDE_FLUSH, "open a transaction of");
            return transactions.run(options, () -> task.apply(this));
        });
    }

    @Override
    public MysqlPipeline mysqlPipeline(String pool) {
        return exclusively(() -> {
            connections.unit(); // so that the end of a container's transaction finds the statements
            return changes.pipelines().of(databaseOf(pool));
        });
    }

    @Override
    public void meta(String key, @Nullable String value) {
        logs.meta(Objects.requireNonNull(key, "key"), value);
    }

    @Override
    public Map<String, String> meta() {
        return logs.meta();
    }

    @Override
    public void logQueries(QueryLog log) {
        logs.add(Objects.requireNonNull(log, "log"));
    }

    @Override
    public void disableContextCache() {
        reads.generations().disable();
    }

    @Override
    public void contextCacheTtl(@Nullable Duration timeToLive) {
        reads.generations().timeToLive(timeToLive == null ? null : requirePositive(timeToLive));
    }

    @Override
    public FluxaContext copy() {
        return copyWith(null);
    }

    @Override
    public FluxaContext copy(Duration timeout) {
        return copyWith(requirePositive(timeout));
    }

    @Override
    public void cancel() {
        work.cancel();
    }

    @Override
    public void close() {
        boolean outermost = exclusive.enter();
        try {
            if (!closed) {
                end();
            }
        } finally {
            leave(outermost);
        }
    }

    private void end() {
        closed = true;
        queries.close();
        reads.settle();
        if (deadline != null) {
            deadline.cancel(false);
        }
        String lost = changes.lost();
        changes.pending().clear();
        if (lost != null) {
            if (parts.engine().registry().strict()) {
                throw new IllegalUseException(ErrorCode.UNFLUSHED_CHANGES, "", lost);
            }
            LOGGER.log(Level.WARNING, ErrorCode.UNFLUSHED_CHANGES.code() + ": " + lost);
        }
    }

    @Override
    public SqlChannel lend(MysqlDatabase database) {
        return exclusively(() -> connections.lend(database));
    }

    @Override
    public <T extends @Nullable Object> T use(MysqlDatabase database, Function<SqlChannel, T> operation) {
        return exclusively(() -> connections.use(database, operation));
    }

    @Override
    public QueryChannels queries() {
        return queries;
    }

    @Override
    public LocalLog localLog() {
        return logs;
    }

    @Override
    public <E extends GeneratedEntity<E, R>, R extends GeneratedRow> E create(GeneratedProvider<E, R> provider) {
        return exclusively(() -> {
            announcer.refuseInside(ErrorCode.CHANGE_IN_CALLBACK, "create an entity in");
            Table table = parts.tables().get(ProviderBinding.position(provider, parts.engine()));
            long id;
            do {
                id = parts.ids().next(table.database(), table.schema());
            } while (reads.knows(provider, id)); // taken by hand in this context
            return track(provider, id);
        });
    }

    @Override
    public <E extends GeneratedEntity<E, R>, R extends GeneratedRow> E create(
            GeneratedProvider<E, R> provider, long id) {
        return exclusively(() -> {
            announcer.refuseInside(ErrorCode.CHANGE_IN_CALLBACK, "create an entity in");
            String entity = provider.schema().entity();
            long max = provider.schema().maxId();
            if (id < 1 || id > max) {
                throw new InvalidValueException(ErrorCode.VALUE_OUT_OF_RANGE, entity, "id", "must be from 1 to " + max);
            }
            if (reads.holds(provider, id)) {
                throw new IllegalUseException(
                        ErrorCode.DUPLICATE_IDENTITY,
                        entity,
                        "this context already holds " + entity + " " + id + "; change that one, or choose another id");
            }
            return track(provider, id);
        });
    }

    @Override
    @SuppressWarnings("unchecked") // the table's map holds entities of its provider
    public <E extends GeneratedEntity<E, R>, R extends GeneratedRow> @Nullable E find(
            GeneratedProvider<E, R> provider, long id) {
        exclusive.check();
        requireOpen();
        GeneratedEntity<?, ?> known = reads.current(provider, id);
        if (known != null) {
            if (container != null) {
                joined(() -> known); // so that the end of the transaction finds what is changed next
            }
            return FlushAccess.isDeleting(known) ? null : (E) known;
        }
        return exclusively(() -> reads.read(provider, id));
    }

    @Override
    public <E extends GeneratedEntity<E, R>, R extends GeneratedRow> List<E> findAll(
            GeneratedProvider<E, R> provider, long[] ids) {
        return joined(() -> reads.findAll(provider, ids));
    }

    @Override
    public <E extends GeneratedEntity<E, R>, R extends GeneratedRow> Searches<E> searches(
            GeneratedProvider<E, R> provider) {
        Table table = parts.tables().get(ProviderBinding.position(provider, parts.engine()));
        return new ContextSearches<>(provider, table, reads, locks, this::joined);
    }

    @Override
    public <E extends GeneratedEntity<E, R>, R extends GeneratedRow> Scan<E> scan(GeneratedProvider<E, R> provider) {
        Table table = parts.tables().get(ProviderBinding.position(provider, parts.engine()));
        return new TableScan<>(provider, table, this, connections, queries, reads);
    }

    @Override
    public <E extends GeneratedEntity<E, R>, R extends GeneratedRow> List<E> lock(
            GeneratedProvider<E, R> provider, long[] ids, LockWait wait) {
        return exclusively(() -> {
            changes.settleUnchanged();
            return locks.lock(provider, ids, wait);
        });
    }

    @Override
    public <E extends GeneratedEntity<E, R>, R extends GeneratedRow> BulkChanges<E> bulk(
            GeneratedProvider<E, R> provider) {
        return new ContextBulk<>(provider, parts, reads, changes, connections, this::exclusively);
    }

    @Override
    public <E extends GeneratedEntity<E, R>, R extends GeneratedRow> RowCaches caches(
            GeneratedProvider<E, R> provider) {
        Table table = parts.tables().get(ProviderBinding.position(provider, parts.engine()));
        return new ContextCaches<>(provider, table, reads, connections, this::exclusively);
    }

    @Override
    public List<Alter> mysqlAlters() {
        requireOpen();
        return MysqlAlters.of(
                parts.databases(), parts.tables().stream().map(Table::schema).toList());
    }

    @Override
    public EntityTable table(GeneratedProvider<?, ?> provider) {
        requireOpen();
        Table table = parts.tables().get(ProviderBinding.position(provider, parts.engine()));
        return new ContextTable(provider, table, reads, connections, this::exclusivelyRun);
    }

    @Override
    public void changed(GeneratedEntity<?, ?> entity) {
        boolean outermost = exclusive.enter();
        try {
            requireOpen();
            announcer.refuseInside(ErrorCode.CHANGE_IN_CALLBACK, "change an entity of");
            changes.add(entity);
            connections.unit(); // so that the end of a container's transaction finds the change
        } finally {
            leave(outermost);
        }
    }

    private <E extends GeneratedEntity<E, R>, R extends GeneratedRow> E track(
            GeneratedProvider<E, R> provider, long id) {
        E entity = provider.newEntity(this, provider.newRow(id), false);
        reads.put(entity);
        changes.add(entity);
        connections.unit(); // so that the end of a container's transaction finds the new entity
        return entity;
    }

    /** Takes part in the transaction of a container first, so that its end finds what is changed next, also in what the context knew before. */
    private <T extends @Nullable Object> T joined(Supplier<T> operation) {
        return exclusively(() -> {
            connections.unit();
            return operation.get();
        });
    }

    private <T extends @Nullable Object> T exclusively(Supplier<T> operation) {
        boolean outermost = exclusive.enter();
        try {
            requireOpen();
            return operation.get();
        } finally {
            leave(outermost);
        }
    }

    private void leave(boolean outermost) {
        exclusive.leave(outermost);
        if (outermost && container != null) {
            container.settle();
        }
    }

    private void exclusivelyRun(Runnable operation) {
        exclusively(() -> {
            operation.run();
            return null;
        });
    }

    private MysqlDatabase databaseOf(String pool) {
        return (MysqlDatabase) parts.engine().mysql(pool);
    }

    private FluxaContext copyWith(@Nullable Duration timeout) {
        UnitOfWork copy = new UnitOfWork(parts, logs.copy(), timeout);
        Generations settings = reads.generations();
        copy.contextCacheTtl(settings.timeToLive());
        if (settings.disabled()) {
            copy.disableContextCache();
        }
        return copy;
    }

    private static Duration requirePositive(Duration duration) {
        if (duration.isZero() || duration.isNegative()) {
            throw new IllegalUseException(
                    ErrorCode.TRANSACTION_MISUSE, "", "a time-out or time to live must be longer than zero");
        }
        return duration;
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalUseException(
                    ErrorCode.CONTEXT_CLOSED, "", "this context is closed; open a new one with engine.newContext()");
        }
    }
}
