package io.fluxa.internal.context;

import io.fluxa.error.EntityDeletedException;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.internal.flush.Table;
import io.fluxa.runtime.FlushAccess;
import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.ProviderBinding;
import io.fluxa.runtime.Session;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a context has read: one row is one object. Not safe for use by several threads. */
final class EntityReads {

    private final EngineParts parts;
    private final Session session;
    private final ContextConnections connections;
    private final Identities identities;

    /** Entities whose rows were found gone inside of the open transaction. */
    private final List<GeneratedEntity<?, ?>> vanished = new ArrayList<>(0);

    private final Generations generations;
    private final OpenStreams streams = new OpenStreams();
    private final @Nullable TableRows<?>[] rows;

    EntityReads(EngineParts parts, Session session, ContextConnections connections) {
        this.parts = parts;
        this.session = session;
        this.connections = connections;
        this.rows = new TableRows<?>[parts.tables().size()];
        this.identities = new Identities(parts.tables().size());
        this.generations = new Generations(System::nanoTime, parts.tables().size());
    }

    Generations generations() {
        return generations;
    }

    /** The streams that rows are read from. */
    OpenStreams streams() {
        return streams;
    }

    /** What is known of an id without a look at the database, if that is lately enough; null otherwise. */
    @Nullable
    GeneratedEntity<?, ?> current(GeneratedProvider<?, ?> provider, long id) {
        int table = positionOf(provider);
        GeneratedEntity<?, ?> known = identities.get(table, id);
        return known != null && generations.isCurrent(known, table) ? known : null;
    }

    /** Whether any entity is known by an id. */
    boolean knows(GeneratedProvider<?, ?> provider, long id) {
        return known(provider, id) != null;
    }

    /** What is known by an id, however long ago it was read; held as before. */
    @Nullable
    GeneratedEntity<?, ?> known(GeneratedProvider<?, ?> provider, long id) {
        return identities.peek(positionOf(provider), id);
    }

    /** Whether an entity is known by an id, and its row still there when it was not read lately enough. */
    <E extends GeneratedEntity<E, R>, R extends GeneratedRow> boolean holds(GeneratedProvider<E, R> provider, long id) {
        if (knows(provider, id) && current(provider, id) == null) {
            read(provider, id);
        }
        return knows(provider, id);
    }

    /** The entity with an id, from the context if it is known lately enough; null when there is none or it is about to be deleted. */
    @SuppressWarnings("unchecked") // the table's map holds entities of its provider
    <E extends GeneratedEntity<E, R>, R extends GeneratedRow> @Nullable E find(
            GeneratedProvider<E, R> provider, long id) {
        GeneratedEntity<?, ?> known = current(provider, id);
        if (known == null) {
            return read(provider, id);
        }
        return FlushAccess.isDeleting(known) ? null : (E) known;
    }

    /** Reads the row with an id. */
    <E extends GeneratedEntity<E, R>, R extends GeneratedRow> @Nullable E read(
            GeneratedProvider<E, R> provider, long id) {
        R row = rows(provider).byId(id);
        if (row == null) {
            forget(provider, id);
            return null;
        }
        return attach(provider, row);
    }

    <E extends GeneratedEntity<E, R>, R extends GeneratedRow> List<E> findAll(
            GeneratedProvider<E, R> provider, long[] ids) {
        long[] distinct = DistinctIds.of(ids);
        long[] unknown = unknown(provider, distinct);
        if (unknown.length > 0) {
            List<R> rows = rows(provider).byIds(unknown);
            identities.expect(positionOf(provider), rows.size());
            for (R row : rows) {
                attach(provider, row);
            }
            if (rows.size() < unknown.length) {
                forgetMissing(provider, unknown, rows);
            }
        }
        return inOrder(provider, ids, distinct.length < ids.length);
    }

