package io.fluxa.internal.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class CacheClockTest {

    private static final long PATIENCE = Duration.ofSeconds(10).toNanos();

    @Test
    void runsWithTheSystemsTime() {
        try (CacheClock clock = new CacheClock()) {
            long begin = System.nanoTime();
            assertThat(clock.getAsLong()).isLessThanOrEqualTo(System.nanoTime());

            while (clock.getAsLong() < begin + TimeUnit.MILLISECONDS.toNanos(300)) {
                assertThat(System.nanoTime() - begin).isLessThan(PATIENCE);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
            }
        }
    }

    @Test
    void endsItsThread() throws InterruptedException {
        CacheClock clock = new CacheClock();
        Thread thread = Thread.getAllStackTraces().keySet().stream()
                .filter(one -> one.getName().equals("fluxa-cache-clock"))
                .findAny()
                .orElseThrow();
        assertThat(thread.isDaemon()).isTrue();

        clock.close();
        clock.close();

        thread.join(Duration.ofNanos(PATIENCE).toMillis());
        assertThat(thread.isAlive()).isFalse();
    }
}
