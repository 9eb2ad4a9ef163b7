package io.fluxa.internal.flush;

/**
 * How many rows one statement names. Lists of ids are padded with their last id up to the next step of a ladder, so that a few
 * statements serve every length and stay prepared on the server.
 */
public final class Widths {

    /** The most rows that one writing statement names: wider ones gain nothing and cost memory on both sides. */
    static final int WRITE = 100;

    /** The most ids that one reading statement names: with twice as many MySQL gives up on the index and reads the whole table. */
    public static final int READ = 16_384;

    private static final int PARAMETERS = 65_535;

    private Widths() {}

    /** The most rows that one INSERT of all columns names. */
    static int inserts(int columns) {
        return Math.max(1, Math.min(WRITE, PARAMETERS / columns));
    }

    /** The most rows that one UPDATE names when every column has a value per row: two parameters per value, one per id and one per version. */
    static int updates(int columns, boolean versioned) {
        int rows = PARAMETERS / (2 * columns + (versioned ? 2 : 1));
        return rows >= WRITE ? WRITE : Math.max(1, Integer.highestOneBit(rows));
    }

    /** The widest step of the ladder that a number of rows, from 1 to 100, fills. */
    static int fullStep(int rows) {
        if (rows <= 4 || rows == WRITE) {
            return rows;
        }
        int below = Integer.highestOneBit(rows);
        int between = below + below / 2;
        return rows >= between && below < 64 ? between : below;
    }

    /** The step of the ladder that holds a number of ids: 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 100, 128, 256 and on by doubling. */
    public static int step(int ids) {
        if (ids <= 4) {
            return ids;
        }
        if (ids > 64 && ids <= WRITE) {
            return WRITE;
        }
        int above = Integer.highestOneBit(ids - 1) << 1;
        int between = above - above / 4;
        return ids <= between && above <= 64 ? between : above;
    }
}
