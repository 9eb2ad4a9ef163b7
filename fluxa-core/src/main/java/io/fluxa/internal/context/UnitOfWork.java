package io.fluxa.internal.context;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Page;
import io.fluxa.error.DuplicateKeyException;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.FlushException;
import io.fluxa.error.FluxaException;
import io.fluxa.error.IllegalUseException;
import io.fluxa.error.InvalidValueException;
import io.fluxa.error.OutcomeUnknownException;
import io.fluxa.internal.flush.Flush;
import io.fluxa.internal.flush.Table;
import io.fluxa.internal.schema.MysqlAlters;
import io.fluxa.json.JsonFormat;
import io.fluxa.observe.QueryLog;
import io.fluxa.query.Query;
import io.fluxa.runtime.FlushAccess;
import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.ProviderBinding;
import io.fluxa.runtime.Session;
import io.fluxa.schema.Alter;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The context: identity map, changed entities and flush. */
public final class UnitOfWork implements FluxaContext, Session {

    private static final System.Logger LOGGER = System.getLogger("io.fluxa.context");

    private final EngineParts parts;
    private final Identities identities;
    private final QueryLogs logs = new QueryLogs();
    private final List<GeneratedEntity<?, ?>> pending = new ArrayList<>();
    private boolean closed;
    private boolean outcomeUnknown;
    private boolean flushing;