    /** The entities of rows that were just read, without those that a search does not show. */
    <E extends GeneratedEntity<E, R>, R extends GeneratedRow> List<E> attachAll(
            GeneratedProvider<E, R> provider, List<R> rows, boolean fakeDeletes) {
        List<E> entities = new ArrayList<>(rows.size());
        identities.expect(positionOf(provider), rows.size());
        for (R row : held(provider).renewed(rows, id -> current(provider, id) == null)) {
            E entity = attach(provider, row);
            if (isShown(entity, fakeDeletes)) {
                entities.add(entity);
            }
        }
        return entities;
    }

    /** Whether a search shows an entity: not when it is about to be deleted, and as a softly deleted one only if that was asked for. */
    static boolean isShown(GeneratedEntity<?, ?> entity, boolean fakeDeletes) {
        return !FlushAccess.isDeleting(entity) && (fakeDeletes || !FlushAccess.isFakeDeleted(entity));
    }

    /** The entities of a statement that is about to be sent and whose rows are read one by one. */
    <E extends GeneratedEntity<E, R>, R extends GeneratedRow> StreamedEntities<E, R> streamed(
            GeneratedProvider<E, R> provider, boolean fakeDeletes) {
        return new StreamedEntities<>(provider, fakeDeletes, session, connections, identities, generations);
    }

    /**
     * Reads some entities again, in place, whatever is known of them.
     *
     * @throws IllegalUseException when one has changes that were not flushed, or was never stored
     * @throws EntityDeletedException when rows are gone; the others were read
     */
    void reload(List<GeneratedEntity<?, ?>> entities) {
        Map<Integer, List<GeneratedEntity<?, ?>>> byTable = new TreeMap<>();
        for (GeneratedEntity<?, ?> entity : entities) {
            requireClean(entity);
            byTable.computeIfAbsent(positionOf(FlushAccess.provider(entity)), position -> new ArrayList<>())
                    .add(entity);
        }
        EntityDeletedException gone = null;
        for (List<GeneratedEntity<?, ?>> some : byTable.values()) {
            EntityDeletedException missing = reload(FlushAccess.provider(some.get(0)), some);
            gone = gone == null ? missing : gone;
        }
        if (gone != null) {
            throw gone;
        }
    }

    /**
     * Refuses to go on while stored rows of a table have changes.
     *
     * @throws IllegalUseException that names one of them
     */
    void requireNoChanges(GeneratedProvider<?, ?> provider, String operation) {
        for (GeneratedEntity<?, ?> entity : identities.all(positionOf(provider))) {
            if (entity.dirty() && !FlushAccess.isNew(entity)) {
                throw new IllegalUseException(
                        ErrorCode.UNSAVED_CHANGES,
                        provider.schema().entity(),
                        entity
                                + " has changes that nothing would be left of; call flush() to store them or clearFlush()"
                                + " to drop them before you " + operation + " the table");
            }
        }
    }

    /** Every row of a table is gone; what was created and never stored stays. */
    void forgetAll(GeneratedProvider<?, ?> provider) {
        for (GeneratedEntity<?, ?> entity : identities.all(positionOf(provider))) {
            if (!FlushAccess.isNew(entity)) {
                vanish(entity);
            }
        }
        doubt(provider); // a stream may still show rows
    }

    /** The rows of a table were changed behind its entities; each is read again at its next look-up. */
    void doubt(GeneratedProvider<?, ?> provider) {
        generations.next(positionOf(provider));
    }

    /** Holds an entity that was created here. */
    void put(GeneratedEntity<?, ?> entity) {
        identities.put(positionOf(FlushAccess.provider(entity)), entity);
        generations.mark(entity);
    }

    /** Holds an entity again whose deletion was undone, unless another one has taken its id. */
    void putBack(GeneratedEntity<?, ?> entity) {
        streams.returned(entity);
        if (!knows(FlushAccess.provider(entity), entity.id())) {
            put(entity);
        }
    }

    /** Lets go of an entity that was deleted; one that was created and deleted between two flushes is not held any more, and had no row. */
    void removeGone(GeneratedEntity<?, ?> entity) {
        if (known(FlushAccess.provider(entity), entity.id()) == entity) {
            streams.gone(entity);
            remove(entity);
        }
    }

