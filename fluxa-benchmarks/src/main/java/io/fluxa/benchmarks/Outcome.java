package io.fluxa.benchmarks;

import io.fluxa.benchmarks.harness.Block;
import io.fluxa.benchmarks.harness.Comparison;
import io.fluxa.benchmarks.harness.Fork;
import io.fluxa.benchmarks.harness.Forks;
import io.fluxa.benchmarks.harness.MedianInterval;
import io.fluxa.benchmarks.harness.Samples;
import java.util.List;

/**
 * What a measurement found.
 *
 * @param floor what one operation of the floor costs
 * @param ours what one operation of ours costs
 * @param ratio how many times the floor's time ours takes
 */
record Outcome(Cost floor, Cost ours, MedianInterval ratio) {

    /**
     * What one operation costs.
     *
     * @param nanos its time
     * @param leastNanos the favourable end of the interval of its time
     * @param cpuNanos its processor time on this side of the wire
     * @param bytes what it allocates
     */
    record Cost(double nanos, double leastNanos, double cpuNanos, double bytes) {}

    /** The outcome of sides that took turns block by block. */
    static Outcome of(Comparison comparison) {
        return new Outcome(cost(comparison.floor()), cost(comparison.ours()), comparison.ratio());
    }

    /** The outcome of sides that took turns process by process. */
    static Outcome of(Forks forks) {
        return new Outcome(cost(forks.floor()), cost(forks.ours()), forks.ratio());
    }

    private static Cost cost(Samples samples) {
        Block total = samples.total();
        MedianInterval nanos = samples.nanosPerOperation();
        return new Cost(nanos.median(), nanos.low(), total.cpuNanosPerOperation(), total.bytesPerOperation());
    }

    private static Cost cost(List<Fork> side) {
        MedianInterval nanos = Forks.nanos(side);
        return new Cost(nanos.median(), nanos.low(), Forks.cpuNanos(side), Forks.bytes(side));
    }
}
