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

    /** The result must not be smaller. */
    public static Bounds atLeast(long least) {
        return new Bounds(least, Long.MAX_VALUE);
    }

    /** The result must not be greater. */
    public static Bounds atMost(long most) {
        return new Bounds(Long.MIN_VALUE, most);
    }

    /**
     * The result must lie between both, inclusive.
     *
     * @throws IllegalArgumentException when the first is greater
     */
    public static Bounds between(long least, long most) {
        if (least > most) {
            throw new IllegalArgumentException("least " + least + " is greater than most " + most);
        }
        return new Bounds(least, most);
    }

    /** The range that satisfies both; it is empty, and refuses every result, when they do not meet. */
    public Bounds and(Bounds other) {
        return new Bounds(Math.max(least, other.least), Math.min(most, other.most));
    }
}
