package io.fluxa.internal.ids;

/**
 * How many ids to take at a time: one at first, twice as many whenever the last block was used up soon, up to a limit. What is
 * left of a block when a node ends is lost, so the limit is also a small share of what is left of the range.
 */
final class BlockSize {

    static final int LARGEST = 4_096;
    private static final long SOON_NANOS = 10_000_000_000L;
    private static final long LONG_NANOS = 60 * SOON_NANOS;
    private static final int SHARE = 1_024;

    private final long lastId;
    private int size = 1;
    private long takenAt;
    private boolean taken;

    BlockSize(long lastId) {
        this.lastId = lastId;
    }

    /** The size of the block to take now. */
    int next(long nanos) {
        if (taken) {
            long lasted = nanos - takenAt;
            if (lasted < SOON_NANOS) {
                size = Math.min(LARGEST, size * 2);
            } else if (lasted > LONG_NANOS) {
                size = Math.max(1, size / 2);
            }
        }
        taken = true;
        takenAt = nanos;
        return size;
    }

    /** Fits the size to what is left after a block that ends at an id. */
    void leftAfter(long end) {
        long share = Math.max(1, (lastId - end) / SHARE);
        size = (int) Math.min(size, share);
    }
}
