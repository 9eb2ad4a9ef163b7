package io.fluxa.internal.cache;

/**
 * The rows of one table that were changed.
 *
 * @param table the number of the table
 * @param ids the ids of the rows; none when any row may be changed. Not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and read once
record TableChange(int table, long[] ids) {

    /** Whether any row of the table may be changed. */
    boolean whole() {
        return ids.length == 0;
    }
}
