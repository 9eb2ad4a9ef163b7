package io.fluxa.torture.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.torture.check.Finding.Fault;
import io.fluxa.torture.check.Impairments.What;
import io.fluxa.torture.history.Entry.Change;
import io.fluxa.torture.history.Entry.End;
import io.fluxa.torture.history.Entry.Read;
import io.fluxa.torture.history.Entry.Sight;
import io.fluxa.torture.history.Entry.Way;
import io.fluxa.torture.history.HistoryFile;
import io.fluxa.torture.history.HistoryWriter;
import io.fluxa.torture.history.Kind;
import io.fluxa.torture.history.RowState;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Histories by hand: process 1 of node 0 writes and reads, process 2 of node 1 reads. Times are in nanoseconds. */
class HistoryCheckTest {

    private static final long BOUND = 1_000;
    private static final RowState FIRST = new RowState(10, 0, 0, 100);
    private static final RowState SECOND = new RowState(10, 1, 1, 101);
    private static final RowState THIRD = new RowState(10, 2, 0, 102);

    @TempDir
    private Path folder;

    private final Impairments impairments = new Impairments();
    private final Map<Kind, Map<Integer, RowState>> mysql = new HashMap<>();
    private HistoryWriter one;
    private HistoryWriter two;
    private long transaction;

    @BeforeEach
    void begin() {
        one = HistoryWriter.create(folder.resolve("1"));
        two = HistoryWriter.create(folder.resolve("2"));
    }

    @AfterEach
    void end() {
        one.close();
        two.close();
    }

    /** Process 1 commits a state. */
    private void commit(Kind kind, RowState state, long begin, long acknowledged) {
        plan(kind, state, begin);
        one.end(new End(transaction, true, acknowledged));
        Map<Integer, RowState> rows = mysql.computeIfAbsent(kind, first -> new HashMap<>());
        if (state.absent()) {
            rows.remove(1);
        } else {
            rows.put(1, state);
        }
    }

    private void plan(Kind kind, RowState state, long begin) {
        transaction++;
        one.changes(List.of(new Change(transaction, kind, 1, state, begin)));
    }

    private static Read found(Kind kind, long begin, long end, RowState state) {
        return new Read(kind, 1, Way.BY_ID, begin, end, Sight.FOUND, state);
    }

    private static Read absent(Kind kind, long begin, long end) {
        return new Read(kind, 1, Way.BY_ID, begin, end, Sight.ABSENT, RowState.NEVER);
    }

    private Verdict verdict() {
        one.flush();
        two.flush();
        return new HistoryCheck(impairments, BOUND, 0)
                .check(
                        List.of(new HistoryFile(folder.resolve("1"), 1, 0), new HistoryFile(folder.resolve("2"), 2, 1)),
                        mysql);
    }

    private void twoCommits(Kind kind) {
        commit(kind, FIRST, 20, 30);
        commit(kind, SECOND, 100, 120);
    }

