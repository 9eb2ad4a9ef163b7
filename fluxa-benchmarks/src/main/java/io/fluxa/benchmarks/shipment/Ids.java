package io.fluxa.benchmarks.shipment;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Picks ids of stored rows; the same sequence in every process. Not safe for use by several threads. */
public final class Ids {

    private final SplittableRandom random = new SplittableRandom(20_240_101);
    private final int rows;

    /** Picks from 1 to {@code rows}. */
    public Ids(int rows) {
        this.rows = rows;
    }

    /** One id. */
    public long one() {
        return random.nextLong(1, rows + 1L);
    }

    /** Different ids in rising order. */
    public long[] distinct(int count) {
        return random.longs(1, rows + 1L).distinct().limit(count).sorted().toArray();
    }

    /** The ids from 1 to {@code count}, shuffled. */
    public long[] shuffled(int count) {
        long[] ids = new long[count];
        Arrays.setAll(ids, i -> i + 1L);
        for (int i = count - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            long id = ids[i];
            ids[i] = ids[other];
            ids[other] = id;
        }
        return ids;
    }
}
