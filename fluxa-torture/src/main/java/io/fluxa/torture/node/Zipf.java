package io.fluxa.torture.node;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Draws numbers from 1 on, the first far more often than the last. */
final class Zipf {

    private static final double EXPONENT = 1.2;

    private final SplittableRandom random;
    private final double[] sums;

    Zipf(SplittableRandom random, int most) {
        this.random = random;
        this.sums = new double[most];
        double sum = 0;
        for (int i = 0; i < most; i++) {
            sum += Math.pow(i + 1, -EXPONENT);
            sums[i] = sum;
        }
    }

    int next() {
        int place = Arrays.binarySearch(sums, random.nextDouble(sums[sums.length - 1]));
        return 1 + (place < 0 ? -place - 1 : place);
    }

    /** Some that differ, at most so many. */
    long[] some(int count) {
        return random.ints(count, 0, 1).mapToLong(ignored -> next()).distinct().toArray();
    }
}
