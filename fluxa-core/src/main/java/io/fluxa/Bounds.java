package io.fluxa;

/**
 * The inclusive range that the result of a relative change must stay in.
 *
 * @param least the smallest result allowed
 * @param most the largest result allowed
 */
public record Bounds(long least, long most) {

    /** No limit besides the range of the column. */
    public static final Bounds NONE = new Bounds(Long.MIN_VALUE, Long.MAX_VALUE);

    /** Checks that the range is not empty. */
    public Bounds {
        if (least > most) {
            throw new IllegalArgumentException("least " + least + " is greater than most " + most);
        }
    }

    /** The result must not be smaller. */
    public static Bounds atLeast(long least) {
        return new Bounds(least, Long.MAX_VALUE);
    }

    /** The result must not be greater. */
    public static Bounds atMost(long most) {
        return new Bounds(Long.MIN_VALUE, most);
    }

    /** The result must lie between both, inclusive. */
    public static Bounds between(long least, long most) {
        return new Bounds(least, most);
    }

    /** The range that satisfies both; when they do not meet, the narrower end of this one wins and nothing can satisfy it. */
    public Bounds and(Bounds other) {
        long low = Math.max(least, other.least);
        return new Bounds(low, Math.max(low, Math.min(most, other.most)));
    }
}
