package io.fluxa.benchmarks.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void dividesWithinEachRound() {
        Samples floor = new Samples(List.of(block(10, 100), block(10, 1_000), block(10, 300)));
        Samples ours = new Samples(List.of(block(10, 110), block(10, 1_300), block(5, 180)));

        assertThat(new Comparison(floor, ours).ratio().median()).isCloseTo(1.2, within(1e-9));
    }

    @Test
    void joinsTheRoundsOfTwoPairsOfProcesses() {
        Samples one = new Samples(List.of(block(1, 100)));
        Samples two = new Samples(List.of(block(1, 200)));

        Comparison joined = new Comparison(one, two).plus(new Comparison(one, one));

        assertThat(joined.ratio()).isEqualTo(new MedianInterval(1.5, 1, 2));
    }

    @Test
    void countsMeansOverAllBlocks() {
        Block total = new Samples(List.of(new Block(1, 10, 40, 100), new Block(3, 30, 40, 500))).total();

        assertThat(total.bytesPerOperation()).isEqualTo(150);
        assertThat(total.cpuNanosPerOperation()).isEqualTo(20);
        assertThat(total.nanosPerOperation()).isEqualTo(10);
    }

    @Test
    void refusesARoundOfOneSide() {
        Samples one = new Samples(List.of(block(1, 1)));

        assertThatIllegalArgumentException().isThrownBy(() -> new Comparison(one, new Samples(List.of())));
    }

    private static Block block(long operations, long nanos) {
        return new Block(operations, nanos, 0, 0);
    }
}
