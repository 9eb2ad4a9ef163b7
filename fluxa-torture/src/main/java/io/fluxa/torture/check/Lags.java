package io.fluxa.torture.check;

/** How late reads were, counted in steps of a sixteenth of a power of two. */
public final class Lags {

    private static final int PARTS = 16;
    private static final int STEPS = Long.SIZE * PARTS;
    private static final double PERMILLE = 0.999;

    private final long[] counts = new long[STEPS];
    private long all;
    private long most;

    void add(long nanos) {
        all++;
        most = Math.max(most, nanos);
        counts[nanos <= 0 ? 0 : Math.min(STEPS - 1, (int) (Math.log((double) nanos) / Math.log(2) * PARTS) + 1)]++;
    }

    /** How many reads were counted. */
    public long all() {
        return all;
    }

    /** The latest, in nanoseconds. */
    public long most() {
        return most;
    }

    /** What 999 of 1,000 reads were not later than, in nanoseconds. */
    public long most999() {
        long left = (long) Math.ceil(all * PERMILLE);
        for (int step = 0; step < STEPS; step++) {
            left -= counts[step];
            if (left <= 0) {
                return step == 0 ? 0 : Math.min(most, (long) Math.pow(2, (double) step / PARTS));
            }
        }
        return most;
    }
}
