package io.fluxa.runtime;

import io.fluxa.Bounds;
import io.fluxa.Entity;
import io.fluxa.FluxaContext;
import io.fluxa.error.BoundsExceededException;
import io.fluxa.error.EntityDeletedException;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.json.JsonType;
import io.fluxa.query.Field;
import io.fluxa.query.IntegerField;
import io.fluxa.schema.ColumnType.IntegerType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * What every generated entity shares: the row as it is stored, the row as it is now, and which columns differ.
 * Both rows are the same object until the first change. Not safe for use by several threads.
 *
 * @param <E> the generated entity
 * @param <R> its row
 */
public abstract class GeneratedEntity<E extends GeneratedEntity<E, R>, R extends GeneratedRow> implements Entity {

    /** Where an entity is in its life. */
    enum Phase {
        /** Created here and not stored yet. */
        NEW,
        /** Stored. */
        LIVE,
        /** Stored, and to be deleted by the next flush. */
        DELETING,
        /** Deleted, or created and then forgotten. */
        GONE
    }

    private final GeneratedProvider<E, R> provider;
    private final Session session;
    private final Optional<E> present;

    /** The values as the getters show them. */
    protected R row;

    /** The values as they are stored; of a new entity, the same row. */
    protected R base;

    Phase phase;

    /** Which generation of reads of its context the row is of. */
    int generation;

    @Nullable
    BitSet changed;

    @Nullable
    List<Increment> increments;

    /** Wraps a row that was read ({@code stored}) or has just been created. */
    @SuppressWarnings("unchecked") // E is the subclass itself
    protected GeneratedEntity(GeneratedProvider<E, R> provider, Session session, R row, boolean stored) {
        this.provider = provider;
        this.session = session;
        this.row = row;
        this.base = row;
        this.phase = stored ? Phase.LIVE : Phase.NEW;
        this.present = Optional.of((E) this);
    }

    @Override
    public final long id() {
        return row.id();
    }

    @Override
    public final FluxaContext context() {
        return session.context();
    }

    @Override
    public final boolean dirty() {
        return phase == Phase.NEW
                || phase == Phase.DELETING
                || increments != null
                || changed != null && changed.stream().anyMatch(column -> !row.sameValue(column, base));
    }

    @Override
    public final void delete() {
        int mark = provider.schema().deletionColumn();
        if (mark < 0 || phase != Phase.LIVE) {
            forceDelete();
        } else if (row.deletion() == 0) {
            begin().set(mark);
            row.deletion(row.id());
        }
    }

    @Override
    public final void forceDelete() {
        switch (phase) {
            case NEW -> {
                phase = Phase.GONE;
                session.changed(this);
            }
            case LIVE -> {
                track();
                phase = Phase.DELETING;
            }
            case DELETING, GONE -> {
                // asked for already
            }
        }
    }

    @Override
    public final void undelete() {
        if (phase == Phase.GONE) {
            requireUsable("undelete");
        } else if (phase == Phase.DELETING) {
            begin(); // while the session still knows of the entity, so that it is told no second time
            phase = Phase.LIVE;
        }
        int mark = provider.schema().deletionColumn();
        if (mark >= 0 && row.deletion() != 0) {
            write(mark).deletion(0);
        }
    }

    /**
     * Changes a number relatively: the flush sends {@code column = column + delta}, refuses a result outside the bounds
     * and reads the column back in the same transaction, so that concurrent changes add up. Until then the getter shows the old value.
     * Several increments of one column add up and must satisfy all their bounds.
     *
     * @throws IllegalUseException when the column was also set since the last flush
     * @throws EntityDeletedException when the entity is deleted
     */
    public final void increment(IntegerField<E, ?> field, long delta, Bounds bounds) {
        requireUsable("increment");
        int column = field.ordinal();
        Bounds allowed = columnRange(column).and(bounds);
        if (phase == Phase.NEW) {
            incrementNew(field, delta, allowed);
            return;
        }
        if (changed != null && changed.get(column)) {
            throw mixed(column);
        }
        track();
        if (increments == null) {
            increments = new ArrayList<>(1);
        }
        if (!Increment.add(increments, new Increment(column, delta, allowed))) {
            throw new BoundsExceededException(field.entity(), id(), field.name(), Increment.describe(allowed));
        }
    }