    /** Lets go of an entity. */
    void remove(GeneratedEntity<?, ?> entity) {
        identities.remove(positionOf(FlushAccess.provider(entity)), entity);
    }

    /** A rollback may have brought back rows that were found gone; the next look-up reads whether it has. */
    void rolledBack() {
        vanished.forEach(entity -> {
            FlushAccess.returned(entity);
            putBack(entity);
        });
        vanished.clear();
        generations.next();
    }

    /** What was found gone inside of a transaction is gone for good. */
    void committed() {
        vanished.clear();
    }

    Table tableOf(GeneratedEntity<?, ?> entity) {
        return parts.tables().get(positionOf(FlushAccess.provider(entity)));
    }

    private <R extends GeneratedRow> @Nullable EntityDeletedException reload(
            GeneratedProvider<?, R> provider, List<GeneratedEntity<?, ?>> entities) {
        long[] ids = entities.stream()
                .mapToLong(GeneratedEntity::id)
                .sorted()
                .distinct()
                .toArray();
        LongMap<R> rows = new LongMap<>();
        held(provider).byIds(ids).forEach(row -> rows.put(row.id(), row));
        List<Long> missing = new ArrayList<>();
        for (GeneratedEntity<?, ?> entity : entities) {
            R row = rows.get(entity.id());
            if (row == null) {
                vanish(entity);
                missing.add(entity.id());
            } else {
                FlushAccess.refresh(entity, row);
                generations.mark(entity);
            }
        }
        return missing.isEmpty()
                ? null
                : new EntityDeletedException(
                        provider.schema().entity(), missing.stream().distinct().toList(), "reload");
    }

    private void requireClean(GeneratedEntity<?, ?> entity) {
        String name = FlushAccess.provider(entity).schema().entity();
        if (entity.context() != session.context()) {
            throw new IllegalUseException(
                    ErrorCode.FOREIGN_ENGINE, name, entity + " belongs to another context; reload it there");
        }
        if (FlushAccess.isGone(entity)) {
            throw new EntityDeletedException(name, List.of(entity.id()), "reload");
        }
        if (FlushAccess.isNew(entity)) {
            throw new IllegalUseException(
                    ErrorCode.NOT_STORED,
                    name,
                    entity + " was never stored, so there is nothing to reload; flush it first");
        }
        if (FlushAccess.isTouched(entity)) {
            throw new IllegalUseException(
                    ErrorCode.UNSAVED_CHANGES,
                    name,
                    entity + " has changes that a reload would lose; call flush() to store them or clearFlush() to drop"
                            + " them first");
        }
    }

    /** Those of some ids that a look at the database is needed for. */
    private long[] unknown(GeneratedProvider<?, ?> provider, long[] ids) {
        long[] unknown = new long[ids.length];
        int count = 0;
        for (long id : ids) {
            if (current(provider, id) == null) {
                unknown[count++] = id;
            }
        }
        return count == ids.length ? ids : Arrays.copyOf(unknown, count);
    }

    private <R extends GeneratedRow> void forgetMissing(GeneratedProvider<?, R> provider, long[] ids, List<R> rows) {
        LongMap<R> found = new LongMap<>();
        found.reserve(rows.size());
        rows.forEach(row -> found.put(row.id(), row));
        for (long id : ids) {
            if (found.get(id) == null) {
                forget(provider, id);
            }
        }
    }

    @SuppressWarnings("unchecked") // the table's map holds entities of its provider
    private <E extends GeneratedEntity<E, R>, R extends GeneratedRow> List<E> inOrder(
            GeneratedProvider<E, R> provider, long[] ids, boolean repeated) {
        int position = positionOf(provider);
        LongMap<E> seen = repeated ? new LongMap<>() : null;
        List<E> found = new ArrayList<>(ids.length);
        for (long id : ids) {
            E entity = (E) identities.get(position, id);
            if (entity != null && !FlushAccess.isDeleting(entity) && (seen == null || seen.put(id, entity) == null)) {
                found.add(entity);
            }
        }
        return found;
    }

