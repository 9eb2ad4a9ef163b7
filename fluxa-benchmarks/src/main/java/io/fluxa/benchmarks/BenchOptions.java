package io.fluxa.benchmarks;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The command line of {@code ./bench}.
 *
 * @param rows the rows that need servers
 * @param inProcess the rows that send nothing
 * @param plan the time
 * @param mirror whether the floor is measured against itself
 * @param profile whether the child processes leave a recording of Java Flight Recorder
 */
record BenchOptions(List<LaneRow> rows, Set<InProcessRow> inProcess, Plan plan, boolean mirror, boolean profile) {

    private static final int MINUTES = 25;

    /** Reads it. */
    static BenchOptions parse(String... arguments) throws UsageException {
        Reading reading = new Reading();
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        while (!rest.isEmpty()) {
            reading.take(rest.remove(), rest);
        }
        return reading.finish();
    }

    static String usage() {
        return """
                usage: ./bench [row …] [--minutes N | --quick] [--mirror] [--profile]
                  row          %s;
                               %s; all of them when none is named
                  --minutes N  about so long in all; %d without it
                  --quick      seconds instead of minutes: shows that it works, not how fast it is
                  --mirror     the floor on both sides: every ratio must be 1
                  --profile    each process leaves a Flight Recorder file in fluxa-benchmarks/target
                """.formatted(
                        labels(LaneRow.all(), LaneRow::label),
                        labels(List.of(InProcessRow.values()), InProcessRow::label),
                        MINUTES);
    }

    private static <R> String labels(List<R> rows, Function<R, String> label) {
        return rows.stream().map(label).collect(Collectors.joining(", "));
    }

    /** The command line is not understood. */
    static final class UsageException extends Exception {
        private static final long serialVersionUID = 1L;

        UsageException(String problem) {
            super(problem);
        }
    }

    /** What has been read so far. */
    private static final class Reading {
        private final Set<LaneRow> rows = new HashSet<>();
        private final Set<InProcessRow> inProcess = EnumSet.noneOf(InProcessRow.class);
        private int minutes = MINUTES;
        private boolean quick;
        private boolean mirror;
        private boolean profile;

        void take(String argument, Deque<String> rest) throws UsageException {
            switch (argument) {
                case "--quick" -> quick = true;
                case "--mirror" -> mirror = true;
                case "--profile" -> profile = true;
                case "--minutes" -> minutes = minutes(rest.poll());
                default -> row(argument);
            }
        }

        private void row(String label) throws UsageException {
            Optional<InProcessRow> row = InProcessRow.find(label);
            if (row.isPresent()) {
                inProcess.add(row.get());
            } else {
                rows.add(LaneRow.find(label)
                        .orElseThrow(() -> new UsageException("there is no row or option " + label)));
            }
        }

        BenchOptions finish() {
            if (rows.isEmpty() && inProcess.isEmpty()) {
                rows.addAll(LaneRow.all());
                inProcess.addAll(EnumSet.allOf(InProcessRow.class));
            }
            Plan plan = quick ? Plan.quick() : Plan.of(Duration.ofMinutes(minutes), rows.size() + inProcess.size());
            return new BenchOptions(
                    LaneRow.all().stream().filter(rows::contains).toList(),
                    Collections.unmodifiableSet(inProcess),
                    plan,
                    mirror,
                    profile);
        }

        private static int minutes(@Nullable String number) throws UsageException {
            if (number == null || !number.matches("[1-9][0-9]{0,2}")) {
                throw new UsageException("--minutes takes a whole number from 1 to 999");
            }
            return Integer.parseInt(number);
        }
    }
}
