package io.fluxa.benchmarks;

import java.time.Duration;

/**
 * How long everything takes.
 *
 * @param pairs how many fresh pairs of processes measure a row, because compilers do not decide alike twice
 * @param warmUp how long a pair works before it counts, both sides together
 * @param measuring how long a pair counts, both sides together
 * @param conclusive whether the time is enough for a verdict
 */
record Plan(int pairs, Duration warmUp, Duration measuring, boolean conclusive) {

    private static final int PAIRS = 2;
    private static final Duration WARM_UP = Duration.ofSeconds(16);
    private static final Duration LEAST = Duration.ofSeconds(10);
    private static final int IDENTITY_SECONDS = 5;

    /** Enough to see that everything works; the numbers mean little. */
    static Plan quick() {
        return new Plan(1, Duration.ofSeconds(3), Duration.ofSeconds(5), false);
    }

    /** Divides a time among rows; never less than it takes to say something. */
    static Plan of(Duration total, int rows) {
        Duration measuring = total.dividedBy((long) rows * PAIRS).minus(WARM_UP);
        return new Plan(PAIRS, WARM_UP, measuring.compareTo(LEAST) < 0 ? LEAST : measuring, true);
    }

    /** How many seconds JMH warms a process up, and as many it measures. */
    int identitySeconds() {
        return conclusive ? IDENTITY_SECONDS : 3;
    }
}
