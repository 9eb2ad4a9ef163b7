package io.fluxa.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.benchmarks.harness.Block;
import io.fluxa.benchmarks.harness.Comparison;
import io.fluxa.benchmarks.harness.Fork;
import io.fluxa.benchmarks.harness.Forks;
import io.fluxa.benchmarks.harness.Samples;
import java.util.Arrays;
import java.util.EnumSet;
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
        ReportLine line = line(InProcessRow.ENCODE_27, new Fork(1, 1, 0), new Fork(9, 9, 0));

        assertThat(line.verdict()).isEqualTo(Verdict.SHOWN);
    }

    @Test
    void demandsOfEachWriteWhatHandWrittenStatementsReach() {
        assertThat(line(ServerRow.INSERT_1000, 1.06, 1.06, 1.06).verdict()).isEqualTo(Verdict.SHORT);
        assertThat(line(ServerRow.UPDATE_SAME_1000, 1.09, 1.09, 1.09).verdict()).isEqualTo(Verdict.OK);
        assertThat(line(ServerRow.UPDATE_DIFFERENT_1000, 1.06, 1.06, 1.06).verdict())
                .isEqualTo(Verdict.SHORT);
        assertThat(line(ServerRow.DELETE_1000, 1.06, 1.06, 1.06).verdict()).isEqualTo(Verdict.SHORT);
    }

    @Test
    void demandsOfEachSearchWhatAHandWrittenLoopReaches() {
        EnumSet.range(ServerRow.BY_IDS_100, ServerRow.PROJECTION_3).forEach(row -> {
            assertThat(line(row, 1.09, 1.09, 1.09).verdict()).isEqualTo(Verdict.SHORT);
            assertThat(line(row, 1.07, 1.08, 1.09).verdict()).isEqualTo(Verdict.OK);
        });
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
    void printsBothSidesOfARowThatSendsNothing() {
        assertThat(identity(18, 0.001).toString())
                .startsWith("identity-hit ")
                .contains("5.0 ns", "19.0 ns", "3.80 [3.60, 4.00]", "4.0 ns / 4.0 ns", "0 / 0", "≤ 20 ns, 0 bytes");
    }

    @Test
    void demandsATimeAndNoAllocationOfTheIdentityHit() {
        assertThat(identity(18, 0.001).verdict()).isEqualTo(Verdict.OK);
        assertThat(identity(21, 0.001).verdict()).isEqualTo(Verdict.SHORT);
        assertThat(identity(18, 16).verdict()).isEqualTo(Verdict.SHORT);
    }

    @Test
    void demandsATimeAndTheFloorsBytesOfTheMapping() {
        assertThat(mapping(1.04, 800)).isEqualTo(Verdict.OK);
        assertThat(mapping(1.04, 808)).isEqualTo(Verdict.OK);
        assertThat(mapping(1.06, 800)).isEqualTo(Verdict.SHORT);
        assertThat(mapping(1.04, 816)).isEqualTo(Verdict.SHORT);
        assertThat(mapping(1.04, 700)).isEqualTo(Verdict.OK);
    }

    @Test
    void saysWhatTimeIsAimedAtAndDemandsNothing() {
        ReportLine line = line(InProcessRow.SET_TEXT, new Fork(1, 1, 0), new Fork(30, 30, 0));

        assertThat(line.verdict()).isEqualTo(Verdict.SHOWN);
        assertThat(line.toString())
                .startsWith("set-text ")
                .contains("aim: 2 ns")
                .endsWith("shown");
    }

    private static Verdict mapping(double ratio, double bytes) {
        return line(InProcessRow.MAP_27, new Fork(100, 100, 800), new Fork(100 * ratio, 100, bytes))
                .verdict();
    }

    private static ReportLine line(InProcessRow row, Fork floor, Fork ours) {
        return ReportLine.of(row.label(), row.bar(), Outcome.of(new Forks(List.of(floor), List.of(ours))));
    }

    private static ReportLine identity(double lowNanos, double bytes) {
        Fork floor = new Fork(5, 4, 0);
        Forks forks = new Forks(
                List.of(floor, floor, floor),
                List.of(
                        new Fork(lowNanos + 2, 4, bytes),
                        new Fork(lowNanos, 4, bytes),
                        new Fork(lowNanos + 1, 4, bytes)));
        InProcessRow row = InProcessRow.IDENTITY_HIT;
        return ReportLine.of(row.label(), row.bar(), Outcome.of(forks));
    }

    private static ReportLine line(ServerRow row, double... ratios) {
        Samples ours = new Samples(
                Arrays.stream(ratios).mapToObj(ReportLineTest::block).toList());
        Comparison comparison = new Comparison(new Samples(List.of(block(1), block(1), block(1))), ours);
        return ReportLine.of(row.label(), row.bar(), Outcome.of(comparison));
    }

    private static Block block(double ratio) {
        return new Block(10, Math.round(500_000 * ratio), 200_000, 40_960);
    }
}
