package io.fluxa.torture;

import io.fluxa.torture.fault.FaultKind;
import io.fluxa.torture.node.Sloppiness;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The command line of {@code ./torture}.
 *
 * @param upgrade whether nodes change to the next version of the application one after the other
 * @param time how long all of it takes, about
 * @param seed where the random numbers begin
 * @param faults what is done
 * @param redis what Redis is
 * @param sloppy what writers leave out on purpose
 */
record TortureOptions(
        boolean upgrade, Duration time, long seed, Set<FaultKind> faults, RedisChoice redis, Sloppiness sloppy) {

    private static final double MILLIS_PER_MINUTE = 60_000;

    /** What Redis is. */
    enum RedisChoice {
        /** One server. */
        SERVER,
        /** A master with a replica and a sentinel. */
        SENTINEL,
        /** First one and then the other. */
        BOTH
    }

    /** Copies the set. */
    TortureOptions {
        faults = Collections.unmodifiableSet(
                faults.isEmpty() ? EnumSet.noneOf(FaultKind.class) : EnumSet.copyOf(faults));
    }

    /** The command line is not understood. */
    static final class UsageException extends Exception {
        private static final long serialVersionUID = 1L;

        UsageException(String problem) {
            super(problem);
        }
    }

    /** All faults for some minutes. */
    static TortureOptions caches(double minutes, long seed) {
        Duration time = Duration.ofMillis((long) (minutes * MILLIS_PER_MINUTE));
        return new TortureOptions(false, time, seed, EnumSet.allOf(FaultKind.class), RedisChoice.BOTH, Sloppiness.NONE);
    }

    TortureOptions only(FaultKind... kinds) {
        Set<FaultKind> some = EnumSet.noneOf(FaultKind.class);
        Collections.addAll(some, kinds);
        return new TortureOptions(upgrade, time, seed, some, redis, sloppy);
    }

    TortureOptions on(RedisChoice choice) {
        return new TortureOptions(upgrade, time, seed, faults, choice, sloppy);
    }

    TortureOptions sloppy(Sloppiness what) {
        return new TortureOptions(upgrade, time, seed, faults, redis, what);
    }

    /** Nodes change to the next version; without other faults. */
    TortureOptions upgrading() {
        return new TortureOptions(true, time, seed, Set.of(), redis, sloppy);
    }

    /** Reads it. */
    static TortureOptions parse(String... arguments) throws UsageException {
        Deque<String> rest = new ArrayDeque<>(Arrays.asList(arguments));
        String command = rest.poll();
        TortureOptions options = caches(5, System.nanoTime() & 0xffff_ffffL);
        if ("upgrade".equals(command)) {
            options = options.upgrading().on(RedisChoice.SERVER);
        } else if (!"caches".equals(command)) {
            throw new UsageException("say what is to be tortured: caches, or an upgrade");
        }
        while (!rest.isEmpty()) {
            options = options.with(rest.remove(), rest.poll());
        }
        return options;
    }

    private TortureOptions with(String option, @Nullable String value) throws UsageException {
        if (value == null) {
            throw new UsageException("there is no option " + option + " without a value");
        }
        try {
            return switch (option) {
                case "--minutes" ->
                    new TortureOptions(upgrade, caches(Double.parseDouble(value), 0).time, seed, faults, redis, sloppy);
                case "--seed" -> new TortureOptions(upgrade, time, Long.parseLong(value), faults, redis, sloppy);
                case "--faults" -> only(value.equals("none") ? new FaultKind[0] : kinds(value));
                case "--redis" -> on(RedisChoice.valueOf(constant(value)));
                case "--sloppy" -> sloppy(Sloppiness.valueOf(constant(value)));
                default -> throw new UsageException("there is no option " + option);
            };
        } catch (IllegalArgumentException e) {
            throw new UsageException(option + " does not take " + value);
        }
    }

    private static FaultKind[] kinds(String labels) {
        return Arrays.stream(labels.split(",", -1))
                .map(label -> FaultKind.valueOf(constant(label)))
                .toArray(FaultKind[]::new);
    }

    private static String constant(String label) {
        return label.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    static String usage() {
        return """
                usage: ./torture caches|upgrade [--minutes N] [--seed N] [--faults a,b|none] [--redis server|sentinel|both]
                  caches       nodes read and write while everything around them fails; every read is checked
                  upgrade      nodes change to another layout of the same tables one after the other
                  --minutes    about so long in all; 5 without it, and a fraction is one too
                  --seed       the random numbers of another run; what threads make of them differs from run to run
                  --faults     some of
                               %s
                  --sloppy     no-break or late-break: writers forget caches, which must be found
                """.formatted(
                        Arrays.stream(FaultKind.values()).map(FaultKind::label).collect(Collectors.joining(", ")));
    }

    /** The command line that gives these options again. */
    String command() {
        String kinds = faults.isEmpty()
                ? "none"
                : faults.stream().map(FaultKind::label).collect(Collectors.joining(","));
        return "./torture " + (upgrade ? "upgrade" : "caches") + " --minutes " + time.toMillis() / MILLIS_PER_MINUTE
                + " --seed " + seed + " --redis " + redis.name().toLowerCase(Locale.ROOT)
                + (faults.size() == FaultKind.values().length ? "" : " --faults " + kinds)
                + (sloppy == Sloppiness.NONE
                        ? ""
                        : " --sloppy " + sloppy.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
