package io.fluxa.benchmarks.shipment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void picksDifferentIdsInRisingOrder() {
        long[] ids = new Ids(120).distinct(100);

        assertThat(ids).hasSize(100).doesNotHaveDuplicates().isSorted();
        assertThat(LongStream.of(ids)).allMatch(id -> id >= 1 && id <= 120);
    }

    @Test
    void picksTheSameInEveryProcess() {
        assertThat(new Ids(1_000).distinct(50)).isEqualTo(new Ids(1_000).distinct(50));
    }

    @Test
    void shufflesAll() {
        assertThat(new Ids(1_000).shuffled(64))
                .hasSize(64)
                .doesNotHaveDuplicates()
                .isNotEqualTo(sorted());
    }

    private static long[] sorted() {
        return LongStream.rangeClosed(1, 64).toArray();
    }
}
