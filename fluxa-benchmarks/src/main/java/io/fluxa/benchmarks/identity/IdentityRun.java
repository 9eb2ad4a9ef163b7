package io.fluxa.benchmarks.identity;

import io.fluxa.benchmarks.floor.Target;
import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link IdentityHit} in processes of its own. */
public final class IdentityRun {

    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private IdentityRun() {}

    /** Measures floor and ours, in so many fresh processes each. */
    public static Result of(Target target, int forks, int seconds) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(IdentityHit.class.getName().replace(".", "\\.") + "\\.")
                .forks(forks)
                .warmupIterations(seconds)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(seconds)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .jvmArgsAppend(target.systemProperties());
        Collection<RunResult> results = new Runner(options.build()).run();
        return new Result(side(results, "floor"), side(results, "ours"));
    }

    @SuppressWarnings("rawtypes") // JMH hands out its results raw
    private static Side side(Collection<RunResult> results, String method) {
        RunResult result = results.stream()
                .filter(candidate -> candidate.getParams().getBenchmark().endsWith("." + method))
                .findFirst()
                .orElseThrow();
        double[] interval = result.getPrimaryResult().getStatistics().getConfidenceIntervalAt(0.95);
        double bytes = result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(ALLOCATION))
                .mapToDouble(entry -> entry.getValue().getScore())
                .findFirst()
                .orElseThrow();
        return new Side(result.getPrimaryResult().getScore(), interval[0], interval[1], bytes);
    }

    /**
     * What JMH found.
     *
     * @param floor the map
     * @param ours the context
     */
    public record Result(Side floor, Side ours) {}

    /**
     * One of the two.
     *
     * @param nanos mean time of a hit
     * @param low lower end of its 95 % interval
     * @param high upper end of its 95 % interval
     * @param bytes what a hit allocates
     */
    public record Side(double nanos, double low, double high, double bytes) {}
}
