package io.fluxa.internal.cache;

import io.fluxa.cache.CacheStatistics;
import io.fluxa.cache.CacheUsage;
import io.fluxa.runtime.GeneratedRow;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What all contexts share of the caches of one entity's rows: those in Redis, those in process, or both. Safe for use by several threads.
 *
 * @param entity the name of the definition
 * @param keys the keys and the number of the table
 * @param redis the rows in Redis, or null
 * @param local the rows in process, or null
 * @param channel what tells other nodes of changed rows; null when there is no Redis pool for that
 * @param counters what has happened
 * @param loads the loads that threads of this process share
 * @param hook told of each step
 * @param <R> the row
 */
public record EntityCache<R extends GeneratedRow>(
        String entity,
        CacheKeys keys,
        @Nullable RedisRows<R> redis,
        @Nullable LocalRows<R> local,
        @Nullable InvalidationChannel channel,
        CacheCounters counters,
        SharedLoads<R> loads,
        StepHook hook) {

    /**
     * What has happened.
     *
     * @param uniqueIndexes whether Redis keeps the ids of unique indexes
     */
    public CacheStatistics statistics(boolean uniqueIndexes) {
        CacheReport report = new CacheReport(counters);
        return new CacheStatistics(
                entity,
                local == null ? null : report.local(local),
                redis == null ? null : report.redis(),
                uniqueIndexes ? report.uniqueIndexes() : null);
    }

    /** How full the rows in process are; empty when none are kept there. */
    public Optional<CacheUsage> usage() {
        return local == null
                ? Optional.empty()
                : Optional.of(
                        new CacheUsage(entity, local.limit(), local.size(), counters.of(CacheEvent.LOCAL_EVICTED)));
    }
}
