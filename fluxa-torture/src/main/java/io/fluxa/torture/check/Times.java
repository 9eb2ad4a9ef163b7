package io.fluxa.torture.check;

import java.util.Locale;

/** Times as people read them. */
public final class Times {

    private static final double NANOS_OF_MILLI = 1e6;

    private Times() {}

    /** Milliseconds with three digits behind the point. */
    public static String text(long nanos) {
        return String.format(Locale.ROOT, "%.3f ms", nanos / NANOS_OF_MILLI);
    }
}
