package io.fluxa.benchmarks;

import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is demanded of a row.
 *
 * @param words the same for people
 * @param missed whether even the favourable end of an outcome misses it; null where the row is only shown
 */
record Bar(String words, @Nullable Predicate<Outcome> missed) {

    /** The step of the sizes of objects: with less between them, two sides allocate the same. */
    private static final double STEP = 8;

    /** Nothing is demanded. */
    static Bar none() {
        return new Bar("–", null);
    }

    /** A time is aimed at, and the row only shown. */
    static Bar aim(int nanos) {
        return new Bar("aim: " + nanos + " ns", null);
    }

    /** So many times the floor's time. */
    static Bar ratio(double most) {
        return new Bar(String.format(Locale.ROOT, "≤ %.2f", most), outcome -> slower(outcome, most));
    }

    /** So many times the floor's time, and no more bytes than the floor. */
    static Bar ratioAndBytes(double most) {
        return new Bar(
                String.format(Locale.ROOT, "≤ %.2f, same bytes", most),
                outcome -> slower(outcome, most)
                        || outcome.ours().bytes() - outcome.floor().bytes() > STEP);
    }

    /** A time, and no object at all; less than the smallest is the profiler itself. */
    static Bar nanosAndNothing(int most) {
        return new Bar(
                "≤ " + most + " ns, 0 bytes",
                outcome -> outcome.ours().leastNanos() > most || outcome.ours().bytes() >= STEP);
    }

    /** What follows from an outcome. */
    Verdict verdict(Outcome outcome) {
        if (missed == null) {
            return Verdict.SHOWN;
        }
        return missed.test(outcome) ? Verdict.SHORT : Verdict.OK;
    }

    private static boolean slower(Outcome outcome, double most) {
        return outcome.ratio().low() > most;
    }
}
