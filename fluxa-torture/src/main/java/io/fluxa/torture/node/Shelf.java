package io.fluxa.torture.node;

import io.fluxa.Entity;
import io.fluxa.EntityProvider;
import io.fluxa.torture.history.Kind;
import io.fluxa.torture.history.RowState;

/**
 * One entity as the threads of a node work with it.
 *
 * @param kind which one
 * @param provider finds its rows
 * @param columns reads and writes them
 * @param <E> the entity
 */
record Shelf<E extends Entity>(Kind kind, EntityProvider<E> provider, Columns<E> columns) {

    private static final int MOST_REPEATS = 32;

    /** What a row is, after a look at whether its columns belong together. */
    RowState state(E row) {
        long token = columns.token(row);
        if (!columns.text(row).equals(text(token))) {
            throw new IllegalStateException(kind + " " + row.id() + " has the token " + Long.toHexString(token)
                    + " and a text of another one: " + columns.text(row));
        }
        return new RowState(columns.life(row), columns.version(row), columns.mark(row), token);
    }

    /** Begins the life of a row. */
    RowState begin(E row, int mark, long token) {
        long life = System.nanoTime();
        columns.life(row, life);
        columns.version(row, 0);
        columns.mark(row, row.id(), mark);
        fill(row, token);
        return new RowState(life, 0, kind == Kind.PARCEL ? mark : 0, token);
    }

    /** Changes a row, and gives what it will be after the next flush. */
    RowState change(E row, int mark, long token) {
        int version = columns.version(row) + 1;
        columns.version(row, version);
        columns.mark(row, row.id(), mark);
        fill(row, token);
        return new RowState(columns.life(row), version, kind == Kind.PARCEL ? mark : 0, token);
    }

    private void fill(E row, long token) {
        columns.token(row, token);
        columns.text(row, text(token));
    }

    /** The text that belongs to a token: another one, and of another length, for each. */
    static String text(long token) {
        return Long.toHexString(token).repeat(1 + (int) (token & MOST_REPEATS - 1));
    }
}
