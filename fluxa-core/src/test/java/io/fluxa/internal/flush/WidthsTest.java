package io.fluxa.internal.flush;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WidthsTest {

    @Test
    void holdsEveryNumberOfIdsInAFewSteps() {
        int[] steps = IntStream.rangeClosed(1, 300).map(Widths::step).distinct().toArray();

        assertThat(steps).containsExactly(1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 100, 128, 256, 512);
    }

    @Test
    void cutsToTheWidestStepThatIsFull() {
        assertThat(IntStream.rangeClosed(1, Widths.WRITE)).allSatisfy(rows -> {
            int full = Widths.fullStep(rows);
            assertThat(full).isLessThanOrEqualTo(rows).isEqualTo(Widths.step(full));
            assertThat(Widths.step(full + 1)).isGreaterThan(rows == full ? full : rows - 1);
        });
        assertThat(IntStream.of(5, 7, 15, 63, 99).map(Widths::fullStep)).containsExactly(4, 6, 12, 48, 64);
    }

    @Test
    void staysWithinTheParametersThatMysqlTakes() {
        assertThat(Widths.inserts(27)).isEqualTo(100);
        assertThat(Widths.inserts(1017)).isEqualTo(64);
        assertThat(Widths.updates(27, true)).isEqualTo(100);
        assertThat(Widths.updates(1016, false)).isEqualTo(32);
        assertThat(Widths.updates(511, false)).isEqualTo(64);
        assertThat(Widths.updates(511, true)).isEqualTo(32);
    }

    @Test
    void isNeverNarrowerThanTheIds() {
        assertThat(IntStream.rangeClosed(1, Widths.READ))
                .allSatisfy(ids -> assertThat(Widths.step(ids)).isBetween(ids, Widths.READ));
    }
}
