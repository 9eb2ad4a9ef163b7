package io.fluxa.benchmarks.harness;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;

/** Repeats an operation for a while and counts. The thread that calls it does the work. */
final class Meter {

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Works until the measured time has reached {@code nanos}; the last chunk is finished. */
    Block measure(Operation operation, long nanos) throws SQLException {
        operation.beforeBlock();
        int chunk = operation.chunk();
        long operations = 0;
        long elapsed = 0;
        long bytes = 0;
        long preparing = 0;
        long processBefore = process.getProcessCpuTime();
        do {
            long threadBefore = threads.getCurrentThreadCpuTime();
            operation.prepare();
            preparing += threads.getCurrentThreadCpuTime() - threadBefore;
            long bytesBefore = threads.getCurrentThreadAllocatedBytes();
            long before = System.nanoTime();
            for (int i = 0; i < chunk; i++) {
                operation.run();
            }
            elapsed += System.nanoTime() - before;
            bytes += threads.getCurrentThreadAllocatedBytes() - bytesBefore;
            operations += chunk;
        } while (elapsed < nanos);
        return new Block(operations, elapsed, process.getProcessCpuTime() - processBefore - preparing, bytes);
    }
}
