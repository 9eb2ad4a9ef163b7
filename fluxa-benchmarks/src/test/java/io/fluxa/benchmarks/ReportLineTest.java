package io.fluxa.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.benchmarks.ReportLine.Verdict;
import io.fluxa.benchmarks.harness.Block;
import io.fluxa.benchmarks.harness.Comparison;
import io.fluxa.benchmarks.harness.Samples;
import io.fluxa.benchmarks.identity.IdentityRun;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportLineTest {

    @Test
    void isShortOnlyWhenTheLowerEndIsAboveTheBar() {
        assertThat(line(ServerRow.BY_ID, 1.16, 1.17, 1.18).verdict()).isEqualTo(Verdict.SHORT);
        assertThat(line(ServerRow.BY_ID, 1.14, 1.20, 1.30).verdict()).isEqualTo(Verdict.OK);
    }

    @Test
    void onlyShowsWhereNothingIsDemanded() {
        assertThat(line(ServerRow.DELETE_100, 9, 9, 9).verdict()).isEqualTo(Verdict.SHOWN);
    }

    @Test
    void proclaimsNothingAfterAShortRun() {
        assertThat(line(ServerRow.BY_ID, 9, 9, 9).withoutVerdict().verdict()).isEqualTo(Verdict.SHOWN);
    }

    @Test
    void printsBothSidesAndTheInterval() {
        assertThat(line(ServerRow.BY_ID, 1.1, 1.2, 1.3).toString())
                .startsWith("by-id ")
                .contains("50.0 µs", "60.0 µs", "1.20 [1.10, 1.30]", "20.0 µs / 20.0 µs", "4,096 / 4,096", "≤ 1.15")
                .endsWith("ok");
    }

    @Test
    void demandsATimeAndNoAllocationOfTheIdentityHit() {
        assertThat(identity(18, 0.001).verdict()).isEqualTo(Verdict.OK);
        assertThat(identity(21, 0.001).verdict()).isEqualTo(Verdict.SHORT);
        assertThat(identity(18, 16).verdict()).isEqualTo(Verdict.SHORT);
    }

    private static ReportLine identity(double lowNanos, double bytes) {
        return ReportLine.of(new IdentityRun.Result(
                new IdentityRun.Side(5, 4, 6, 0), new IdentityRun.Side(lowNanos + 1, lowNanos, lowNanos + 2, bytes)));
    }

    private static ReportLine line(ServerRow row, double... ratios) {
        Samples ours = new Samples(
                Arrays.stream(ratios).mapToObj(ReportLineTest::block).toList());
        return ReportLine.of(row, new Comparison(new Samples(List.of(block(1), block(1), block(1))), ours));
    }

    private static Block block(double ratio) {
        return new Block(10, Math.round(500_000 * ratio), 200_000, 40_960);
    }
}
