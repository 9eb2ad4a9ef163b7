package io.fluxa.internal.cache;

import io.fluxa.cache.CacheStatistics.Fills;
import io.fluxa.cache.CacheStatistics.Foreign;
import io.fluxa.cache.CacheStatistics.Local;
import io.fluxa.cache.CacheStatistics.Redis;
import io.fluxa.cache.CacheStatistics.UniqueIndexes;

/** Makes what is shown of the counters of one entity. */
record CacheReport(CacheCounters counters) {

    /** What happened at rows in process. */
    Local local(LocalRows<?> rows) {
        return new Local(
                counters.of(CacheEvent.LOCAL_HIT),
                counters.of(CacheEvent.LOCAL_MISS),
                counters.of(CacheEvent.LOCAL_KEPT),
                counters.of(CacheEvent.LOCAL_REFUSED),
                counters.of(CacheEvent.LOCAL_EVICTED),
                counters.of(CacheEvent.LOCAL_EXPIRED),
                counters.of(CacheEvent.LOCAL_BROKEN),
                rows.size(),
                rows.limit(),
                rows.bypassed());
    }

    /** What happened at rows in Redis. */
    Redis redis() {
        return new Redis(
                counters.of(CacheEvent.REDIS_HIT),
                counters.of(CacheEvent.REDIS_ABSENT),
                counters.of(CacheEvent.REDIS_MISS),
                new Fills(
                        counters.of(CacheEvent.REDIS_FILLED),
                        counters.of(CacheEvent.REDIS_REFILLED),
                        counters.of(CacheEvent.FILL_LEASE_LOST),
                        counters.of(CacheEvent.FILL_ROW_LOCKED),
                        counters.of(CacheEvent.FILL_FOREIGN_LEASE)),
                new Foreign(
                        counters.of(CacheEvent.FOREIGN_INCARNATION),
                        counters.of(CacheEvent.FOREIGN_LAYOUT),
                        counters.of(CacheEvent.DAMAGED)),
                counters.of(CacheEvent.REDIS_BROKEN),
                counters.of(CacheEvent.REDIS_ERROR),
                counters.of(CacheEvent.REDIS_BYPASSED));
    }

    /** What happened at the ids of unique indexes. */
    UniqueIndexes uniqueIndexes() {
        return new UniqueIndexes(
                counters.of(CacheEvent.UNIQUE_HIT),
                counters.of(CacheEvent.UNIQUE_MISS),
                counters.of(CacheEvent.UNIQUE_MISMATCH));
    }
}
