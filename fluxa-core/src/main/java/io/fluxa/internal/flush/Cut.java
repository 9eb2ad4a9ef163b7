package io.fluxa.internal.flush;

import java.util.ArrayList;
import java.util.List;

/**
 * How rows are cut into statements of one kind by their bytes.
 *
 * @param most the most rows of a statement
 * @param budget the most bytes of their values
 * @param padded whether the last row is repeated up to the next step of the ladder
 * @param bytes measures a row
 */
record Cut(int most, long budget, boolean padded, RowBytes bytes) {

    /** Measures rows. */
    interface RowBytes {
        /** The bytes that a row adds to a statement, or at least as many when it need not be exact. */
        long of(Write write, boolean exact);
    }

    /** The rows of each statement, each at least one; what is cut short fills a step of the ladder. */
    List<List<Write>> of(List<Write> writes) {
        List<List<Write>> chunks = new ArrayList<>();
        int from = 0;
        while (from < writes.size()) {
            List<Write> next = writes.subList(from, Math.min(from + most, writes.size()));
            int rows = fit(next, false) ? next.size() : fitting(next);
            chunks.add(next.subList(0, rows));
            from += rows;
        }
        return chunks;
    }

    /** How many of the next rows make a statement, by their exact sizes. */
    private int fitting(List<Write> next) {
        long total = 0;
        int rows = 0;
        while (rows < next.size()) {
            total += bytes.of(next.get(rows), true);
            if (total > budget) {
                break;
            }
            rows++;
        }
        boolean all = rows == next.size() && fit(next, true);
        return all ? rows : Widths.fullStep(Math.max(1, rows));
    }

    private boolean fit(List<Write> writes, boolean exact) {
        int last = writes.size() - 1;
        long repetitions = padded ? Widths.step(writes.size()) - writes.size() : 0;
        long total = repetitions == 0 ? 0 : repetitions * bytes.of(writes.get(last), exact);
        for (int i = 0; i <= last && total <= budget; i++) {
            total += bytes.of(writes.get(i), exact);
        }
        return total <= budget;
    }
}