    @Test
    void acceptsWhatWasNewestAtSomeMomentOfTheRead() {
        twoCommits(Kind.LEDGER);
        two.read(found(Kind.LEDGER, 40, 50, FIRST));
        two.read(found(Kind.LEDGER, 119, 130, FIRST));
        two.read(found(Kind.LEDGER, 90, 101, SECOND));
        two.read(found(Kind.LEDGER, 200, 210, SECOND));
        two.read(absent(Kind.LEDGER, 5, 6));
        two.read(absent(Kind.LEDGER, 25, 40));
        Verdict verdict = verdict();
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.reads()).isEqualTo(6);
        assertThat(verdict.sure()).isEqualTo(2);
    }

    @Test
    void findsARowThatWasReplacedBeforeTheReadBegan() {
        twoCommits(Kind.LEDGER);
        two.read(found(Kind.LEDGER, 121, 130, FIRST));
        Verdict verdict = verdict();
        assertThat(verdict.faults()).containsExactly(Map.entry(Fault.STALE, 1L));
        assertThat(verdict.findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.text()).contains("LEDGER 1", "node 1", FIRST.toString(), SECOND.toString()));
    }

    @Test
    void findsAnAbsentRowAfterItsInsertAndAPresentOneAfterItsDelete() {
        commit(Kind.LEDGER, FIRST, 20, 30);
        two.read(absent(Kind.LEDGER, 31, 40));
        commit(Kind.LEDGER, RowState.deleted(10), 100, 120);
        two.read(found(Kind.LEDGER, 121, 130, FIRST));
        two.read(absent(Kind.LEDGER, 121, 130));
        assertThat(verdict().faults()).containsExactly(Map.entry(Fault.STALE, 2L));
    }

    @Test
    void tellsTheLivesOfARowApart() {
        commit(Kind.LEDGER, FIRST, 20, 30);
        commit(Kind.LEDGER, RowState.deleted(10), 50, 60);
        RowState again = new RowState(70, 0, 0, 103);
        commit(Kind.LEDGER, again, 80, 90);
        two.read(found(Kind.LEDGER, 91, 95, again));
        two.read(absent(Kind.LEDGER, 85, 95));
        assertThat(verdict().faults()).isEmpty();
        two.read(absent(Kind.LEDGER, 91, 95));
        two.read(found(Kind.LEDGER, 65, 95, FIRST));
        assertThat(verdict().faults()).containsExactly(Map.entry(Fault.STALE, 2L));
    }

    @Test
    void findsWhatIsNotCommittedOrWasRolledBackOrNeverWritten() {
        commit(Kind.LEDGER, FIRST, 20, 30);
        plan(Kind.LEDGER, SECOND, 40);
        one.end(new End(transaction, false, 50));
        commit(Kind.LEDGER, new RowState(10, 1, 0, 104), 60, 70);
        two.read(found(Kind.LEDGER, 41, 45, SECOND));
        two.read(found(Kind.LEDGER, 50, 59, new RowState(10, 1, 0, 104)));
        two.read(found(Kind.LEDGER, 50, 59, THIRD));
        assertThat(verdict().faults())
                .containsOnly(
                        Map.entry(Fault.ROLLED_BACK, 1L),
                        Map.entry(Fault.UNCOMMITTED, 1L),
                        Map.entry(Fault.UNKNOWN, 1L));
    }

    @Test
    void takesACommitWithoutAnswerForOneThatMayHaveHappened() {
        commit(Kind.LEDGER, FIRST, 20, 30);
        plan(Kind.LEDGER, SECOND, 40);
        two.read(found(Kind.LEDGER, 100, 110, FIRST));
        two.read(found(Kind.LEDGER, 100, 110, SECOND));
        Verdict verdict = verdict();
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.unsure()).isEqualTo(1);
    }

    @Test
    void knowsThatACommitDidNotHappenWhenAnotherMadeItsVersion() {
        commit(Kind.LEDGER, FIRST, 20, 30);
        plan(Kind.LEDGER, SECOND, 40);
        commit(Kind.LEDGER, new RowState(10, 1, 0, 104), 60, 70);
        two.read(found(Kind.LEDGER, 50, 59, SECOND));
        assertThat(verdict().faults()).containsExactly(Map.entry(Fault.UNKNOWN, 1L));
    }

    @Test
    void letsARowInProcessBeLateByTheBound() {
        twoCommits(Kind.PARCEL);
        two.read(found(Kind.PARCEL, 120 + BOUND, 130 + BOUND, FIRST));
        Verdict verdict = verdict();
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.lags(Kind.PARCEL).most()).isEqualTo(BOUND);
        two.read(found(Kind.PARCEL, 121 + BOUND, 130 + BOUND, FIRST));
        assertThat(verdict().faults()).containsExactly(Map.entry(Fault.LATE, 1L));
    }

    @Test
    void letsItBeLaterWhileTheNodeCannotHear() {
        impairments.add(1, What.PROCESS, 100, 5_000);
        twoCommits(Kind.BADGE);
        two.read(found(Kind.BADGE, 5_500, 5_600, FIRST));
        assertThat(verdict().faults()).isEmpty();
        two.read(found(Kind.BADGE, 6_001, 6_600, FIRST));
        assertThat(verdict().faults()).containsExactly(Map.entry(Fault.LATE, 1L));
    }

    @Test
    void letsNoProcessMissItsOwnChange() {
        twoCommits(Kind.PARCEL);
        one.read(found(Kind.PARCEL, 121, 130, FIRST));
        assertThat(verdict().faults()).containsExactly(Map.entry(Fault.STALE_OWN, 1L));
    }

    @Test
    void findsNothingByACodeThatTheRowMayNotHaveHad() {
        twoCommits(Kind.LEDGER);
        RowState second = new RowState(0, 0, 1, 0);
        two.read(new Read(Kind.LEDGER, 1, Way.BY_CODE, 40, 50, Sight.NO_SUCH_CODE, second));
        assertThat(verdict().faults()).isEmpty();
        two.read(new Read(Kind.LEDGER, 1, Way.BY_CODE, 121, 130, Sight.NO_SUCH_CODE, second));
        assertThat(verdict().faults()).containsExactly(Map.entry(Fault.STALE, 1L));
    }

    @Test
    void comparesWithMysqlAtTheEnd() {
        twoCommits(Kind.LEDGER);
        two.read(new Read(Kind.LEDGER, 1, Way.AT_REST, 200, 210, Sight.FOUND, SECOND));
        assertThat(verdict().faults()).isEmpty();
        mysql.get(Kind.LEDGER).put(1, FIRST);
        assertThat(verdict().faults()).containsExactly(Map.entry(Fault.NOT_AS_MYSQL, 2L));
    }

    @Test
    void leavesOutTheEndOfAFileThatWasCut() throws Exception {
        commit(Kind.LEDGER, FIRST, 20, 30);
        java.nio.file.Files.write(folder.resolve("1"), new byte[] {1, 0, 0}, java.nio.file.StandardOpenOption.APPEND);
        two.read(found(Kind.LEDGER, 40, 50, FIRST));
        assertThat(verdict().faults()).isEmpty();
    }

    @Test
    void countsHowLateReadsWere() {
        Lags lags = new Lags();
        for (int i = 0; i < 10_000; i++) {
            lags.add(i < 9_980 ? 0 : 5_000_000);
        }
        assertThat(lags.most()).isEqualTo(5_000_000);
        assertThat(lags.most999()).isBetween(4_700_000L, 5_000_000L);
    }
}
