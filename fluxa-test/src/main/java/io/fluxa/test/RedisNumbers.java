package io.fluxa.test;

import java.util.BitSet;

/** Which of the numbered databases of one Redis server are in use. Safe for use by several threads. */
final class RedisNumbers {

    /** How many databases the server has. */
    static final int COUNT = 1000;

    /** What forgets to name its database must not meet what a test left behind. */
    static final int FIRST_SHARED = 1;

    private final int first;
    private final BitSet taken = new BitSet();

    RedisNumbers(int first) {
        this.first = first;
    }

    synchronized int take() {
        int number = taken.nextClearBit(first);
        if (number >= COUNT) {
            throw new IllegalStateException("all " + COUNT + " Redis databases of the test run are in use");
        }
        taken.set(number);
        return number;
    }

    synchronized void giveBack(int number) {
        taken.clear(number);
    }
}
