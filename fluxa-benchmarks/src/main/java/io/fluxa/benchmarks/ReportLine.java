package io.fluxa.benchmarks;

import io.fluxa.benchmarks.harness.MedianInterval;
import java.util.Locale;

/**
 * One line of the report.
 *
 * @param row the name of the row
 * @param outcome what was measured
 * @param bar what is demanded, in words
 * @param verdict what follows
 */
record ReportLine(String row, Outcome outcome, String bar, Verdict verdict) {

    /** The line of a row. */
    static ReportLine of(String row, Bar bar, Outcome outcome) {
        return new ReportLine(row, outcome, bar.words(), bar.verdict(outcome));
    }

    /** The same for a run that was too short to prove anything. */
    ReportLine withoutVerdict() {
        return new ReportLine(row, outcome, bar, Verdict.SHOWN);
    }

    /** The heading. */
    static String heading() {
        return String.format(
                Locale.ROOT,
                "%-20s %10s %10s %6s %-14s %21s %23s %18s  %s",
                "row",
                "floor",
                "ours",
                "ratio",
                "[95 %]",
                "cpu floor / ours",
                "bytes floor / ours",
                "bar",
                "");
    }

    @Override
    public String toString() {
        Outcome.Cost floor = outcome.floor();
        Outcome.Cost ours = outcome.ours();
        MedianInterval ratio = outcome.ratio();
        return String.format(
                Locale.ROOT,
                "%-20s %10s %10s %6.2f [%.2f, %.2f]   %21s %23s %18s  %s",
                row,
                time(floor.nanos()),
                time(ours.nanos()),
                ratio.median(),
                ratio.low(),
                ratio.high(),
                time(floor.cpuNanos()) + " / " + time(ours.cpuNanos()),
                bytes(floor.bytes()) + " / " + bytes(ours.bytes()),
                bar,
                verdict.name().toLowerCase(Locale.ROOT));
    }

    private static String time(double nanos) {
        if (nanos < 1_000) {
            return String.format(Locale.ROOT, "%.1f ns", nanos);
        }
        if (nanos >= 10_000_000) {
            return String.format(Locale.ROOT, "%.0f ms", nanos / 1_000_000);
        }
        return String.format(Locale.ROOT, nanos < 100_000 ? "%.1f µs" : "%.0f µs", nanos / 1_000);
    }

    private static String bytes(double bytes) {
        return Double.isNaN(bytes) ? "–" : String.format(Locale.ROOT, "%,.0f", bytes);
    }
}