    /** Changes a number relatively, with no bounds besides the range of its column. */
    public final void increment(IntegerField<E, ?> field, long delta) {
        increment(field, delta, Bounds.NONE);
    }

    /** The row that a setter may write to after it found a different value for a column. */
    protected final R write(int column) {
        if (phase == Phase.LIVE) {
            if (increments != null && Increment.touches(increments, column)) {
                throw mixed(column);
            }
            begin().set(column);
        } else {
            requireUsable("change");
        }
        return row;
    }

    /** A copy of a binary value, because rows are shared; null stays null. */
    @NullUnmarked
    protected static byte[] copy(byte[] value) {
        return value == null ? null : value.clone();
    }

    /** The value of a JSON document, read anew at each call; null stays null. */
    @NullUnmarked
    protected final <T> T document(Field<E> field, String text, JsonType<T> type) {
        return text == null
                ? null
                : new Documents(session.json(), field).read(provider.schema().pool(), text, type);
    }

    /** The JSON document of a value: the current or the stored text where that says the same. */
    protected final <T> String text(
            Field<E> field, T value, JsonType<T> type, @Nullable String current, @Nullable String stored) {
        return new Documents(session.json(), field).write(value, type, current, stored);
    }

    /** The provider of another entity type of the same engine. */
    protected final <P extends GeneratedProvider<?, ?>> P provider(Class<P> type) {
        return session.engine().provider(type);
    }

    /** The provider of this entity. */
    final GeneratedProvider<E, R> provider() {
        return provider;
    }

    final Optional<E> present() {
        return present;
    }

    @SuppressWarnings("unchecked") // a copy has the type of its original
    private BitSet begin() {
        BitSet bits = changed;
        if (bits == null) {
            track();
            bits = new BitSet(provider.schema().columns().size());
            row = (R) base.copy();
            changed = bits;
        }
        return bits;
    }

    /** Tells the session about the first change since the entity was read or flushed. */
    private void track() {
        if (!touched()) {
            session.changed(this);
        }
    }

    /** Whether the session knows of a change. */
    final boolean touched() {
        return phase == Phase.NEW || phase == Phase.DELETING || changed != null || increments != null;
    }

    private void incrementNew(IntegerField<E, ?> field, long delta, Bounds allowed) {
        int column = field.ordinal();
        long value = row.isNull(column) ? 0 : row.integer(column);
        long result = value + delta;
        boolean overflow = ((value ^ result) & (delta ^ result)) < 0;
        if (row.isNull(column) || overflow || result < allowed.least() || result > allowed.most()) {
            throw new BoundsExceededException(field.entity(), id(), field.name(), Increment.describe(allowed));
        }
        row.integer(column, result);
    }

    private Bounds columnRange(int column) {
        IntegerType type = (IntegerType) provider.schema().columns().get(column).type();
        return new Bounds(type.min(), type.max());
    }

    private void requireUsable(String operation) {
        if (phase == Phase.DELETING || phase == Phase.GONE) {
            throw new EntityDeletedException(provider.schema().entity(), List.of(id()), operation);
        }
    }

    private IllegalUseException mixed(int column) {
        String field = provider.schema().columns().get(column).field();
        return new IllegalUseException(
                ErrorCode.MIXED_CHANGE,
                provider.schema().entity(),
                provider.schema().entity() + "." + field
                        + " was both set and incremented since the last flush; flush between the two");
    }

    @Override
    public String toString() {
        return provider.schema().entity() + " " + Long.toUnsignedString(id());
    }
}
