package io.fluxa.it.crud;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an entity should be, as a list of what the application did since the last flush on top of what was stored then. A rollback puts the
 * list of the flushes it undoes in front. This is the rule in its plainest form; the entity itself keeps no history.
 */
final class ModelRow {

    private static final Stored NEW = new Stored(10, false, 0);

    final long id;
    private @Nullable Stored base;
    private List<Act> acts = new ArrayList<>();
    private boolean gone;

    /** What MySQL holds of a row. */
    record Stored(int number, boolean marked, int version) {}

    /** What an application does to an entity. */
    sealed interface Act {
        record Set(int number) implements Act {}

        record Add(int number) implements Act {}

        record Delete() implements Act {}

        record Undelete() implements Act {}

        record Mark(boolean marked) implements Act {}
    }

    /** What all acts together come to; {@code set} and {@code added} are null when nothing of the kind was done. */
    record Sum(@Nullable Integer set, @Nullable Integer added, boolean deleting, boolean marked) {}

    /** What has to be known to undo a flush. */
    record Undo(ModelRow row, @Nullable Stored base, List<Act> acts) {

        void run() {
            row.base = base;
            row.gone = false;
            List<Act> all = new ArrayList<>(acts);
            all.addAll(row.acts);
            row.acts = all;
            row.settle();
        }
    }

    /** A row that is stored, or one that was just created with the number 10. */
    ModelRow(long id, @Nullable Stored base) {
        this.id = id;
        this.base = base;
    }

    void act(Act act) {
        acts.add(act);
        settle();
    }

    /** Forgets what was done since the last flush. */
    void clear() {
        gone |= base == null;
        acts = new ArrayList<>();
    }

    /** Reads the row again. */
    void read(Stored stored) {
        base = stored;
    }

    /** Takes over what a flush has stored, null for a deleted row, and tells how to undo that. */
    Undo stored(@Nullable Stored stored) {
        Undo undo = new Undo(this, base, acts);
        gone = stored == null;
        base = stored;
        acts = new ArrayList<>();
        return undo;
    }

    /** What the next flush writes; null for a deletion. */
    @Nullable
    Stored toStore(@Nullable Stored now, boolean versioned) {
        Sum sum = sum();
        if (sum.deleting) {
            return null;
        }
        if (now == null) {
            return new Stored(number(), sum.marked, 0);
        }
        int number = now.number;
        if (sum.added != null) {
            number += sum.added;
        } else if (sum.set != null && sum.set != start().number) {
            number = sum.set;
        }
        return new Stored(number, sum.marked, versioned ? now.version + 1 : 0);
    }

    /** What the entity knows after that flush: only columns that were written or read back. */
    @Nullable
    Stored known(@Nullable Stored written) {
        Sum sum = sum();
        return written == null || sum.added != null ? written : new Stored(number(), written.marked, written.version);
    }

    boolean gone() {
        return gone;
    }

    boolean isNew() {
        return base == null;
    }

    boolean touched() {
        return !gone && (base == null || !acts.isEmpty());
    }

    boolean dirty() {
        Sum sum = sum();
        return !gone
                && (base == null
                        || sum.deleting
                        || sum.added != null
                        || sum.set != null && sum.set != base.number
                        || sum.marked != base.marked);
    }

    /** The number as the getter shows it. */
    int number() {
        Integer set = sum().set;
        return set == null ? start().number : set;
    }

    int version() {
        return start().version;
    }

    Sum sum() {
        Integer set = base == null ? (Integer) NEW.number : null;
        Integer added = null;
        boolean deleting = false;
        boolean marked = start().marked;
        for (Act act : acts) {
            if (act instanceof Act.Set one) {
                set = one.number;
                added = null;
            } else if (act instanceof Act.Add one && set != null) {
                set += one.number;
            } else if (act instanceof Act.Add one) {
                added = (added == null ? 0 : added) + one.number;
            } else if (act instanceof Act.Mark one) {
                marked = one.marked;
            } else {
                deleting = act instanceof Act.Delete;
            }
        }
        return new Sum(set, added, deleting, marked);
    }

    ModelRow copy() {
        ModelRow copy = new ModelRow(id, base);
        copy.acts = new ArrayList<>(acts);
        copy.gone = gone;
        return copy;
    }

    /** Becomes what a copy was. */
    void restore(ModelRow copy) {
        base = copy.base;
        acts = new ArrayList<>(copy.acts);
        gone = copy.gone;
    }

    private void settle() {
        if (base == null && sum().deleting) {
            gone = true;
            acts = new ArrayList<>();
        }
    }

    private Stored start() {
        return base == null ? NEW : base;
    }

    @Override
    public String toString() {
        return id + " " + base + " " + acts + (gone ? " gone" : "");
    }
}
