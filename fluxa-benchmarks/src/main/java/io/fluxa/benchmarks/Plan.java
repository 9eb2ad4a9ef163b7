package io.fluxa.benchmarks;

import java.time.Duration;

/**
 * How long everything takes.
 *
 * @param pairs how many fresh pairs of processes measure a row with MySQL, because compilers do not decide alike twice
 * @param warmUp how long such a pair works before it counts, both sides together
 * @param measuring how long such a pair counts, both sides together
 * @param forkPairs how many fresh pairs of processes measure a row that sends nothing
 * @param forkSeconds how long each of these processes works before it counts, and as long it counts
 * @param conclusive whether the time is enough for a verdict
 */
record Plan(int pairs, Duration warmUp, Duration measuring, int forkPairs, int forkSeconds, boolean conclusive) {

    private static final int PAIRS = 2;
    private static final Duration WARM_UP = Duration.ofSeconds(16);
    private static final Duration LEAST = Duration.ofSeconds(10);

    /** The least with which the range of all is an interval of 95 %. */
    private static final int FORK_PAIRS = 6;

    private static final int MOST_FORK_SECONDS = 5;
    private static final int LEAST_FORK_SECONDS = 2;

    /** Enough to see that everything works; the numbers mean little. */
    static Plan quick() {
        return new Plan(1, Duration.ofSeconds(3), Duration.ofSeconds(5), 1, 3, false);
    }

    /** Divides a time among rows; never less than it takes to say something. */
    static Plan of(Duration total, int rows) {
        Duration share = total.dividedBy(rows);
        Duration measuring = share.dividedBy(PAIRS).minus(WARM_UP);
        long forkSeconds = share.toSeconds() / (FORK_PAIRS * 2 * 2);
        return new Plan(
                PAIRS,
                WARM_UP,
                measuring.compareTo(LEAST) < 0 ? LEAST : measuring,
                FORK_PAIRS,
                (int) Math.min(MOST_FORK_SECONDS, Math.max(LEAST_FORK_SECONDS, forkSeconds)),
                true);
    }
}
