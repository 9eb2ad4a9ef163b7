package io.fluxa.internal.context;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DistinctIdsTest {

    @Test
    void sortsAndDropsRepetitions() {
        long[] ids = {5, -1, 5, 3, 3, 9, 5};

        assertThat(DistinctIds.of(ids)).containsExactly(-1, 3, 5, 9);
        assertThat(ids).containsExactly(5, -1, 5, 3, 3, 9, 5);
    }

    @Test
    void dropsRepetitionsFromSortedIds() {
        assertThat(DistinctIds.of(new long[] {1, 1, 2, 2})).containsExactly(1, 2);
    }

    @Test
    void copiesNothingThatRisesAlready() {
        long[] rising = {1, 2, 7};
        long[] none = {};

        assertThat(DistinctIds.of(rising)).isSameAs(rising);
        assertThat(DistinctIds.of(none)).isSameAs(none);
    }
}
