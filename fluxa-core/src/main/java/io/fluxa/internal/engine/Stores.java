package io.fluxa.internal.engine;

import io.fluxa.EngineRegistry;
import io.fluxa.FluxaConfig;
import io.fluxa.async.AsyncFlushConfig;
import io.fluxa.cache.LocalCacheConfig;
import io.fluxa.internal.clickhouse.ClickhouseTarget;
import io.fluxa.internal.kafka.ConnectWorkers.ConnectTarget;
import io.fluxa.internal.kafka.KafkaTarget;
import io.fluxa.internal.redis.RedisTarget;
import io.fluxa.mysql.MysqlSettings;
import io.fluxa.schema.EntitySchema;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything besides MySQL as it was understood, with credentials. Its text form shows none of them.
 *
 * @param redis the Redis pools
 * @param localCaches the local caches
 * @param clickhouse the ClickHouse pools
 * @param kafka the Kafka pools
 * @param asyncFlush how writes go through Kafka, or null
 * @param debezium the Kafka Connect workers by Kafka pool
 * @param options the values for the application
 */
record Stores(
        SortedMap<String, RedisTarget> redis,
        SortedMap<String, LocalCacheConfig> localCaches,
        SortedMap<String, ClickhouseTarget> clickhouse,
        SortedMap<String, KafkaTarget> kafka,
        @Nullable AsyncFlushConfig asyncFlush,
        SortedMap<String, ConnectTarget> debezium,
        Map<String, Object> options) {

    /** What the engine shows of it, with the settings of the configuration that came last. */
    EngineRegistry view(SortedMap<String, MysqlSettings> mysql, List<EntitySchema> entities, FluxaConfig last) {
        return new EngineRegistry(
                mysql,
                mapped(redis, RedisTarget::settings),
                localCaches,
                mapped(clickhouse, ClickhouseTarget::settings),
                mapped(kafka, KafkaTarget::settings),
                asyncFlush,
                mapped(debezium, ConnectTarget::settings),
                entities,
                options,
                last.onStart(),
                last.strict(),
                last.searchesWithoutIndex());
    }

    private static <T, S> SortedMap<String, S> mapped(SortedMap<String, T> targets, Function<T, S> settings) {
        SortedMap<String, S> shown = new TreeMap<>();
        targets.forEach((pool, target) -> shown.put(pool, settings.apply(target)));
        return shown;
    }

    @Override
    public String toString() {
        return "Stores[redis=" + redis.keySet() + ", clickhouse=" + clickhouse.keySet() + ", kafka=" + kafka.keySet()
                + "]";
    }
}
