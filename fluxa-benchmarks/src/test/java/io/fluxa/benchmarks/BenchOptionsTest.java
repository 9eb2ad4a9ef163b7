package io.fluxa.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fluxa.benchmarks.BenchOptions.UsageException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchOptionsTest {

    @Test
    void measuresEveryRowWhenNoneIsNamed() throws UsageException {
        BenchOptions options = BenchOptions.parse();

        assertThat(options.rows()).containsExactlyElementsOf(LaneRow.all());
        assertThat(options.inProcess()).containsExactly(InProcessRow.values());
        assertThat(options.mirror()).isFalse();
    }

    @Test
    void measuresTheRowsThatAreNamedInTheirOwnOrder() throws UsageException {
        BenchOptions options = BenchOptions.parse("insert-100", "by-id", "--quick");

        assertThat(options.rows()).containsExactly(ServerRow.BY_ID, ServerRow.INSERT_100);
        assertThat(options.inProcess()).isEmpty();
        assertThat(options.plan()).isEqualTo(Plan.quick());
    }

    @Test
    void measuresRowsWithRedisAfterThoseWithout() throws UsageException {
        BenchOptions options = BenchOptions.parse("miss-fill", "redis-hit-1", "by-id");

        assertThat(options.rows()).containsExactly(ServerRow.BY_ID, CacheRow.REDIS_HIT_1, CacheRow.MISS_FILL);
    }

    @Test
    void measuresRowsThatSendNothingAlone() throws UsageException {
        BenchOptions options = BenchOptions.parse("identity-hit");

        assertThat(options.rows()).isEmpty();
        assertThat(options.inProcess()).containsExactly(InProcessRow.IDENTITY_HIT);
    }

    @Test
    void dividesTheMinutesAmongTheRows() throws UsageException {
        assertThat(BenchOptions.parse("by-id", "identity-hit", "--minutes", "4").plan())
                .isEqualTo(new Plan(2, Duration.ofSeconds(16), Duration.ofSeconds(44), 6, 5, true));
    }

    @Test
    void neverMeasuresForTooShortATime() throws UsageException {
        Plan plan = BenchOptions.parse("--minutes", "1").plan();

        assertThat(plan.measuring()).isEqualTo(Duration.ofSeconds(10));
        assertThat(plan.forkSeconds()).isEqualTo(2);
    }

    @Test
    void letsTheFloorMeetItselfInEveryRow() throws UsageException {
        BenchOptions options = BenchOptions.parse("--mirror");

        assertThat(options.mirror()).isTrue();
        assertThat(options.rows()).containsExactlyElementsOf(LaneRow.all());
        assertThat(options.inProcess()).containsExactly(InProcessRow.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"by-ID", "--fast", "--minutes", "--minutes 0", "--minutes x", "--minutes -1"})
    void refusesWhatItDoesNotUnderstand(String line) {
        assertThatExceptionOfType(UsageException.class).isThrownBy(() -> BenchOptions.parse(line.split(" ")));
    }

    @Test
    void namesEveryRowInTheUsage() {
        assertThat(BenchOptions.usage())
                .contains(
                        "by-id,",
                        "by-ids-100",
                        "page-50",
                        "count",
                        "search-ids-100",
                        "projection-3",
                        "insert-1,",
                        "insert-100",
                        "insert-1000",
                        "update-same-100",
                        "update-different-1000",
                        "delete-1000",
                        "redis-hit-1,",
                        "redis-hit-100",
                        "flush-cached-100",
                        "miss-fill",
                        "identity-hit",
                        "map-27",
                        "set-text-same");
    }
}
