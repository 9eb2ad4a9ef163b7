package io.fluxa.shop.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.observe.QueryEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoreTraceTest {

    private final StoreTrace trace = new StoreTrace();

    @Test
    void saysNothingWhenNoStoreWasAsked() {
        assertThat(trace.serverTiming()).isEmpty();
    }

    @Test
    void countsStatementsAndRoundTripsPerStore() {
        trace.handle(event("redis", "GET"));
        trace.handle(event("redis", "PIPELINE EXEC"));
        trace.handle(event("mysql", "TRANSACTION"));
        trace.handle(event("mysql", "SELECT"));
        trace.handle(event("mysql", "EXEC"));
        trace.handle(event("mysql", "TRANSACTION"));
        assertThat(trace.serverTiming())
                .isEqualTo("mysql;dur=6.000;statements=2;trips=4, redis;dur=3.000;statements=3;trips=2");
    }

    private static QueryEvent event(String source, String operation) {
        Duration duration = Duration.ofNanos(1_500_000);
        return new QueryEvent(
                source, operation, "DEL a\nPUBLISH b", "default", 0, Map.of(), Instant.EPOCH, duration, null);
    }
}
