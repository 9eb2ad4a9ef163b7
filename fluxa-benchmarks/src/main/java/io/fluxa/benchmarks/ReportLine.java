package io.fluxa.benchmarks;

import io.fluxa.benchmarks.harness.Block;
import io.fluxa.benchmarks.harness.Comparison;
import io.fluxa.benchmarks.harness.MedianInterval;
import io.fluxa.benchmarks.harness.Samples;
import io.fluxa.benchmarks.identity.IdentityRun;
import java.util.Locale;

/**
 * One line of the report.
 *
 * @param row the name of the row
 * @param floor what one operation of the floor costs
 * @param ours what one operation of ours costs
 * @param ratio how many times the floor's time ours takes
 * @param bar what is demanded, in words
 * @param verdict what follows
 */
record ReportLine(String row, Cost floor, Cost ours, MedianInterval ratio, String bar, Verdict verdict) {

    private static final double IDENTITY_NANOS = 20;

    /** No object is smaller; less than that per hit is the profiler itself. */
    private static final double LEAST_OBJECT = 8;

    /** Whether a row does what is demanded of it. */
    enum Verdict {
        /** It does, or nothing proves that it does not. */
        OK,
        /** Even the favourable end of the interval misses the bar. */
        SHORT,
        /** Nothing is demanded yet, or the run was too short. */
        SHOWN
    }

    /**
     * What one operation costs.
     *
     * @param nanos its time
     * @param cpuNanos its processor time on this side of the wire, NaN where it is not counted
     * @param bytes what it allocates
     */
    record Cost(double nanos, double cpuNanos, double bytes) {}

    /** The line of a row that was measured in turns. */
    static ReportLine of(ServerRow row, Comparison comparison) {
        MedianInterval ratio = comparison.ratio();
        String bar = "–";
        Verdict verdict = Verdict.SHOWN;
        if (row.bar().isPresent()) {
            double most = row.bar().getAsDouble();
            bar = String.format(Locale.ROOT, "≤ %.2f", most);
            verdict = ratio.low() > most ? Verdict.SHORT : Verdict.OK;
        }
        return new ReportLine(row.label(), cost(comparison.floor()), cost(comparison.ours()), ratio, bar, verdict);
    }

    /** The line of the work that sends nothing: its bar is a time and no allocation at all. */
    static ReportLine of(IdentityRun.Result result) {
        IdentityRun.Side floor = result.floor();
        IdentityRun.Side ours = result.ours();
        boolean misses = ours.low() > IDENTITY_NANOS || ours.bytes() >= LEAST_OBJECT;
        return new ReportLine(
                "identity-hit",
                new Cost(floor.nanos(), Double.NaN, floor.bytes()),
                new Cost(ours.nanos(), Double.NaN, ours.bytes()),
                new MedianInterval(
                        ours.nanos() / floor.nanos(), ours.low() / floor.nanos(), ours.high() / floor.nanos()),
                "≤ 20 ns, 0 bytes",
                misses ? Verdict.SHORT : Verdict.OK);
    }

    /** The same for a run that was too short to prove anything. */
    ReportLine withoutVerdict() {
        return new ReportLine(row, floor, ours, ratio, bar, Verdict.SHOWN);
    }

    /** The heading. */
    static String heading() {
        return String.format(
                Locale.ROOT,
                "%-20s %10s %10s %6s %-14s %21s %23s %16s  %s",
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
        return String.format(
                Locale.ROOT,
                "%-20s %10s %10s %6.2f [%.2f, %.2f]   %21s %23s %16s  %s",
                row,
                time(floor.nanos),
                time(ours.nanos),
                ratio.median(),
                ratio.low(),
                ratio.high(),
                time(floor.cpuNanos) + " / " + time(ours.cpuNanos),
                String.format(Locale.ROOT, "%,.0f / %,.0f", floor.bytes, ours.bytes),
                bar,
                verdict.name().toLowerCase(Locale.ROOT));
    }

    private static Cost cost(Samples samples) {
        Block total = samples.total();
        return new Cost(samples.medianNanos(), total.cpuNanosPerOperation(), total.bytesPerOperation());
    }

    private static String time(double nanos) {
        if (Double.isNaN(nanos)) {
            return "–";
        }
        if (nanos < 1_000) {
            return String.format(Locale.ROOT, "%.1f ns", nanos);
        }
        return String.format(Locale.ROOT, nanos < 100_000 ? "%.1f µs" : "%.0f µs", nanos / 1_000);
    }
}
