package io.fluxa.runtime;

import io.fluxa.Bounds;
import java.util.List;

/**
 * A relative change of one column that the next flush sends.
 *
 * @param column the ordinal of the column
 * @param delta what is added
 * @param bounds the range of the result, within the range of the column
 */
public record Increment(int column, long delta, Bounds bounds) {

    /** Adds a change to a list, merged with the one of the same column; false when the two together are no {@code long}. */
    static boolean add(List<Increment> increments, Increment added) {
        for (int i = 0; i < increments.size(); i++) {
            Increment known = increments.get(i);
            if (known.column == added.column) {
                long sum = known.delta + added.delta;
                if (((known.delta ^ sum) & (added.delta ^ sum)) < 0) {
                    return false;
                }
                increments.set(i, new Increment(added.column, sum, known.bounds.and(added.bounds)));
                return true;
            }
        }
        return increments.add(added);
    }

    /** Whether a list changes a column. */
    static boolean touches(List<Increment> increments, int column) {
        return increments.stream().anyMatch(increment -> increment.column == column);
    }

    /** The same with bounds that no result is in, so that the flush refuses it. */
    Increment unreachable() {
        return new Increment(column, delta, new Bounds(Long.MAX_VALUE, Long.MIN_VALUE));
    }

    /** Whether the result for a row is within the bounds. */
    boolean fits(GeneratedRow row) {
        if (row.isNull(column)) {
            return false;
        }
        long value = row.integer(column);
        long result = value + delta;
        boolean overflow = ((value ^ result) & (delta ^ result)) < 0;
        return !overflow && result >= bounds.least() && result <= bounds.most();
    }

    /** The bounds in words, for messages. */
    public String limit() {
        return describe(bounds);
    }

    static String describe(Bounds bounds) {
        return "at least " + bounds.least() + " and at most " + bounds.most();
    }
}
