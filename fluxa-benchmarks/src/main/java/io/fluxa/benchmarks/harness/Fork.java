package io.fluxa.benchmarks.harness;

/**
 * What a fresh process found out about one side of a row that it alone worked on.
 *
 * @param nanos the time of an operation: median over short blocks, so that what comes in bursts hardly counts
 * @param cpuNanos its processor time, garbage collection included: median over the same blocks
 * @param bytes what an operation allocates
 */
public record Fork(double nanos, double cpuNanos, double bytes) {}
