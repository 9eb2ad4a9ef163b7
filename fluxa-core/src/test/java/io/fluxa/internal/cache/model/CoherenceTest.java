package io.fluxa.internal.cache.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.internal.cache.model.Explorer.Explored;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * With all rules the promise is kept in every state, and nobody is ever stuck. The numbers of states are those of the day on which the
 * cases were written: none may shrink unseen.
 */
class CoherenceTest {

    private static Cases cases() {
        return Cases.with(Rules.all());
    }

    private static void keepsPromise(State first, int states) {
        long begun = System.nanoTime();
        Explored explored = Explorer.explore(first);
        long millis = (System.nanoTime() - begun) / 1_000_000;

        assertThat(explored.trace()).isEmpty();
        assertThat(explored.ends()).isPositive();
        assertThat(explored.states()).isGreaterThanOrEqualTo(states);
        System.out.printf(
                Locale.ROOT, "the promise is kept in %,d states, seen in %,d ms%n", explored.states(), millis);
    }

    @Test
    void holdsWhenARowIsInsertedUpdatedAndDeleted() {
        keepsPromise(
                cases().noRow()
                        .refills(Change.INSERT)
                        .writes(Change.UPDATE)
                        .refills(Change.DELETE)
                        .readers(2)
                        .begin(),
                34_300);
    }

    /** The largest case: some seconds. */
    @Test
    void holdsForThreeWritersAndThreeReaders() {
        keepsPromise(
                cases().writes(Change.UPDATE)
                        .refills(Change.DELETE)
                        .writes(Change.INSERT)
                        .readers(3)
                        .begin(),
                561_617);
    }

    @Test
    void holdsForThreeReaders() {
        keepsPromise(
                cases().refills(Change.DELETE).refills(Change.INSERT).readers(3).begin(), 122_053);
    }

    @Test
    void holdsWhenOneTransactionDeletesAndInsertsAgain() {
        keepsPromise(
                cases().refills(Change.DELETE, Change.INSERT)
                        .writes(Change.UPDATE)
                        .readers(2)
                        .begin(),
                9_849);
    }

    @Test
    void holdsWhenRedisComesBackWithAnOldSnapshotOrALaggingReplica() {
        keepsPromise(
                cases().restarts(1)
                        .refills(Change.DELETE)
                        .refills(Change.INSERT)
                        .readers(2)
                        .begin(),
                139_260);
    }

    @Test
    void holdsWhenRedisComesBackTwice() {
        keepsPromise(cases().restarts(2).writes(Change.UPDATE).readers(2).begin(), 12_215);
    }

    @Test
    void holdsAfterTheRollbackOfAnInsertToASavepoint() {
        keepsPromise(
                cases().noRow()
                        .refills(Change.SAVEPOINT, Change.INSERT, Change.UNDO)
                        .refills(Change.INSERT)
                        .writes(Change.UPDATE)
                        .readers(1)
                        .begin(),
                2_995);
    }

    @Test
    void holdsAfterTheRollbackOfADeleteToASavepoint() {
        keepsPromise(
                cases().refills(Change.SAVEPOINT, Change.DELETE, Change.UNDO)
                        .refills(Change.DELETE, Change.INSERT)
                        .readers(2)
                        .begin(),
                14_657);
    }

    @Test
    void holdsForBulkStatements() {
        keepsPromise(
                cases().writes(Change.FIND, Change.BULK)
                        .writes(Change.UPDATE)
                        .refills(Change.DELETE, Change.INSERT)
                        .readers(1)
                        .begin(),
                6_375);
    }

    @Test
    void holdsWhenTheTableIsTruncated() {
        keepsPromise(
                cases().truncates()
                        .writes(Change.UPDATE)
                        .refills(Change.INSERT)
                        .readers(2)
                        .begin(),
                25_433);
    }

    @Test
    void holdsForThreadsThatShareLoads() {
        keepsPromise(
                cases().writes(Change.UPDATE)
                        .writes(Change.UPDATE)
                        .readers(2)
                        .follower()
                        .begin(),
                100_602);
    }

    @Test
    void holdsForReadsInTransactions() {
        keepsPromise(
                cases().writes(Change.UPDATE)
                        .writes(Change.UPDATE)
                        .readsInside()
                        .readers(1)
                        .begin(),
                1_864);
        keepsPromise(
                cases().writes(Change.RAW)
                        .refills(Change.DELETE)
                        .readsInside()
                        .readers(1)
                        .begin(),
                3_071);
    }

    @Test
    void holdsForTheLocalCacheOfTheWritersNode() {
        keepsPromise(
                cases().nodes(1)
                        .writes(Change.UPDATE)
                        .writes(Change.UPDATE)
                        .readers(2)
                        .begin(),
                64_361);
    }

    @Test
    void holdsForTheLocalCacheOfAnotherNode() {
        keepsPromise(
                cases().nodes(1)
                        .interruptions(1)
                        .writesElsewhere(Change.UPDATE)
                        .readers(2)
                        .begin(),
                67_867);
        keepsPromise(
                cases().nodes(1)
                        .restarts(1)
                        .writesElsewhere(Change.DELETE, Change.INSERT)
                        .readers(2)
                        .begin(),
                69_119);
    }

    @Test
    void holdsForTheLocalCachesOfTwoNodes() {
        keepsPromise(
                cases().nodes(2)
                        .writes(Change.UPDATE)
                        .readersAt(0, 1)
                        .readersAt(1, 1)
                        .begin(),
                12_520);
        keepsPromise(
                cases().nodes(1)
                        .interruptions(1)
                        .writes(Change.UPDATE)
                        .writesElsewhere(Change.UPDATE)
                        .readers(1)
                        .begin(),
                25_656);
    }

    @Test
    void holdsForTheKeysOfUniqueIndexes() {
        keepsPromise(Cases.unique(Rules.all()), 18_861);
    }
}
