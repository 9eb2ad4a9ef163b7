package io.fluxa.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RedisNumbersTest {

    @Test
    void givesEachCallANumberOfItsOwnUntilItIsGivenBack() {
        RedisNumbers numbers = new RedisNumbers(RedisNumbers.FIRST_SHARED);
        int first = numbers.take();
        int second = numbers.take();
        assertThat(first).isNotEqualTo(second).isNotZero();

        numbers.giveBack(first);

        assertThat(numbers.take()).isEqualTo(first);
    }

    @Test
    void saysThatNoneIsLeft() {
        RedisNumbers numbers = new RedisNumbers(RedisNumbers.COUNT - 1);
        numbers.take();
        assertThatThrownBy(numbers::take)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("all 1000 Redis databases");
    }
}
