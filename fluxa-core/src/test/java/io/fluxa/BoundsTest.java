package io.fluxa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BoundsTest {

    @Test
    void keepsTheTighterEndsOfBoth() {
        assertThat(Bounds.atLeast(0).and(Bounds.atMost(9))).isEqualTo(Bounds.between(0, 9));
        assertThat(Bounds.between(0, 9).and(Bounds.between(5, 20))).isEqualTo(Bounds.between(5, 9));
        assertThat(Bounds.NONE.and(Bounds.atLeast(3))).isEqualTo(Bounds.atLeast(3));
    }

    @Test
    void refusesAnEmptyRange() {
        assertThatThrownBy(() -> Bounds.between(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