    /** Opens a context of an engine. */
    public UnitOfWork(EngineParts parts) {
        this.parts = parts;
        this.identities = new Identities(parts.tables().size());
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
    public void logQueries(QueryLog log) {
        logs.add(Objects.requireNonNull(log, "log"));
    }

    @Override
    public boolean dirty() {
        for (GeneratedEntity<?, ?> entity : pending) {
            if (entity.dirty()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void flush() {
        requireOpen();
        if (outcomeUnknown) {
            throw new IllegalUseException(
                    ErrorCode.OUTCOME_UNKNOWN,
                    "",
                    "the last flush of this context has an unknown outcome; read what MySQL holds in a new context, "
                            + "or call clearFlush() to drop these changes");
        }
        if (flushing) {
            throw new IllegalUseException(
                    ErrorCode.FLUSH_INSIDE_FLUSH,
                    "",
                    "a query log may not flush the context it watches; use another context");
        }
        flushing = true;
        try {
            Flush.of(pending, this::tableOf, Instant.now(parts.clock())).run(logs);
        } catch (FluxaException e) {
            learn(e instanceof FlushException partial ? partial.getCause() : e);
            throw e;
        } finally {
            flushing = false;
            settle();
        }
    }

    @Override
    public void clearFlush() {
        for (GeneratedEntity<?, ?> entity : pending) {
            if (FlushAccess.isNew(entity)) {
                identities.remove(positionOf(entity), entity);
            }
            FlushAccess.forget(entity);
        }
        pending.clear();
        outcomeUnknown = false;
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        if (dirty()) {
            LOGGER.log(
                    Level.WARNING,
                    ErrorCode.UNFLUSHED_CHANGES.code() + ": a context was closed with changes of " + pending.size()
                            + " entities that were never flushed, the first is " + pending.get(0)
                            + "; call flush() to store them or clearFlush() to drop them");
        }
        closed = true;
        pending.clear();
    }

    @Override
    public <E extends GeneratedEntity<E, R>, R extends GeneratedRow> E create(GeneratedProvider<E, R> provider) {
        requireOpen();
        int position = ProviderBinding.position(provider, parts.engine());
        Table table = parts.tables().get(position);
        long id;
        do {
            id = parts.ids().next(table.database(), table.schema());
        } while (identities.get(position, id) != null); // taken by hand in this context
        return track(provider, id);
    }

    @Override
    public <E extends GeneratedEntity<E, R>, R extends GeneratedRow> E create(
            GeneratedProvider<E, R> provider, long id) {
        requireOpen();
        String entity = provider.schema().entity();
        long max = provider.schema().maxId();
        if (id < 1 || id > max) {
            throw new InvalidValueException(ErrorCode.VALUE_OUT_OF_RANGE, entity, "id", "must be from 1 to " + max);
        }
        return track(provider, id);
    }

    @Override
    @SuppressWarnings("unchecked") // the table's map holds entities of its provider
    public <E extends GeneratedEntity<E, R>, R extends GeneratedRow> @Nullable E find(
            GeneratedProvider<E, R> provider, long id) {
        requireOpen();
        int position = ProviderBinding.position(provider, parts.engine());
        GeneratedEntity<?, ?> known = identities.get(position, id);
        if (known != null) {
            return FlushAccess.isDeleting(known) ? null : (E) known;
        }
        R row = reader(provider, position).byId(id);
        return row == null ? null : attach(provider, position, row);
    }

    @Override
    @SuppressWarnings("unchecked") // the table's map holds entities of its provider
    public <E extends GeneratedEntity<E, R>, R extends GeneratedRow> List<E> findAll(
            GeneratedProvider<E, R> provider, long[] ids) {
        requireOpen();
        int position = ProviderBinding.position(provider, parts.engine());
        long[] unknown = Arrays.stream(ids)
                .filter(id -> identities.get(position, id) == null)
                .sorted()
                .distinct()
                .toArray();
        if (unknown.length > 0) {
            reader(provider, position).byIds(unknown).forEach(row -> attach(provider, position, row));
        }
        LongMap<E> seen = new LongMap<>();
        List<E> found = new ArrayList<>(ids.length);
        for (long id : ids) {
            E entity = (E) identities.get(position, id);
            if (entity != null && !FlushAccess.isDeleting(entity) && seen.put(id, entity) == null) {
                found.add(entity);
            }
        }
        return found;
    }

    @Override
    public <E extends GeneratedEntity<E, R>, R extends GeneratedRow> List<E> search(
            GeneratedProvider<E, R> provider, Query<E> query) {
        requireOpen();
        int position = ProviderBinding.position(provider, parts.engine());
        return attachAll(provider, query, reader(provider, position).search(query));
    }

    @Override
    public <E extends GeneratedEntity<E, R>, R extends GeneratedRow> Page<E> searchWithTotal(
            GeneratedProvider<E, R> provider, Query<E> query) {
        requireOpen();
        int position = ProviderBinding.position(provider, parts.engine());
        RowReader.Counted<R> counted = reader(provider, position).searchWithTotal(query);
        return new Page<>(counted.total(), attachAll(provider, query, counted.rows()));
    }

    @Override
    public JsonFormat json() {
        return parts.json();
    }

    @Override
    public List<Alter> mysqlAlters() {
        requireOpen();
        return MysqlAlters.of(
                parts.databases(), parts.tables().stream().map(Table::schema).toList());
    }

    @Override
    public void changed(GeneratedEntity<?, ?> entity) {
        requireOpen();
        if (FlushAccess.isGone(entity)) {
            identities.remove(positionOf(entity), entity);
        } else {
            pending.add(entity);
        }
    }

    private <E extends GeneratedEntity<E, R>, R extends GeneratedRow> E track(
            GeneratedProvider<E, R> provider, long id) {
        int position = ProviderBinding.position(provider, parts.engine());
        if (identities.get(position, id) != null) {
            String entity = provider.schema().entity();
            throw new IllegalUseException(
                    ErrorCode.DUPLICATE_IDENTITY,
                    entity,
                    "this context already holds " + entity + " " + id + "; change that one, or choose another id");
        }
        E entity = provider.newEntity(this, provider.newRow(id), false);
        identities.put(position, entity);
        pending.add(entity);
        return entity;
    }

    private <E extends GeneratedEntity<E, R>, R extends GeneratedRow> List<E> attachAll(
            GeneratedProvider<E, R> provider, Query<E> query, List<R> rows) {
        int position = ProviderBinding.position(provider, parts.engine());
        List<E> entities = new ArrayList<>(rows.size());
        for (R row : rows) {
            E entity = attach(provider, position, row);
            boolean hidden = !query.includesFakeDeletes() && FlushAccess.isFakeDeleted(entity);
            if (!hidden && !FlushAccess.isDeleting(entity)) {
                entities.add(entity);
            }
        }
        return entities;
    }

    @SuppressWarnings("unchecked") // the table's map holds entities of its provider
    private <E extends GeneratedEntity<E, R>, R extends GeneratedRow> E attach(
            GeneratedProvider<E, R> provider, int position, R row) {
        GeneratedEntity<?, ?> known = identities.get(position, row.id());
        if (known != null) {
            return (E) known;
        }
        E entity = provider.newEntity(this, row, true);
        identities.put(position, entity);
        return entity;
    }

    private <R extends GeneratedRow> RowReader<R> reader(GeneratedProvider<?, R> provider, int position) {
        return new RowReader<>(provider, parts.tables().get(position), logs);
    }

    private Table tableOf(GeneratedEntity<?, ?> entity) {
        return parts.tables().get(positionOf(entity));
    }

    private int positionOf(GeneratedEntity<?, ?> entity) {
        return ProviderBinding.position(FlushAccess.provider(entity), parts.engine());
    }

    /** Forgets the entities that have nothing to write any more. */
    private void settle() {
        for (GeneratedEntity<?, ?> entity : pending) {
            if (FlushAccess.isGone(entity)) {
                identities.remove(positionOf(entity), entity);
            }
        }
        pending.removeIf(entity -> !FlushAccess.isTouched(entity));
    }

    /** Takes from a failure what the next flush has to know. */
    private void learn(@Nullable Throwable failure) {
        if (failure instanceof OutcomeUnknownException) {
            outcomeUnknown = true;
        } else if (failure instanceof DuplicateKeyException duplicate
                && duplicate.index().equals("PRIMARY")) {
            renewIds(duplicate);
        }
    }

    private void renewIds(DuplicateKeyException duplicate) {
        try {
            parts.tables().stream()
                    .filter(table -> table.schema().entity().equals(duplicate.entity()))
                    .forEach(table -> parts.ids().reseed(table.database(), table.schema()));
        } catch (FluxaException e) {
            duplicate.addSuppressed(e);
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalUseException(
                    ErrorCode.CONTEXT_CLOSED, "", "this context is closed; open a new one with engine.newContext()");
        }
    }
}
