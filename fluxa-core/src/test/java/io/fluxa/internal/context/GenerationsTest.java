package io.fluxa.internal.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.fixture.FakeSession;
import io.fluxa.fixture.ProductEntity;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class GenerationsTest {

    private final AtomicLong nanos = new AtomicLong(5);
    private final Generations generations = new Generations(nanos::get);
    private final ProductEntity first = new FakeSession().stored(1);
    private final ProductEntity second = new FakeSession().stored(2);

    @Test
    void keepsWhatWasReadForEver() {
        generations.mark(first);
        nanos.set(Long.MAX_VALUE);
        assertThat(generations.isCurrent(first)).isTrue();
        assertThat(generations.timeToLive()).isNull();
    }

    @Test
    void expiresEverythingTogetherCountedFromTheFirstRead() {
        generations.timeToLive(Duration.ofNanos(10));
        generations.mark(first);
        nanos.addAndGet(9);
        generations.mark(second);
        assertThat(generations.isCurrent(first)).isTrue();

        nanos.addAndGet(1);
        assertThat(generations.isCurrent(first)).isFalse();
        assertThat(generations.isCurrent(second)).isFalse();

        generations.mark(second);
        assertThat(generations.isCurrent(second)).isTrue();
    }

    @Test
    void keepsEntitiesWithChanges() {
        generations.mark(first);
        first.setStock(3);
        generations.next();
        assertThat(generations.isCurrent(first)).isTrue();
    }

    @Test
    void neverKeepsCleanEntitiesWhenDisabled() {
        generations.disable();
        generations.mark(first);
        assertThat(generations.isCurrent(first)).isFalse();
    }
}
