package io.fluxa.runtime;

import io.fluxa.runtime.GeneratedEntity.Phase;
import java.util.BitSet;
import java.util.List;

/** What contexts and flushes may do with an entity; it keeps these calls off the type that applications see. */
public final class FlushAccess {

    private FlushAccess() {}

    /** The provider of an entity. */
    public static <E extends GeneratedEntity<E, R>, R extends GeneratedRow> GeneratedProvider<E, R> provider(
            GeneratedEntity<E, R> entity) {
        return entity.provider();
    }

    /** The row as it is stored; of a new entity, the row as the getters show it. */
    public static GeneratedRow base(GeneratedEntity<?, ?> entity) {
        return entity.base;
    }

    /** What an entity is now, to be brought back by {@link #undo} or {@link #restore}. */
    public static EntityState<?> remember(GeneratedEntity<?, ?> entity) {
        return new EntityState<>(entity);
    }

    /** A copy of what an entity is now, which later changes do not touch. */
    public static EntityState<?> copy(GeneratedEntity<?, ?> entity) {
        return EntityState.copyOf(entity);
    }

    /** The entity that a state is of. */
    public static GeneratedEntity<?, ?> entity(EntityState<?> state) {
        return state.entity();
    }

    /** Whether an entity is still what it was when its copy was made. */
    public static boolean isCurrent(EntityState<?> copy) {
        return copy.isCurrent();
    }

    /** Undoes a flush: the entity is as changed as it was before it, and what was changed since stays. */
    public static void undo(EntityState<?> state) {
        state.undo();
    }

    /** Brings an entity back to what it was. */
    public static void restore(EntityState<?> state) {
        state.restore();
    }

    /** Replaces the row of an entity without changes by one that was read later. */
    @SuppressWarnings("unchecked") // the row was read for the entity's own provider
    public static <R extends GeneratedRow> void refresh(GeneratedEntity<?, R> entity, GeneratedRow row) {
        entity.row = (R) row;
        entity.base = entity.row;
    }

    /** The row is not there any more. */
    public static void vanished(GeneratedEntity<?, ?> entity) {
        entity.phase = Phase.GONE;
    }

    /** The row is there again, as far as anybody knows. */
    public static void returned(GeneratedEntity<?, ?> entity) {
        entity.phase = Phase.LIVE;
    }

    /** When the entity was last read, as its context counts. */
    public static int generation(GeneratedEntity<?, ?> entity) {
        return entity.generation;
    }

    /** Sets when the entity was last read. */
    public static void generation(GeneratedEntity<?, ?> entity, int generation) {
        entity.generation = generation;
    }

    /** The row as the getters show it. */
    public static GeneratedRow row(GeneratedEntity<?, ?> entity) {
        return entity.row;
    }

    /** Whether the entity was created here and is not stored yet. */
    public static boolean isNew(GeneratedEntity<?, ?> entity) {
        return entity.phase == Phase.NEW;
    }

    /** Whether the next flush deletes the row. */
    public static boolean isDeleting(GeneratedEntity<?, ?> entity) {
        return entity.phase == Phase.DELETING;
    }

    /** Whether the entity is deleted, or was created and then forgotten. */
    public static boolean isGone(GeneratedEntity<?, ?> entity) {
        return entity.phase == Phase.GONE;
    }

    /** Whether the getters show the row as softly deleted, stored or not yet. */
    public static boolean isFakeDeleted(GeneratedEntity<?, ?> entity) {
        return entity.row.deletion() != 0;
    }

    /** The version that the row was read or last stored with. */
    public static long storedVersion(GeneratedEntity<?, ?> entity) {
        return entity.base.version();
    }

    /** Whether the entity's session holds it as changed. */
    public static boolean isTouched(GeneratedEntity<?, ?> entity) {
        return entity.touched();
    }

    /** The columns whose value now differs from the stored one; a new set. */
    public static BitSet changes(GeneratedEntity<?, ?> entity) {
        BitSet marked = entity.changed;
        if (marked == null) {
            return new BitSet();
        }
        BitSet differing = (BitSet) marked.clone();
        for (int column = marked.nextSetBit(0); column >= 0; column = marked.nextSetBit(column + 1)) {
            if (entity.row.sameValue(column, entity.base)) {
                differing.clear(column);
            }
        }
        return differing;
    }

    /** The columns that were set since the last flush, also to the value that is stored; a copy. */
    public static BitSet marked(GeneratedEntity<?, ?> entity) {
        return entity.changed == null ? new BitSet() : (BitSet) entity.changed.clone();
    }

    /** The relative changes that wait for the flush. */
    public static List<Increment> increments(GeneratedEntity<?, ?> entity) {
        List<Increment> increments = entity.increments;
        return increments == null ? List.of() : increments;
    }

    /** After a commit: what the getters show is what is stored. */
    public static void stored(GeneratedEntity<?, ?> entity) {
        if (entity.phase == Phase.DELETING) {
            entity.phase = Phase.GONE;
        } else if (entity.phase == Phase.NEW) {
            entity.phase = Phase.LIVE;
        }
        settle(entity);
    }

    /** Takes over a row that was read back inside the flush; call {@link #stored} afterwards. */
    @SuppressWarnings("unchecked") // the row comes from the entity's own copy
    public static <R extends GeneratedRow> void replaceRow(GeneratedEntity<?, R> entity, GeneratedRow row) {
        entity.row = (R) row;
    }

    /** Forgets the changes: a created entity is gone, any other is as it was read. */
    public static <R extends GeneratedRow> void forget(GeneratedEntity<?, R> entity) {
        if (entity.phase == Phase.NEW) {
            entity.phase = Phase.GONE;
        } else if (entity.phase == Phase.DELETING) {
            entity.phase = Phase.LIVE;
        }
        entity.row = entity.base;
        settle(entity);
    }

    private static <R extends GeneratedRow> void settle(GeneratedEntity<?, R> entity) {
        entity.base = entity.row;
        entity.changed = null;
        entity.increments = null;
    }
}
