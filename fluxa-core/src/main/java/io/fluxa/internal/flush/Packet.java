package io.fluxa.internal.flush;

/**
 * The largest statement of a pool.
 *
 * @param pool the code of the pool
 * @param bytes how many bytes it may have, values included
 */
record Packet(String pool, long bytes) {

    /** What a statement of one row has besides its values: names of columns and what the protocol adds. */
    private static final long OVERHEAD_PER_COLUMN = 128;

    private static final long OVERHEAD = 1024;

    /** How many bytes the values of a statement for one row may have. */
    long ofOneRow(int columns) {
        return bytes - OVERHEAD - OVERHEAD_PER_COLUMN * columns;
    }

    /**
     * How many bytes the values of several rows may have beside those that they share: half of what is left, because values that
     * are sent as text, where the server has no room for prepared statements, can double.
     */
    long ofManyRows(int columns, long shared) {
        return (ofOneRow(columns) - shared) / 2;
    }
}
