package io.fluxa.internal.ids;

/**
 * Some ids in a row.
 *
 * @param begin the first
 * @param end the first that is not part of it any more
 */
record IdBlock(long begin, long end) {

    /** Holds nothing. */
    static final IdBlock NONE = new IdBlock(0, 0);

    boolean isEmpty() {
        return begin >= end;
    }

    long size() {
        return isEmpty() ? 0 : end - begin;
    }
}
