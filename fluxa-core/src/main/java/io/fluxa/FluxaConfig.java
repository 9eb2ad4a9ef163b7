package io.fluxa;

import io.fluxa.async.AsyncFlushConfig;
import io.fluxa.cache.LocalCacheConfig;
import io.fluxa.cdc.DebeziumConfig;
import io.fluxa.clickhouse.ClickhouseConfig;
import io.fluxa.clickhouse.ClickhouseTable;
import io.fluxa.kafka.KafkaConfig;
import io.fluxa.kafka.KafkaConsumerGroup;
import io.fluxa.kafka.KafkaTopic;
import io.fluxa.mysql.MysqlConfig;
import io.fluxa.query.IndexPolicy;
import io.fluxa.redis.RedisConfig;
import io.fluxa.schema.SchemaPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A whole configuration as records, filled by hand or by {@code fluxa-config}; {@link Registry#from} takes it. Nothing is
 * checked before {@link Registry#validate()}. No text form of it shows addresses or credentials.
 *
 * @param mysql the MySQL pools
 * @param redis the Redis pools
 * @param localCaches the local caches
 * @param clickhouse the ClickHouse pools
 * @param clickhouseTables the tables of ClickHouse pools
 * @param kafka the Kafka pools
 * @param kafkaTopics the topics of Kafka pools
 * @param kafkaConsumerGroups the consumer groups of Kafka pools
 * @param asyncFlush how writes go through Kafka, or null
 * @param debezium the Kafka Connect workers
 * @param options values for the application, see {@link Engine#option}
 * @param onStart what {@link Registry#validate()} does about the schema
 * @param strict whether doubtful use fails instead of being logged
 * @param searchesWithoutIndex what happens to searches that no index serves
 * @param notation how messages name a place in it
 */
public record FluxaConfig(
        List<MysqlConfig> mysql,
        List<RedisConfig> redis,
        List<LocalCacheConfig> localCaches,
        List<ClickhouseConfig> clickhouse,
        List<ClickhouseTable> clickhouseTables,
        List<KafkaConfig> kafka,
        List<KafkaTopic> kafkaTopics,
        List<KafkaConsumerGroup> kafkaConsumerGroups,
        @Nullable AsyncFlushConfig asyncFlush,
        List<DebeziumConfig> debezium,
        Map<String, Object> options,
        SchemaPolicy onStart,
        boolean strict,
        IndexPolicy searchesWithoutIndex,
        Notation notation) {

    /** How a place in a configuration is written, for messages. */
    public enum Notation {
        /** {@code fluxa.pools.logs.mysql.max-open-connections}. */
        PROPERTIES,
        /** {@code logs.mysql.maxOpenConnections}. */
        YAML,
        /** {@code mysql("logs").maxOpenConnections}. */
        CALLS
    }

    /** Copies the lists and the map. */
    public FluxaConfig {
        mysql = List.copyOf(mysql);
        redis = List.copyOf(redis);
        localCaches = List.copyOf(localCaches);
        clickhouse = List.copyOf(clickhouse);
        clickhouseTables = List.copyOf(clickhouseTables);
        kafka = List.copyOf(kafka);
        kafkaTopics = List.copyOf(kafkaTopics);
        kafkaConsumerGroups = List.copyOf(kafkaConsumerGroups);
        debezium = List.copyOf(debezium);
        options = Map.copyOf(options);
    }

    /** Begins an empty configuration that is written in Java. */
    public static Builder builder() {
        return new Builder(Notation.CALLS);
    }

    /** Begins an empty configuration. */
    public static Builder builder(Notation notation) {
        return new Builder(notation);
    }

    /** The same configuration with another policy for the schema. */
    public FluxaConfig withOnStart(SchemaPolicy policy) {
        return new FluxaConfig(
                mysql,
                redis,
                localCaches,
                clickhouse,
                clickhouseTables,
                kafka,
                kafkaTopics,
                kafkaConsumerGroups,
                asyncFlush,
                debezium,
                options,
                policy,
                strict,
                searchesWithoutIndex,
                notation);
    }

    @Override
    public String toString() {
        return "FluxaConfig[mysql=" + mysql + ", redis=" + redis + ", localCaches=" + localCaches + ", clickhouse="
                + clickhouse + ", kafka=" + kafka + ", debezium=" + debezium + ", onStart=" + onStart + "]";
    }

    /** Collects a configuration. Not safe for use by several threads. */
    public static final class Builder {
        private final List<MysqlConfig> mysql = new ArrayList<>();
        private final List<RedisConfig> redis = new ArrayList<>();
        private final List<LocalCacheConfig> localCaches = new ArrayList<>();
        private final List<ClickhouseConfig> clickhouse = new ArrayList<>();
        private final List<ClickhouseTable> clickhouseTables = new ArrayList<>();
        private final List<KafkaConfig> kafka = new ArrayList<>();
        private final List<KafkaTopic> kafkaTopics = new ArrayList<>();
        private final List<KafkaConsumerGroup> kafkaConsumerGroups = new ArrayList<>();
        private final List<DebeziumConfig> debezium = new ArrayList<>();
        private final Map<String, Object> options = new TreeMap<>();
        private final Notation notation;
        private @Nullable AsyncFlushConfig asyncFlush;
        private SchemaPolicy onStart = SchemaPolicy.VALIDATE;
        private boolean strict;
        private IndexPolicy searchesWithoutIndex = IndexPolicy.OFF;

        private Builder(Notation notation) {
            this.notation = notation;
        }

        /** Adds a MySQL pool. */
        public Builder mysql(MysqlConfig config) {
            mysql.add(config);
            return this;
        }

        /** Adds a Redis pool. */
        public Builder redis(RedisConfig config) {
            redis.add(config);
            return this;
        }

        /** Adds a local cache. */
        public Builder localCache(LocalCacheConfig config) {
            localCaches.add(config);
            return this;
        }

        /** Adds a ClickHouse pool. */
        public Builder clickhouse(ClickhouseConfig config) {
            clickhouse.add(config);
            return this;
        }

        /** Adds a table of a ClickHouse pool. */
        public Builder clickhouseTable(ClickhouseTable table) {
            clickhouseTables.add(table);
            return this;
        }

        /** Adds a Kafka pool. */
        public Builder kafka(KafkaConfig config) {
            kafka.add(config);
            return this;
        }

        /** Adds a topic of a Kafka pool. */
        public Builder kafkaTopic(KafkaTopic topic) {
            kafkaTopics.add(topic);
            return this;
        }

        /** Adds a consumer group of a Kafka pool. */
        public Builder kafkaConsumerGroup(KafkaConsumerGroup group) {
            kafkaConsumerGroups.add(group);
            return this;
        }

        /** Sets how writes go through Kafka. */
        public Builder asyncFlush(AsyncFlushConfig config) {
            asyncFlush = config;
            return this;
        }

        /** Adds a Kafka Connect worker. */
        public Builder debezium(DebeziumConfig config) {
            debezium.add(config);
            return this;
        }

        /** Sets a value for the application. */
        public Builder option(String key, Object value) {
            options.put(key, value);
            return this;
        }

        /** Sets what {@link Registry#validate()} does about the schema. */
        public Builder onStart(SchemaPolicy policy) {
            onStart = policy;
            return this;
        }

        /** Sets whether doubtful use fails instead of being logged. */
        public Builder strict(boolean value) {
            strict = value;
            return this;
        }

        /** Sets what happens to searches that no index serves. */
        public Builder searchesWithoutIndex(IndexPolicy policy) {
            searchesWithoutIndex = policy;
            return this;
        }

        /** The configuration as collected; {@link Registry#validate()} checks it. */
        public FluxaConfig build() {
            return new FluxaConfig(
                    mysql,
                    redis,
                    localCaches,
                    clickhouse,
                    clickhouseTables,
                    kafka,
                    kafkaTopics,
                    kafkaConsumerGroups,
                    asyncFlush,
                    debezium,
                    options,
                    onStart,
                    strict,
                    searchesWithoutIndex,
                    notation);
        }
    }
}
