package io.fluxa.runtime;

import io.fluxa.runtime.GeneratedEntity.Phase;
import io.fluxa.schema.EntitySchema;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What an entity was before a flush stored it inside a transaction, so that a rollback can bring it back. After that the entity shows what
 * the application has set, and is dirty against what MySQL holds.
 *
 * @param <R> the row of the entity
 */
public final class EntityState<R extends GeneratedRow> {

    private final GeneratedEntity<?, R> entity;
    private final Phase phase;
    private final R row;
    private final R base;
    private final @Nullable BitSet changed;
    private final @Nullable List<Increment> increments;

    /** The state itself, for entities that are told something new instead of being changed further. */
    EntityState(GeneratedEntity<?, R> entity) {
        this(entity, entity.row, entity.base, entity.changed, entity.increments);
    }

    private EntityState(
            GeneratedEntity<?, R> entity,
            R row,
            R base,
            @Nullable BitSet changed,
            @Nullable List<Increment> increments) {
        this.entity = entity;
        this.phase = entity.phase;
        this.row = row;
        this.base = base;
        this.changed = changed;
        this.increments = increments;
    }

    /** A copy, for entities that are changed further. */
    @SuppressWarnings("unchecked") // a copy has the type of its original
    static <R extends GeneratedRow> EntityState<R> copyOf(GeneratedEntity<?, R> entity) {
        R row = entity.row == entity.base && entity.phase != Phase.NEW ? entity.row : (R) entity.row.copy();
        return new EntityState<>(
                entity,
                row,
                entity.phase == Phase.NEW ? row : entity.base,
                entity.changed == null ? null : (BitSet) entity.changed.clone(),
                entity.increments == null ? null : new ArrayList<>(entity.increments));
    }

    GeneratedEntity<?, R> entity() {
        return entity;
    }

    /** Whether nothing was done to the entity since; asked of a copy. */
    boolean isCurrent() {
        return entity.phase == phase
                && Objects.equals(entity.changed, changed)
                && Objects.equals(entity.increments, increments)
                && IntStream.range(0, entity.provider().schema().columns().size())
                        .allMatch(column -> row.sameValue(column, entity.row));
    }

    /** The entity as it was, without what it was changed to since. */
    void restore() {
        entity.phase = phase;
        entity.row = row;
        entity.base = base;
        entity.changed = changed;
        entity.increments = increments;
    }

    /** Undoes the flush and keeps what was changed since. */
    void undo() {
        Phase now = entity.phase;
        BitSet since = entity.changed;
        List<Increment> added = entity.increments;
        R shown = entity.row;
        restore();
        if (since != null) {
            keepSet(since, shown);
        }
        if (added != null) {
            added.forEach(this::keepIncrement);
        }
        if (now == Phase.DELETING) {
            entity.phase = phase == Phase.NEW ? Phase.GONE : Phase.DELETING;
        }
    }

    @SuppressWarnings("unchecked") // a copy has the type of its original
    private void keepSet(BitSet since, R shown) {
        R kept = (R) shown.copy();
        keepTimes(since, kept);
        entity.row = kept;
        if (phase == Phase.NEW) {
            entity.base = kept;
            return;
        }
        kept.version(base.version());
        BitSet all = changed == null ? new BitSet() : (BitSet) changed.clone();
        all.or(since);
        entity.changed = all;
        if (increments != null) {
            List<Increment> left = new ArrayList<>();
            for (Increment increment : increments) {
                if (!since.get(increment.column())) {
                    kept.integer(increment.column(), base.integer(increment.column()));
                    left.add(increment);
                }
            }
            entity.increments = left.isEmpty() ? null : left;
        }
    }

    /** The times that the undone flush had set are not stored. */
    private void keepTimes(BitSet since, R kept) {
        EntitySchema schema = entity.provider().schema();
        if (schema.creationColumn() >= 0 && !since.get(schema.creationColumn())) {
            kept.creation(row.creation());
        }
        if (schema.lastUpdateColumn() >= 0 && !since.get(schema.lastUpdateColumn())) {
            kept.lastUpdate(row.lastUpdate());
        }
    }

    /** An increment of a value that was set is a smaller or larger value, unless its bounds forbid that: then the next flush says so. */
    @SuppressWarnings("unchecked") // a copy has the type of its original
    private void keepIncrement(Increment added) {
        int column = added.column();
        boolean set = phase == Phase.NEW || entity.changed != null && entity.changed.get(column);
        if (set && added.fits(entity.row)) {
            R kept = (R) entity.row.copy();
            kept.integer(column, kept.integer(column) + added.delta());
            entity.row = kept;
            entity.base = phase == Phase.NEW ? kept : base;
            return;
        }
        List<Increment> merged = entity.increments == null ? new ArrayList<>(1) : new ArrayList<>(entity.increments);
        if (!Increment.add(merged, added)) {
            merged.replaceAll(known -> known.column() == column ? known.unreachable() : known);
        }
        entity.increments = merged;
    }
}
