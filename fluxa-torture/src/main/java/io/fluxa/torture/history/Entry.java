package io.fluxa.torture.history;

/** Something that a node did or saw. Times are those of {@link System#nanoTime()}, which all processes of a machine share. */
public sealed interface Entry {

    /**
     * A row that a transaction is about to change by its commit.
     *
     * @param transaction a number that no other transaction has
     * @param kind the entity
     * @param id the row
     * @param state what the row will be
     * @param time when the commit began, or before
     */
    record Change(long transaction, Kind kind, int id, RowState state, long time) implements Entry {}

    /**
     * The end of a transaction. Those without one may have committed at any time.
     *
     * @param transaction its number
     * @param committed whether it was acknowledged; otherwise it was rolled back
     * @param time when the node knew
     */
    record End(long transaction, boolean committed, long time) implements Entry {}

    /**
     * A row that was read.
     *
     * @param kind the entity
     * @param id the row
     * @param way how it was read
     * @param begin when the read, or its transaction, began
     * @param end when it was there
     * @param sight what was seen
     * @param state the row; when it was not found by a code, its mark is that of the code
     */
    record Read(Kind kind, int id, Way way, long begin, long end, Sight sight, RowState state) implements Entry {}

    /** How a row is read. */
    enum Way {
        /** One row by its id. */
        BY_ID,
        /** Several rows by their ids. */
        BY_IDS,
        /** One row by its code. */
        BY_CODE,
        /** By its id in a transaction. */
        IN_TRANSACTION,
        /** By its id after everything came to rest. */
        AT_REST
    }

    /** What a read finds. */
    enum Sight {
        /** The row. */
        FOUND,
        /** No row with the id. */
        ABSENT,
        /** No row with the code. */
        NO_SUCH_CODE
    }
}
