package io.fluxa.internal.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.fixture.FakeSession;
import io.fluxa.fixture.ProductEntity;
import io.fluxa.runtime.FlushAccess;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class GenerationsTest {

    private final AtomicLong nanos = new AtomicLong(5);
    private final Generations generations = new Generations(nanos::get, 2);
    private final ProductEntity first = new FakeSession().stored(1);
    private final ProductEntity second = new FakeSession().stored(2);

    @Test
    void keepsWhatWasReadForEver() {
        generations.mark(first);
        nanos.set(Long.MAX_VALUE);
        assertThat(generations.isCurrent(first, 0)).isTrue();
        assertThat(generations.timeToLive()).isNull();
    }

    @Test
    void expiresEverythingTogetherCountedFromTheFirstRead() {
        generations.timeToLive(Duration.ofNanos(10));
        generations.mark(first);
        nanos.addAndGet(9);
        generations.mark(second);
        assertThat(generations.isCurrent(first, 0)).isTrue();

        nanos.addAndGet(1);
        assertThat(generations.isCurrent(first, 0)).isFalse();
        assertThat(generations.isCurrent(second, 0)).isFalse();

        generations.mark(second);
        assertThat(generations.isCurrent(second, 0)).isTrue();
    }

    @Test
    void keepsEntitiesWithChanges() {
        generations.mark(first);
        first.setStock(3);
        generations.next();
        assertThat(generations.isCurrent(first, 0)).isTrue();
    }

    @Test
    void neverKeepsCleanEntitiesWhenDisabled() {
        generations.disable();
        generations.mark(first);
        assertThat(generations.isCurrent(first, 0)).isFalse();
    }

    @Test
    void beginsANewGenerationOfOneTable() {
        generations.mark(first);
        generations.mark(second);
        generations.next(1);
        assertThat(generations.isCurrent(first, 0)).isTrue();
        assertThat(generations.isCurrent(second, 1)).isFalse();

        generations.mark(second);
        assertThat(generations.isCurrent(second, 1)).isTrue();
        assertThat(generations.isCurrent(first, 0)).isTrue();

        generations.next();
        assertThat(generations.isCurrent(first, 0)).isFalse();
        assertThat(generations.isCurrent(second, 1)).isFalse();
    }

    @Test
    void keepsTheTimeToLiveOfOtherTables() {
        generations.timeToLive(Duration.ofNanos(10));
        generations.mark(first);
        nanos.addAndGet(9);
        generations.next(1);
        generations.mark(second);
        nanos.addAndGet(1);
        assertThat(generations.isCurrent(first, 0)).isFalse();
    }

    @Test
    void tellsAStatementThatIsReadLaterFromWhatIsReadBeforeAndAfterIt() {
        generations.mark(first);
        int sent = generations.sent();
        generations.mark(second);
        assertThat(FlushAccess.generation(first)).isLessThan(sent);
        assertThat(FlushAccess.generation(second)).isGreaterThan(sent);
        assertThat(generations.sent()).isGreaterThan(FlushAccess.generation(second));
        assertThat(generations.isCurrent(first, 0)).isTrue();
    }

    @Test
    void doubtsWhatAnEarlierStatementReads() {
        int before = generations.sent();
        generations.next(1);
        generations.mark(first, before);
        generations.mark(second, before);
        assertThat(generations.isCurrent(first, 0)).isTrue();
        assertThat(generations.isCurrent(second, 1)).isFalse();
    }

    @Test
    void countsTheTimeToLiveOfLateRowsFromTheirStatement() {
        generations.timeToLive(Duration.ofNanos(10));
        int sent = generations.sent();
        nanos.addAndGet(9);
        generations.mark(first, sent);
        assertThat(generations.isCurrent(first, 0)).isTrue();
        nanos.addAndGet(1);
        assertThat(generations.isCurrent(first, 0)).isFalse();
    }

    @Test
    void doubtsASingleEntity() {
        generations.mark(first);
        generations.mark(second);
        generations.doubt(first, 0);
        assertThat(generations.isCurrent(first, 0)).isFalse();
        assertThat(generations.isCurrent(second, 0)).isTrue();
    }
}
