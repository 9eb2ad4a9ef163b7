package io.fluxa.internal.context;

import java.util.Arrays;

/** Ids as a statement names them: each once, in rising order. */
final class DistinctIds {

    private DistinctIds() {}

    /** Sorts ids and drops repetitions. The answer is the array itself when nothing is to be done, as for a list from a query. */
    static long[] of(long[] ids) {
        if (isRising(ids)) {
            return ids;
        }
        long[] sorted = ids.clone();
        Arrays.sort(sorted);
        int count = 1;
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] != sorted[i - 1]) {
                sorted[count++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    private static boolean isRising(long[] ids) {
        for (int i = 1; i < ids.length; i++) {
            if (ids[i] <= ids[i - 1]) {
                return false;
            }
        }
        return true;
    }
}
