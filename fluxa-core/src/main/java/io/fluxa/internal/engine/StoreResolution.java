package io.fluxa.internal.engine;

import io.fluxa.FluxaConfig;
import io.fluxa.FluxaConfig.Notation;
import io.fluxa.cache.LocalCacheConfig;
import io.fluxa.clickhouse.ClickhouseConfig;
import io.fluxa.clickhouse.ClickhouseTable;
import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.internal.clickhouse.ClickhouseTables;
import io.fluxa.internal.clickhouse.ClickhouseTarget;
import io.fluxa.internal.clickhouse.ClickhouseTargets;
import io.fluxa.internal.config.Place;
import io.fluxa.internal.config.PlaceProblems;
import io.fluxa.internal.redis.RedisTarget;
import io.fluxa.internal.redis.RedisTargets;
import io.fluxa.redis.RedisConfig;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Checks everything besides MySQL; nothing is connected. */
final class StoreResolution {

    private final List<FluxaConfig> configs;
    private final List<Problem> problems;
    private final PoolCodes redisCodes = new PoolCodes("Redis");
    private final PoolCodes cacheCodes = new PoolCodes("local cache");
    private final PoolCodes clickhouseCodes = new PoolCodes("ClickHouse");
    private final SortedMap<String, RedisTarget> redis = new TreeMap<>();
    private final SortedMap<String, LocalCacheConfig> localCaches = new TreeMap<>();
    private final SortedMap<String, ClickhouseTarget> clickhouse = new TreeMap<>();
    private final Map<String, List<ClickhouseTable>> tables = new TreeMap<>();

    StoreResolution(List<FluxaConfig> configs, List<Problem> problems) {
        this.configs = configs;
        this.problems = problems;
    }

    /**
     * What was understood; adds every problem.
     *
     * @param entities the simple names of the registered entities
     */
    Stores resolve(Set<String> entities) {
        for (FluxaConfig config : configs) {
            config.redis().forEach(pool -> redis(pool, config.notation()));
            config.localCaches().forEach(cache -> localCache(cache, config.notation()));
        }
        clickhouse();
        KafkaResolution kafka = new KafkaResolution(configs, entities, problems);
        kafka.resolve();
        return new Stores(
                redis, localCaches, clickhouse, kafka.pools(), kafka.asyncFlush(), kafka.workers(), options());
    }

    private void redis(RedisConfig config, Notation notation) {
        PlaceProblems found = problems(Place.ofPool(notation, RedisTargets.store(config), config.pool()));
        if (redisCodes.take(config.pool(), found)) {
            RedisTargets.resolve(config, found).ifPresent(target -> redis.put(config.pool(), target));
        }
    }

    private void localCache(LocalCacheConfig config, Notation notation) {
        PlaceProblems found = problems(Place.ofPool(notation, "local-cache", config.pool()));
        if (cacheCodes.take(config.pool(), found)) {
            if (config.limit() < 0) {
                found.add(ErrorCode.INVALID_OPTION, "the limit must be 0 (no limit) or more, but is " + config.limit());
            }
            localCaches.put(config.pool(), config);
        }
    }

    /** Pools before tables, because a table may come before its pool. */
    private void clickhouse() {
        List<Runnable> pools = new ArrayList<>();
        for (FluxaConfig config : configs) {
            for (ClickhouseConfig pool : config.clickhouse()) {
                PlaceProblems found = problems(Place.ofPool(config.notation(), "clickhouse", pool.pool()));
                if (clickhouseCodes.take(pool.pool(), found)) {
                    pools.add(() -> ClickhouseTargets.resolve(pool, tables.getOrDefault(pool.pool(), List.of()), found)
                            .ifPresent(target -> clickhouse.put(pool.pool(), target)));
                }
            }
        }
        Set<String> names = new HashSet<>();
        for (FluxaConfig config : configs) {
            for (ClickhouseTable table : config.clickhouseTables()) {
                PlaceProblems found = problems(Place.ofPool(config.notation(), "clickhouse", table.pool())
                        .part("tables", table.name()));
                ClickhouseTables.check(table, found);
                clickhouseCodes.require(table.pool(), found);
                if (!names.add(table.pool() + "." + table.name())) {
                    found.add(
                            ErrorCode.INVALID_DECLARATION,
                            "is registered twice in pool '" + table.pool() + "'; keep one registration");
                }
                tables.computeIfAbsent(table.pool(), pool -> new ArrayList<>()).add(table);
            }
        }
        pools.forEach(Runnable::run);
    }

    private Map<String, Object> options() {
        Map<String, Object> options = new TreeMap<>();
        configs.forEach(config -> options.putAll(config.options()));
        return options;
    }

    private PlaceProblems problems(Place place) {
        return new PlaceProblems(place, problems);
    }
}
