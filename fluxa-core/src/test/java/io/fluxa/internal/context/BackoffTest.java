package io.fluxa.internal.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.internal.deadline.CancellableWork;
import io.fluxa.internal.deadline.Cancellation;
import io.fluxa.internal.deadline.DeadlineWatch;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void waitsLongerEachTimeUpToALimit() {
        Backoff longest = new Backoff(() -> 1);
        assertThat(longest.millis(1)).isEqualTo(10);
        assertThat(longest.millis(2)).isEqualTo(20);
        assertThat(longest.millis(7)).isEqualTo(640);
        assertThat(longest.millis(8)).isEqualTo(1_000);
        assertThat(longest.millis(1_000)).isEqualTo(1_000);
    }

    @Test
    void variesByHalf() {
        assertThat(new Backoff(() -> 0).millis(3)).isEqualTo(20);
    }

    @Test
    void goesOnAfterThePause() {
        assertThat(new Backoff(() -> 0).pause(1, Cancellation.NEVER)).isTrue();
    }

    @Test
    void givesUpWhenTheThreadIsInterrupted() {
        Thread.currentThread().interrupt();
        assertThat(new Backoff(() -> 0).pause(1, Cancellation.NEVER)).isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void givesUpWhenTheWorkWasEnded() {
        try (DeadlineWatch watch = new DeadlineWatch()) {
            CancellableWork work = new CancellableWork(watch);
            work.cancel();
            assertThat(new Backoff(() -> 0).pause(1, work)).isFalse();
            assertThat(Thread.interrupted()).isFalse();
        }
    }
}
