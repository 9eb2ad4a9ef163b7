package io.fluxa.benchmarks.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuelTest {

    private final List<String> turns = new ArrayList<>();

    @Test
    void measuresAtLeastOneRoundAfterTheWarmUp() {
        Comparison comparison = new Duel(side("floor", 100), side("ours", 120)).run(Duration.ZERO, Duration.ZERO);

        assertThat(turns).containsExactly("floor", "ours", "floor", "ours");
        assertThat(comparison.floor().blocks()).hasSize(1);
        assertThat(comparison.ratio().median()).isEqualTo(1.2);
    }

    @Test
    void letsTheSidesBeginInTurn() {
        new Duel(side("floor", 100), side("ours", 120)).run(Duration.ZERO, Duration.ofMillis(50));

        assertThat(turns.subList(2, 10))
                .containsExactly("floor", "ours", "ours", "floor", "floor", "ours", "ours", "floor");
    }

    private Duel.Side side(String name, long nanos) {
        return time -> {
            turns.add(name);
            return new Block(1, nanos, 0, 0);
        };
    }
}
