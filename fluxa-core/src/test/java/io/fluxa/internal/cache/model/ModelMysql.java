package io.fluxa.internal.cache.model;

import java.util.ArrayList;
import java.util.List;

/**
 * MySQL, as far as one row matters. A row is the set of changes that made it, as bits, so that no two different rows look the same.
 *
 * @param history what was committed, the newest last
 * @param holder the actor whose transaction holds the lock of the row, or nobody
 * @param pending the row as that transaction sees it
 * @param table the actor that holds the lock of the table, or nobody
 */
record ModelMysql(List<Integer> history, int holder, int pending, int table) {

    static final int NOBODY = -1;
    static final int ABSENT = -1;

    /** A row that nobody changes. */
    static ModelMysql holding(int row) {
        return new ModelMysql(List.of(row), NOBODY, 0, NOBODY);
    }

    int newest() {
        return history.get(history.size() - 1);
    }

    /** The position of the newest commit. */
    int now() {
        return history.size() - 1;
    }

    /** Whether the row was ever like this from a commit on. */
    boolean showedSince(int commit, int row) {
        return history.subList(commit, history.size()).contains(row);
    }

    /** Whether {@code FOR SHARE NOWAIT} is granted. */
    boolean free() {
        return holder == NOBODY;
    }

    boolean heldBy(int actor) {
        return holder == actor;
    }

    /** Whether an actor has to wait with a statement that locks the row. */
    boolean waits(int actor) {
        return holder != NOBODY && holder != actor || waitsForTable(actor);
    }

    /** Whether an actor has to wait with any statement. */
    boolean waitsForTable(int actor) {
        return table != NOBODY && table != actor;
    }

    /** The row as a transaction sees it. */
    int seenBy(int actor) {
        return holder == actor ? pending : newest();
    }

    ModelMysql change(int actor, int row) {
        return new ModelMysql(history, actor, row, table);
    }

    ModelMysql commit(int actor) {
        return holder == actor ? new ModelMysql(and(pending), NOBODY, 0, table) : this;
    }

    ModelMysql rollback(int actor) {
        return holder == actor ? new ModelMysql(history, NOBODY, 0, table) : this;
    }

    ModelMysql lockTable(int actor) {
        return new ModelMysql(history, holder, pending, actor);
    }

    ModelMysql unlockTable(int actor) {
        return table == actor ? new ModelMysql(history, holder, pending, NOBODY) : this;
    }

    ModelMysql truncate() {
        return new ModelMysql(and(ABSENT), holder, pending, table);
    }

    private List<Integer> and(int row) {
        List<Integer> longer = new ArrayList<>(history);
        longer.add(row);
        return List.copyOf(longer);
    }

    static String show(int row) {
        return row == ABSENT ? "no row" : "v" + Integer.toHexString(row);
    }

    @Override
    public int hashCode() {
        return ((history.hashCode() * World.SPREAD + holder) * World.SPREAD + pending) * World.SPREAD + table;
    }

    @Override
    public String toString() {
        String locked = holder == NOBODY ? "" : ", locked with " + show(pending);
        return "MySQL " + show(newest()) + locked + (table == NOBODY ? "" : ", table locked");
    }
}
