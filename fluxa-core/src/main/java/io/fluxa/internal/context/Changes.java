package io.fluxa.internal.context;

import io.fluxa.Entity;
import io.fluxa.error.DuplicateKeyException;
import io.fluxa.error.EntityDeletedException;
import io.fluxa.error.EntityStaleException;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.FlushException;
import io.fluxa.error.FluxaException;
import io.fluxa.error.IllegalUseException;
import io.fluxa.error.OutcomeUnknownException;
import io.fluxa.error.StoreException;
import io.fluxa.internal.cache.CacheSession;
import io.fluxa.internal.cache.EntityCache;
import io.fluxa.internal.cache.RowBreaks;
import io.fluxa.internal.flush.Flush;
import io.fluxa.internal.flush.StoredChange;
import io.fluxa.internal.flush.StoredPool;
import io.fluxa.internal.flush.Table;
import io.fluxa.internal.mysql.ChannelLender;
import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.internal.mysql.RawStatement;
import io.fluxa.runtime.EntityState;
import io.fluxa.runtime.FlushAccess;
import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.GeneratedProvider;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a context has changed and not stored yet, and the flushes that store it. Not safe for use by several threads. */
final class Changes {

    private final EngineParts parts;
    private final EntityReads reads;
    private final ChannelLender lender;
    private final CacheSession caches;
    private final Announcer announcer;
    private final Pipelines pipelines = new Pipelines();
    private final List<GeneratedEntity<?, ?>> pending = new ArrayList<>();
    private final Map<String, Doubt> unknown = new TreeMap<>();
    private boolean flushing;

    Changes(EngineParts parts, EntityReads reads, ContextConnections connections, Announcer announcer) {
        this.parts = parts;
        this.reads = reads;
        this.lender = connections;
        this.caches = connections.caches();
        this.announcer = announcer;
    }

    Pipelines pipelines() {
        return pipelines;
    }

    /** Whether a flush would have something to send. */
    boolean dirty() {
        for (GeneratedEntity<?, ?> entity : pending) {
            if (entity.dirty()) {
                return true;
            }
        }
        return !pipelines.isEmpty();
    }

    /** What is lost with everything that was never flushed; null when that is nothing. */
    @Nullable
    String lost() {
        if (!dirty()) {
            return null;
        }
        List<Entity> lost = tracked();
        return "a context was closed with changes of " + lost.size() + " entities that were never flushed"
                + (lost.isEmpty() ? ", and statements in a pipeline" : ", the first is " + lost.get(0))
                + "; call flush() to store them or clearFlush() to drop them";
    }

    /** The entities that have changes. */
    List<Entity> tracked() {
        return pending.stream()
                .filter(GeneratedEntity::dirty)
                .map(Entity.class::cast)
                .toList();
    }

    /** The entities that have changes, or had some that were taken back. */
    List<GeneratedEntity<?, ?>> pending() {
        return pending;
    }

    /** The pools for which it is unknown whether the last flush took effect. */
    List<String> unknownPools() {
        return List.copyOf(unknown.keySet());
    }

    /** What was sent to a pool by the flush whose outcome is unknown. */
    Doubt doubt(String pool) {
        return Objects.requireNonNull(unknown.get(pool));
    }

    /** From now on it is unknown whether what is pending took effect in a pool. */
    void unknown(String pool) {
        List<EntityState<?>> sent = new ArrayList<>();
        boolean relative = pipelines.queued().keySet().stream()
                .anyMatch(database -> database.code().equals(pool));
        for (GeneratedEntity<?, ?> entity : pending) {
            if (reads.tableOf(entity).schema().pool().equals(pool) && entity.dirty()) {
                sent.add(FlushAccess.copy(entity));
                relative |= !FlushAccess.increments(entity).isEmpty();
            }
        }
        unknown.put(pool, new Doubt(sent, relative));
    }

    /**
     * What was sent to one pool.
     *
     * @param sent the entities as they were then
     * @param relative whether sending it twice is different from sending it once
     */
    record Doubt(List<EntityState<?>> sent, boolean relative) {}

