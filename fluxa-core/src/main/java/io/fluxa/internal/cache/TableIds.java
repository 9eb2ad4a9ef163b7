package io.fluxa.internal.cache;

import java.util.Arrays;

/** The ids of changed rows of one table: some, or once there are too many, all. Not safe for use by several threads. */
final class TableIds {

    private static final int FIRST_ROOM = 8;

    private final int most;
    private long[] ids = new long[FIRST_ROOM];
    private int count;
    private boolean all;

    /** No ids yet, and at most so many. */
    TableIds(int most) {
        this.most = most;
    }

    /** Adds an id, unless all are meant already. */
    void add(long id) {
        if (all) {
            return;
        }
        if (count == most) {
            addAll();
            return;
        }
        if (count == ids.length) {
            ids = Arrays.copyOf(ids, count * 2);
        }
        ids[count++] = id;
    }

    /** Means all from now on. */
    void addAll() {
        all = true;
        count = 0;
    }

    /** How many there are; 0 when all are meant, or none was added. */
    int count() {
        return count;
    }

    /** The id at a position, from 0. */
    long get(int position) {
        return ids[position];
    }
}
