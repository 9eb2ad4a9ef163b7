package io.fluxa.benchmarks.harness;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * One method that JMH measures, in a fresh process each time.
 *
 * @param work the class of the method
 * @param method its name
 * @param seconds how long a process warms up, and as long it measures
 * @param jvm arguments of its JVM
 */
public record JmhFork(Class<?> work, String method, int seconds, List<String> jvm) implements ForkDuel.Side {

    private static final String ALLOCATION = "gc.alloc.rate.norm";
    private static final int BLOCKS_PER_SECOND = 10;
    private static final String TAKEN = "JMH lock";
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration POLL = Duration.ofMillis(100);

    /** Copies the list. */
    public JmhFork {
        jvm = List.copyOf(jvm);
    }

    @Override
    public Fork fork() throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include("^" + Pattern.quote(work.getName() + "." + method) + "$")
                .forks(1)
                .warmupIterations(seconds)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(seconds * BLOCKS_PER_SECOND)
                .measurementTime(TimeValue.milliseconds(TimeUnit.SECONDS.toMillis(1) / BLOCKS_PER_SECOND))
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .jvmArgsAppend(jvm.toArray(String[]::new));
        return result(run(new Runner(options.build())));
    }

    /** Waits for another JMH on the machine, which may come between any two processes of ours. */
    private static Collection<RunResult> run(Runner runner) throws RunnerException {
        long begin = System.nanoTime();
        while (true) {
            try {
                return runner.run();
            } catch (RunnerException e) {
                if (!String.valueOf(e.getMessage()).contains(TAKEN) || System.nanoTime() - begin > PATIENCE.toNanos()) {
                    throw e;
                }
                LockSupport.parkNanos(POLL.toNanos());
            }
        }
    }

    private static Fork result(Collection<RunResult> results) {
        Collection<IterationResult> blocks =
                results.iterator().next().getAggregatedResult().getIterationResults();
        return new Fork(
                median(blocks, block -> block.getPrimaryResult().getScore()),
                median(blocks, block -> secondary(block, CpuProfiler.NANOS)),
                median(blocks, block -> secondary(block, ALLOCATION)));
    }

    private static double median(Collection<IterationResult> blocks, ToDoubleFunction<IterationResult> value) {
        return MedianInterval.of(blocks.stream().mapToDouble(value).toArray()).median();
    }

    @SuppressWarnings("rawtypes") // JMH hands out its results raw
    private static double secondary(IterationResult block, String name) {
        for (Map.Entry<String, Result> entry : block.getSecondaryResults().entrySet()) {
            if (entry.getKey().endsWith(name)) {
                return entry.getValue().getScore();
            }
        }
        throw new IllegalStateException("JMH did not measure " + name);
    }
}