    @SuppressWarnings("unchecked") // the table's map holds entities of its provider
    private <E extends GeneratedEntity<E, R>, R extends GeneratedRow> E attach(
            GeneratedProvider<E, R> provider, R row) {
        int table = positionOf(provider);
        GeneratedEntity<?, ?> known = identities.get(table, row.id());
        return known != null && generations.isCurrent(known, table) ? (E) known : show(provider, known, row);
    }

    /** The entity of a row, which shows that row from now on; it must have no changes. */
    <E extends GeneratedEntity<E, R>, R extends GeneratedRow> E renew(GeneratedProvider<E, R> provider, R row) {
        return show(provider, identities.get(positionOf(provider), row.id()), row);
    }

    @SuppressWarnings("unchecked") // the table's map holds entities of its provider
    private <E extends GeneratedEntity<E, R>, R extends GeneratedRow> E show(
            GeneratedProvider<E, R> provider, @Nullable GeneratedEntity<?, ?> known, R row) {
        if (known != null) {
            FlushAccess.refresh(known, row);
            generations.mark(known);
            return (E) known;
        }
        E entity = provider.newEntity(session, row, true);
        identities.put(positionOf(provider), entity);
        generations.mark(entity);
        return entity;
    }

    /** Forgets an entity without changes whose row was looked for and not found. */
    void forget(GeneratedProvider<?, ?> provider, long id) {
        GeneratedEntity<?, ?> known = known(provider, id);
        if (known != null && !FlushAccess.isTouched(known)) {
            vanish(known);
        }
    }

    private void vanish(GeneratedEntity<?, ?> entity) {
        FlushAccess.vanished(entity);
        streams.gone(entity);
        remove(entity);
        if (connections.unit() != null) {
            vanished.add(entity);
        }
    }

    private <R extends GeneratedRow> HeldRows<R> held(GeneratedProvider<?, R> provider) {
        return rows(provider).held();
    }

    /** Counts what was found in caches and is not counted yet. */
    void settle() {
        for (TableRows<?> table : rows) {
            if (table != null) {
                table.settle();
            }
        }
    }

    /** The rows of a provider's table as the context finds them by id. */
    @SuppressWarnings("unchecked") // the rows of a provider's table are its rows
    <R extends GeneratedRow> TableRows<R> rows(GeneratedProvider<?, R> provider) {
        int position = positionOf(provider);
        TableRows<?> known = rows[position];
        if (known == null) {
            known = new TableRows<>(
                    parts.tables().get(position),
                    reader(provider),
                    connections,
                    id -> isLocked(identities.peek(position, id)));
            rows[position] = known;
        }
        return (TableRows<R>) known;
    }

    private boolean isLocked(@Nullable GeneratedEntity<?, ?> entity) {
        Unit unit = connections.unit();
        return entity != null && unit != null && unit.isLocked(entity);
    }

    /** What finds rows of a provider's table by the values of unique indexes. */
    <R extends GeneratedRow> UniqueLookUps<R> uniques(GeneratedProvider<?, R> provider) {
        return new UniqueLookUps<>(parts.tables().get(positionOf(provider)), rows(provider), connections);
    }

    /** How MySQL would run the searches of a provider's table. */
    SearchPlans plans(GeneratedProvider<?, ?> provider) {
        return new SearchPlans(parts.tables().get(positionOf(provider)), reader(provider), parts.indexes());
    }

    /** What reads the rows of a provider's table. */
    <R extends GeneratedRow> RowReader<R> reader(GeneratedProvider<?, R> provider) {
        return new RowReader<>(provider, parts.tables().get(positionOf(provider)), connections);
    }

    /** The position of a provider's table. */
    int positionOf(GeneratedProvider<?, ?> provider) {
        return ProviderBinding.position(provider, parts.engine());
    }
}
