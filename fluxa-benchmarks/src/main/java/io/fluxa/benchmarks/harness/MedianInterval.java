package io.fluxa.benchmarks.harness;

import java.util.Arrays;

/**
 * The median of a sample and the interval that holds the true median with 95 % confidence, by order statistics: it
 * assumes nothing about the distribution.
 *
 * @param median the median of the sample
 * @param low the lower end
 * @param high the upper end
 */
public record MedianInterval(double median, double low, double high) {

    /** Half the width, in standard deviations of the rank, that leaves 5 % outside. */
    private static final double CONFIDENCE = 1.96;

    /** Computes it; with fewer than six values the interval is the range of the sample. */
    public static MedianInterval of(double... sample) {
        if (sample.length == 0) {
            throw new IllegalArgumentException("no rounds were measured");
        }
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        double median = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
        int rank = Math.max(1, (int) Math.floor((n - CONFIDENCE * Math.sqrt(n)) / 2));
        return new MedianInterval(median, sorted[rank - 1], sorted[n - rank]);
    }
}
