package io.fluxa.internal.cache.model;

/**
 * What a writer believes that its transaction has come to.
 *
 * @param touched whether it knows of a row to break
 * @param known whether it knows the whole new row
 * @param row the new row, as far as it believes
 * @param savepoint whether it held the lock at its savepoint
 * @param saved the row at its savepoint, when it held the lock
 */
record Work(boolean touched, boolean known, int row, boolean savepoint, int saved) {

    static final Work NOTHING = new Work(true, false, 0, false, 0);

    Work known(int newRow) {
        return new Work(touched, true, newRow, savepoint, saved);
    }

    Work unknown(int believed) {
        return new Work(touched, false, believed, savepoint, saved);
    }

    Work touched(boolean matched) {
        return new Work(matched, known, row, savepoint, saved);
    }

    Work savepoint(boolean held, int pending) {
        return new Work(touched, known, row, held, pending);
    }
}
