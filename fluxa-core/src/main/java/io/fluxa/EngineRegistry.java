package io.fluxa;

import io.fluxa.async.AsyncFlushConfig;
import io.fluxa.cache.LocalCacheConfig;
import io.fluxa.cdc.DebeziumSettings;
import io.fluxa.clickhouse.ClickhouseSettings;
import io.fluxa.kafka.KafkaSettings;
import io.fluxa.mysql.MysqlSettings;
import io.fluxa.query.IndexPolicy;
import io.fluxa.redis.RedisSettings;
import io.fluxa.schema.EntitySchema;
import io.fluxa.schema.SchemaPolicy;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an engine was built from: every pool by its code as it was understood, without credentials. Immutable; two engines whose
 * registries were filled in different ways with the same things have equal ones.
 *
 * @param mysql the MySQL pools
 * @param redis the Redis pools
 * @param localCaches the local caches
 * @param clickhouse the ClickHouse pools with their tables
 * @param kafka the Kafka pools with their topics and consumer groups
 * @param asyncFlush how writes go through Kafka, or null
 * @param debezium the Kafka Connect workers by Kafka pool
 * @param entities the entities, in the order of {@link Engine#providers()}
 * @param options the values for the application
 * @param onStart what the start did about the schema
 * @param strict whether doubtful use fails instead of being logged
 * @param searchesWithoutIndex what happens to searches that no index serves
 */
public record EngineRegistry(
        SortedMap<String, MysqlSettings> mysql,
        SortedMap<String, RedisSettings> redis,
        SortedMap<String, LocalCacheConfig> localCaches,
        SortedMap<String, ClickhouseSettings> clickhouse,
        SortedMap<String, KafkaSettings> kafka,
        @Nullable AsyncFlushConfig asyncFlush,
        SortedMap<String, DebeziumSettings> debezium,
        List<EntitySchema> entities,
        Map<String, Object> options,
        SchemaPolicy onStart,
        boolean strict,
        IndexPolicy searchesWithoutIndex) {

    /** Copies the lists and maps. */
    public EngineRegistry {
        mysql = sorted(mysql);
        redis = sorted(redis);
        localCaches = sorted(localCaches);
        clickhouse = sorted(clickhouse);
        kafka = sorted(kafka);
        debezium = sorted(debezium);
        entities = List.copyOf(entities);
        options = Map.copyOf(options);
    }

    /** The entity of a definition, by its simple name. */
    public Optional<EntitySchema> entity(String name) {
        return entities.stream().filter(schema -> schema.entity().equals(name)).findFirst();
    }

    private static <V> SortedMap<String, V> sorted(SortedMap<String, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    /** Options are the application's own and may be secret, so their values are not shown. */
    @Override
    public String toString() {
        return "EngineRegistry[mysql=" + mysql.keySet() + ", redis=" + redis.keySet() + ", localCaches="
                + localCaches.keySet() + ", clickhouse=" + clickhouse.keySet() + ", kafka=" + kafka.keySet()
                + ", debezium=" + debezium.keySet() + ", entities=" + entities + ", options="
                + new TreeMap<>(options).keySet() + "]";
    }
}
