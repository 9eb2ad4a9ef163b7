package io.fluxa.internal.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.cache.CacheStatistics.Local;
import io.fluxa.cache.CacheStatistics.Redis;
import io.fluxa.cache.CacheStatistics.UniqueIndexes;
import io.fluxa.runtime.GeneratedRow;
import org.junit.jupiter.api.Test;

class CacheReportTest {

    private final CacheCounters counters = new CacheCounters();
    private final CacheReport report = new CacheReport(counters);

    @Test
    void showsEachEventInItsPlace() {
        long weight = 1;
        for (CacheEvent event : CacheEvent.values()) {
            counters.count(event, weight);
            weight *= 2;
        }
        LocalRows<GeneratedRow> rows = new LocalRows<>(9, LocalRows.MAXIMUM_AGE, System::nanoTime, counters);
        rows.bypass();

        assertThat(report.local(rows)).isEqualTo(new Local(1, 2, 4, 8, 16, 32, 64, 0, 9, true));
        Redis redis = report.redis();
        assertThat(redis.hits()).isEqualTo(of(CacheEvent.REDIS_HIT));
        assertThat(redis.absent()).isEqualTo(of(CacheEvent.REDIS_ABSENT));
        assertThat(redis.misses()).isEqualTo(of(CacheEvent.REDIS_MISS));
        assertThat(redis.fills().filled()).isEqualTo(of(CacheEvent.REDIS_FILLED));
        assertThat(redis.fills().refilled()).isEqualTo(of(CacheEvent.REDIS_REFILLED));
        assertThat(redis.fills().leaseLost()).isEqualTo(of(CacheEvent.FILL_LEASE_LOST));
        assertThat(redis.fills().rowLocked()).isEqualTo(of(CacheEvent.FILL_ROW_LOCKED));
        assertThat(redis.fills().foreignLease()).isEqualTo(of(CacheEvent.FILL_FOREIGN_LEASE));
        assertThat(redis.foreign().incarnation()).isEqualTo(of(CacheEvent.FOREIGN_INCARNATION));
        assertThat(redis.foreign().layout()).isEqualTo(of(CacheEvent.FOREIGN_LAYOUT));
        assertThat(redis.foreign().damaged()).isEqualTo(of(CacheEvent.DAMAGED));
        assertThat(redis.broken()).isEqualTo(of(CacheEvent.REDIS_BROKEN));
        assertThat(redis.errors()).isEqualTo(of(CacheEvent.REDIS_ERROR));
        assertThat(redis.bypassed()).isEqualTo(of(CacheEvent.REDIS_BYPASSED));
        assertThat(report.uniqueIndexes())
                .isEqualTo(new UniqueIndexes(
                        of(CacheEvent.UNIQUE_HIT), of(CacheEvent.UNIQUE_MISS), of(CacheEvent.UNIQUE_MISMATCH)));
    }

    @Test
    void givesTheShareOfHits() {
        counters.count(CacheEvent.LOCAL_HIT, 3);
        counters.count(CacheEvent.LOCAL_MISS);
        counters.count(CacheEvent.REDIS_HIT, 5);
        counters.count(CacheEvent.REDIS_ABSENT, 4);
        counters.count(CacheEvent.REDIS_MISS, 9);
        counters.count(CacheEvent.FOREIGN_LAYOUT, 2);
        counters.count(CacheEvent.DAMAGED, 6);
        counters.count(CacheEvent.FILL_ROW_LOCKED, 2);
        counters.count(CacheEvent.FILL_LEASE_LOST, 1);
        counters.count(CacheEvent.UNIQUE_HIT, 1);
        counters.count(CacheEvent.UNIQUE_MISMATCH, 1);
        LocalRows<GeneratedRow> rows = new LocalRows<>(0, LocalRows.MAXIMUM_AGE, System::nanoTime, counters);

        assertThat(report.local(rows).hitRatio()).isEqualTo(0.75);
        assertThat(report.redis().hitRatio()).isEqualTo(0.5);
        assertThat(report.redis().fills().refused()).isEqualTo(3);
        assertThat(report.uniqueIndexes().hitRatio()).isEqualTo(0.5);
    }

    @Test
    void hasNoHitsBeforeTheFirstLook() {
        assertThat(report.redis().hitRatio()).isZero();
        assertThat(report.uniqueIndexes().hitRatio()).isZero();
    }

    private long of(CacheEvent event) {
        return counters.of(event);
    }
}
