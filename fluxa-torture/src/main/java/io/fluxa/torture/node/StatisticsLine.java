package io.fluxa.torture.node;

import io.fluxa.cache.CacheStatistics;
import io.fluxa.cache.CacheStatistics.Redis;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** What happened at the caches of a node, on one line: for each entity its name and the {@link Counter numbers}. */
public final class StatisticsLine {

    private StatisticsLine() {}

    /** What is counted, in this order. */
    public enum Counter {
        /** Rows found in process. */
        LOCAL_HITS(0),
        /** Rows found in Redis, or known there not to exist. */
        REDIS_HITS(1),
        /** Rows that Redis did not have. */
        REDIS_MISSES(2),
        /** Rows put there by readers. */
        FILLED(3),
        /** Rows put there by writers. */
        REFILLED(4),
        /** Values of no use. */
        FOREIGN(5),
        /** Calls that Redis failed. */
        ERRORS(6),
        /** Ids found for a code. */
        CODE_HITS(7);

        private final int place;

        Counter(int place) {
            this.place = place;
        }

        /** Its number among those of an entity. */
        public long of(long[] numbers) {
            return numbers[place];
        }
    }

    static String of(List<CacheStatistics> all) {
        return all.stream()
                .map(one -> one.entity().replace("Next", "") + ":"
                        + numbers(one).mapToObj(Long::toString).collect(Collectors.joining(":")))
                .collect(Collectors.joining(" "));
    }

    private static LongStream numbers(CacheStatistics one) {
        Redis redis = one.redis();
        long local = one.local() == null ? 0 : one.local().hits();
        long codes = one.uniqueIndexes() == null ? 0 : one.uniqueIndexes().hits();
        if (redis == null) {
            return LongStream.of(local, 0, 0, 0, 0, 0, 0, codes);
        }
        return LongStream.of(
                local,
                redis.hits() + redis.absent(),
                redis.misses(),
                redis.fills().filled(),
                redis.fills().refilled(),
                redis.foreign().all(),
                redis.errors(),
                codes);
    }
}
