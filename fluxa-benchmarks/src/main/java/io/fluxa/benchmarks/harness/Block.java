package io.fluxa.benchmarks.harness;

/**
 * What one turn of one side counted.
 *
 * @param operations how often the work was done
 * @param nanos the time it took, preparation not included
 * @param cpuNanos the processor time of the whole process, without that of the preparing thread
 * @param bytes what the working thread allocated
 */
public record Block(long operations, long nanos, long cpuNanos, long bytes) {

    /** Nothing yet; the beginning of a sum. */
    public static final Block NONE = new Block(0, 0, 0, 0);

    /** The time of one operation in nanoseconds. */
    public double nanosPerOperation() {
        return perOperation(nanos);
    }

    /** The processor time of one operation in nanoseconds. */
    public double cpuNanosPerOperation() {
        return perOperation(cpuNanos);
    }

    /** The allocation of one operation. */
    public double bytesPerOperation() {
        return perOperation(bytes);
    }

    /** Both turns together. */
    public Block plus(Block other) {
        return new Block(
                operations + other.operations, nanos + other.nanos, cpuNanos + other.cpuNanos, bytes + other.bytes);
    }

    /** The form in which a child process reports it. */
    String line() {
        return operations + " " + nanos + " " + cpuNanos + " " + bytes;
    }

    /** Reads the form of {@link #line()}. */
    static Block parse(String line) {
        String[] counts = line.split(" ", -1);
        if (counts.length != 4) {
            throw new IllegalArgumentException("not a block: " + line);
        }
        return new Block(
                Long.parseLong(counts[0]),
                Long.parseLong(counts[1]),
                Long.parseLong(counts[2]),
                Long.parseLong(counts[3]));
    }

    private double perOperation(long total) {
        return operations == 0 ? Double.NaN : (double) total / operations;
    }
}