    /** Takes note of the first change of an entity. */
    void add(GeneratedEntity<?, ?> entity) {
        if (FlushAccess.isGone(entity)) {
            reads.remove(entity);
        } else {
            pending.add(entity);
        }
    }

    /**
     * Stores everything, each pool in a transaction of its own.
     *
     * @param stored takes what is stored for good, as far as anybody wants to know, also when a later pool fails
     */
    void flush(List<StoredChange> stored) {
        flush(flush -> flush.alone(lender, caches, parts.lifecycle()::concerns, pool -> {
            pipelines.sent(pool.database());
            stored.addAll(pool.changes());
        }));
    }

    /**
     * Stores everything inside of a transaction. When that is one of a container, observers are told now, so that they can take part in it.
     */
    void flush(Unit unit) {
        List<StoredChange> shared = new ArrayList<>(0);
        flush(flush -> {
            if (flush.writes()) {
                unit.requireWritable("a flush");
            }
            try {
                flush.within(lender, pool -> {
                    pipelines.sent(pool.database());
                    unit.note(pool);
                    if (unit.transaction().shares(pool.database())) {
                        shared.addAll(pool.changes());
                    }
                });
                if (unit.isEnding()) {
                    unit.breakContainerKeys(caches);
                }
            } catch (Throwable e) {
                unit.transaction().fail(e);
                throw e;
            }
        });
        announcer.sent(shared);
    }

    /** Drops every change. */
    void clear() {
        refuseWhileFlushing("clear its changes");
        forget();
        unknown.clear();
    }

    /** An entity that was to be deleted is held again, after a new one with its id has let go of it. */
    private void forget() {
        pending.stream().filter(FlushAccess::isNew).forEach(reads::remove);
        for (GeneratedEntity<?, ?> entity : pending) {
            FlushAccess.forget(entity);
            if (!FlushAccess.isGone(entity)) {
                reads.putBack(entity);
            }
        }
        pending.clear();
        pipelines.clear();
    }

    /** Takes back into the pending changes what a rollback has undone. */
    void undone(List<StoredPool> undone) {
        Set<GeneratedEntity<?, ?>> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(pending);
        for (StoredPool pool : undone) {
            for (StoredChange change : pool.changes()) {
                GeneratedEntity<?, ?> entity = change.entity();
                if (FlushAccess.isTouched(entity) && known.add(entity)) {
                    pending.add(entity);
                }
            }
        }
        pending.stream().filter(FlushAccess::isTouched).forEach(reads::putBack);
        pipelines.requeue(Unit.raw(undone));
        reads.rolledBack();
        settle();
    }

    /** A transaction has ended with a commit. */
    void committed() {
        reads.committed();
    }

    /** What is pending now, to be brought back by {@link #restore}. */
    Snapshot remember() {
        List<EntityState<?>> states = new ArrayList<>(pending.size());
        pending.forEach(entity -> states.add(FlushAccess.copy(entity)));
        return new Snapshot(List.copyOf(pending), states, pipelines.copy());
    }

    /** Brings the pending changes back to what they were, and drops all that came later. */
    void restore(Snapshot snapshot) {
        forget();
        snapshot.states.forEach(FlushAccess::restore);
        pending.addAll(snapshot.entities);
        settle();
        pending.forEach(reads::putBack);
        pipelines.requeue(snapshot.pipelines);
        reads.generations().next();
    }

    /** Takes from a failed commit what the next flush has to know. */
    void learn(Throwable failure) {
        Throwable cause = failure instanceof FlushException partial ? partial.getCause() : failure;
        if (cause instanceof OutcomeUnknownException lost) {
            unknown(lost.pool());
        }
    }

    /** Forgets changes that were taken back by hand. */
    void settleUnchanged() {
        pending.stream()
                .filter(entity -> !entity.dirty() && !FlushAccess.isGone(entity))
                .forEach(FlushAccess::stored);
        settle();
    }

