package io.fluxa.benchmarks.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForkDuelTest {

    private final List<String> turns = new ArrayList<>();

    @Test
    void letsTheSidesBeginInTurn() throws Exception {
        new ForkDuel(side("floor", 10, 0), side("ours", 12, 0)).run(3);

        assertThat(turns).containsExactly("floor", "ours", "ours", "floor", "floor", "ours");
    }

    @Test
    void dividesWithinEachPair() throws Exception {
        Forks forks = new ForkDuel(side("floor", 10, 16), side("ours", 12, 24)).run(3);

        assertThat(forks.floor()).extracting(Fork::nanos).containsExactly(10.0, 20.0, 30.0);
        assertThat(forks.ratio()).isEqualTo(new MedianInterval(1.2, 1.2, 1.2));
        assertThat(Forks.nanos(forks.ours())).isEqualTo(new MedianInterval(24, 12, 36));
        assertThat(Forks.cpuNanos(forks.ours())).isEqualTo(6);
        assertThat(Forks.bytes(forks.ours())).isEqualTo(24);
    }

    @Test
    void refusesAPairOfOneSide() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Forks(List.of(new Fork(1, 1, 0)), List.of()));
    }

    /** Takes longer each time, as if the machine had more and more else to do. */
    private ForkDuel.Side side(String name, double nanos, double bytes) {
        return () -> {
            turns.add(name);
            return new Fork(nanos * turns.stream().filter(name::equals).count(), nanos / 2, bytes);
        };
    }
}