    /**
     * Refuses a bulk change of a table while entities of it have changes, because it would be done to rows that do not have them yet.
     *
     * @throws IllegalUseException that names one of them; or when the context is being flushed, or a handler is told of that
     */
    void requireNone(GeneratedProvider<?, ?> provider, String operation) {
        announcer.refuseInside(ErrorCode.CHANGE_IN_CALLBACK, "change rows by");
        refuseWhileFlushing("change rows in bulk");
        settleUnchanged();
        for (GeneratedEntity<?, ?> entity : pending) {
            if (FlushAccess.provider(entity) == provider) {
                throw new IllegalUseException(
                        ErrorCode.UNSAVED_CHANGES,
                        provider.schema().entity(),
                        entity + " has changes that " + operation
                                + " would not see; call flush() to store them or clearFlush() to drop them first");
            }
        }
    }

    /** Forgets the entities that have nothing to write any more, most of them because that is stored. */
    void settle() {
        for (GeneratedEntity<?, ?> entity : pending) {
            if (FlushAccess.isGone(entity)) {
                reads.removeGone(entity);
            } else if (!FlushAccess.isTouched(entity)) {
                reads.streams().stored(entity);
            }
        }
        pending.removeIf(entity -> !FlushAccess.isTouched(entity));
    }

    /** The outcome in a pool is known now; when it is a commit, the entities were told already. */
    void resolved(MysqlDatabase pool, boolean stored) {
        unknown.remove(pool.code());
        if (stored) {
            pipelines.sent(pool);
        }
        settle();
    }

    /** What was pending at one moment. */
    record Snapshot(
            List<GeneratedEntity<?, ?>> entities,
            List<EntityState<?>> states,
            Map<MysqlDatabase, List<RawStatement>> pipelines) {}

    private void flush(Consumer<Flush> way) {
        requireKnown();
        refuseWhileFlushing("flush it");
        flushing = true;
        try {
            parts.lifecycle().beforeFlush(pending);
            way.accept(Flush.of(pending, pipelines.queued(), reads::tableOf, Instant.now(parts.clock())));
        } catch (FluxaException e) {
            learn(e);
            renewIds(e);
            forgetOutdated(e);
            throw e;
        } finally {
            flushing = false;
            settle();
        }
    }

    private void refuseWhileFlushing(String operation) {
        if (flushing) {
            throw new IllegalUseException(
                    ErrorCode.FLUSH_INSIDE_FLUSH,
                    "",
                    "this context is being flushed, and what takes part in that, a query log or a handler of onBeforeFlush, may not "
                            + operation + "; use another context");
        }
    }

    private void requireKnown() {
        if (!unknown.isEmpty()) {
            throw new IllegalUseException(
                    ErrorCode.OUTCOME_UNKNOWN,
                    "",
                    "the last flush of this context has an unknown outcome in " + unknown.keySet()
                            + "; call resolveOutcome() to find out, or clearFlush() to drop these changes");
        }
    }

    /** Rows that MySQL has just shown to be others than those that were read are not read from caches again. */
    private void forgetOutdated(FluxaException failure) {
        Throwable cause = failure instanceof FlushException partial ? partial.getCause() : failure;
        RowBreaks outdated = new RowBreaks();
        if (cause instanceof EntityStaleException stale) {
            addAll(outdated, stale.entity(), stale.ids());
        } else if (cause instanceof EntityDeletedException deleted) {
            addAll(outdated, deleted.entity(), deleted.ids());
        }
        try {
            outdated.breakKeys(caches);
        } catch (StoreException e) {
            failure.addSuppressed(e);
        }
    }

    private void addAll(RowBreaks breaks, String entity, List<Long> ids) {
        for (Table table : parts.tables()) {
            EntityCache<?> cache = table.cache();
            if (cache != null && table.schema().entity().equals(entity)) {
                ids.forEach(id -> breaks.changed(cache, id));
            }
        }
    }

    /** Ids that a flush found taken, perhaps by rows that were written beside us, are not given out again. */
    private void renewIds(FluxaException failure) {
        Throwable cause = failure instanceof FlushException partial ? partial.getCause() : failure;
        if (cause instanceof DuplicateKeyException duplicate
                && duplicate.index().equals("PRIMARY")) {
            try {
                parts.tables().stream()
                        .filter(table -> table.schema().entity().equals(duplicate.entity()))
                        .forEach(table -> parts.ids().reseed(table.database(), table.schema()));
            } catch (FluxaException e) {
                duplicate.addSuppressed(e);
            }
        }
    }
}
