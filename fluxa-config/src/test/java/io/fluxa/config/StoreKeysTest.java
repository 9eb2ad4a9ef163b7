package io.fluxa.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.fluxa.FluxaConfig;
import io.fluxa.async.AsyncFlushConfig;
import io.fluxa.async.AsyncFlushOptions;
import io.fluxa.cache.LocalCacheConfig;
import io.fluxa.cdc.DebeziumConfig;
import io.fluxa.cdc.DebeziumOptions;
import io.fluxa.clickhouse.ClickhouseConfig;
import io.fluxa.clickhouse.ClickhouseOptions;
import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.kafka.KafkaConfig;
import io.fluxa.kafka.KafkaConsumerGroup;
import io.fluxa.kafka.KafkaOptions;
import io.fluxa.kafka.KafkaSasl;
import io.fluxa.kafka.KafkaTopic;
import io.fluxa.redis.RedisClusterConfig;
import io.fluxa.redis.RedisSentinelConfig;
import io.fluxa.redis.RedisServerConfig;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The keys of the stores besides MySQL, dotted and as environment variables. */
class StoreKeysTest {

    private static final String EVERYTHING = """
            fluxa.pools.default.redis=cache:6379:0?password=in-the-address
            fluxa.pools.sessions.redis=cache:6379
            fluxa.pools.sessions.redis.database=1
            fluxa.pools.sessions.redis.user=ann
            fluxa.pools.sessions.redis.password=secret
            fluxa.pools.cluster.sentinel.master=mymaster
            fluxa.pools.cluster.sentinel.database=2
            fluxa.pools.cluster.sentinel.nodes=:26379, 192.168.1.2:26379
            fluxa.pools.cluster.sentinel.user=bob
            fluxa.pools.cluster.sentinel.password=hidden
            fluxa.pools.wide.redis-cluster.nodes=a:7000,b:7000
            fluxa.pools.wide.redis-cluster.user=eve
            fluxa.pools.wide.redis-cluster.password=covered
            fluxa.pools.default.local-cache=100000
            fluxa.pools.analytics.clickhouse.uri=clickhouse://ch:9000/default
            fluxa.pools.analytics.clickhouse.user=reader
            fluxa.pools.analytics.clickhouse.password=masked
            fluxa.pools.analytics.clickhouse.max-open-connections=20
            fluxa.pools.analytics.clickhouse.max-idle-connections=5
            fluxa.pools.analytics.clickhouse.conn-max-lifetime=1m
            fluxa.pools.analytics.clickhouse.http-port=8124
            fluxa.pools.analytics.clickhouse.ignored-tables=old,older
            fluxa.pools.events.kafka.brokers=k1:9092,k2:9092
            fluxa.pools.events.kafka.client-id=my-service
            fluxa.pools.events.kafka.required-acks=1
            fluxa.pools.events.kafka.producer-linger-ms=5
            fluxa.pools.events.kafka.max-buffered-records=1000
            fluxa.pools.events.kafka.sasl-mechanism=PLAIN
            fluxa.pools.events.kafka.sasl-user=kate
            fluxa.pools.events.kafka.sasl-password=veiled
            fluxa.pools.events.kafka.ignored-topics=legacy-topic
            fluxa.pools.events.kafka.ignored-consumer-groups=legacy-group
            fluxa.pools.events.kafka.topics[0].name=orders
            fluxa.pools.events.kafka.topics[0].partitions=6
            fluxa.pools.events.kafka.topics[0].replication-factor=3
            fluxa.pools.events.kafka.topics[0].configs.retention.ms=86400000
            fluxa.pools.events.kafka.topics[0].configs."cleanup.policy"=delete
            fluxa.pools.events.kafka.topics[1].name=elsewhere
            fluxa.pools.events.kafka.topics[1].pool-code=other
            fluxa.pools.events.kafka.consumer-groups[0].name=my-group
            fluxa.pools.events.kafka.consumer-groups[0].topics=orders,payments
            fluxa.pools.events.kafka.consumer-groups[0].session-timeout-ms=10000
            fluxa.pools.events.kafka.consumer-groups[0].rebalance-timeout-ms=20000
            fluxa.pools.events.kafka.consumer-groups[0].fetch-max-bytes=1024
            fluxa.pools.events.kafka.consumer-groups[0].auto-commit-interval-ms=5000
            fluxa.pools.events.kafka.consumer-groups[1].name=by-hand
            fluxa.pools.events.kafka.consumer-groups[1].topics=orders
            fluxa.pools.events.kafka.consumer-groups[1].auto-commit-interval-ms=0
            fluxa.async-flush.kafka-pool=events
            fluxa.async-flush.topic-partitions=6
            fluxa.debezium.events.url=http://connect:8083
            fluxa.debezium.events.mysql-host=mysql
            fluxa.debezium.events.mysql-port=3307
            fluxa.debezium.events.kafka-brokers=kafka:29092
            fluxa.options.app_name=my-service
            fluxa.options.app.colour=blue
            """;

    @Test
    void readsEveryKey() {
        ConfigReading reading = read(properties(EVERYTHING), Map.of());

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.warnings()).isEmpty();
        assertEverything(reading.config());
    }

    @Test
    void readsEveryKeyFromTheEnvironment() {
        Map<String, String> environment = properties(EVERYTHING.replace("\"", "")).entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT),
                        Map.Entry::getValue));

        ConfigReading reading = read(Map.of("fluxa.options.app.colour", "overwritten"), environment);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.warnings()).isEmpty();
        assertThat(reading.config().redis()).hasSize(4);
        assertThat(reading.config().kafkaTopics())
                .containsExactlyElementsOf(
                        read(properties(EVERYTHING), Map.of()).config().kafkaTopics());
        assertThat(reading.config().kafkaConsumerGroups()).hasSize(2);
        assertThat(reading.config().kafka()).hasSize(1);
        assertThat(reading.config().debezium()).hasSize(1);
        assertThat(reading.config().options()).containsEntry("app_name", "my-service");
    }

    private static void assertEverything(FluxaConfig config) {
        assertThat(config.redis())
                .containsExactly(
                        new RedisServerConfig("default", "cache:6379:0?password=in-the-address"),
                        new RedisServerConfig("sessions", "cache:6379", 1, "ann", "secret"),
                        new RedisSentinelConfig(
                                "cluster", "mymaster", 2, List.of(":26379", "192.168.1.2:26379"), "bob", "hidden"),
                        new RedisClusterConfig("wide", List.of("a:7000", "b:7000"), "eve", "covered"));
        assertThat(config.localCaches()).containsExactly(new LocalCacheConfig("default", 100_000));
        assertThat(config.clickhouse())
                .containsExactly(new ClickhouseConfig(
                        "analytics",
                        "clickhouse://ch:9000/default",
                        "reader",
                        "masked",
                        new ClickhouseOptions(20, 5, Duration.ofMinutes(1), 8124, List.of("old", "older"))));
        assertEvents(config);
    }

    private static void assertEvents(FluxaConfig config) {
        assertThat(config.kafka())
                .containsExactly(new KafkaConfig(
                        "events",
                        List.of("k1:9092", "k2:9092"),
                        new KafkaSasl("PLAIN", "kate", "veiled"),
                        new KafkaOptions(
                                "my-service",
                                1,
                                Duration.ofMillis(5),
                                1000,
                                List.of("legacy-topic"),
                                List.of("legacy-group"))));
        assertThat(config.kafkaTopics())
                .containsExactly(
                        new KafkaTopic(
                                "orders",
                                "events",
                                6,
                                3,
                                Map.of("retention.ms", "86400000", "cleanup.policy", "delete")),
                        new KafkaTopic("elsewhere", "other", 1, 1, Map.of()));
        assertThat(config.kafkaConsumerGroups())
                .containsExactly(
                        KafkaConsumerGroup.of("my-group", "events")
                                .topics("orders", "payments")
                                .sessionTimeout(Duration.ofSeconds(10))
                                .rebalanceTimeout(Duration.ofSeconds(20))
                                .fetchMaxBytes(1024)
                                .autoCommitInterval(Duration.ofSeconds(5))
                                .build(),
                        KafkaConsumerGroup.of("by-hand", "events")
                                .topics("orders")
                                .build());
        assertThat(config.asyncFlush()).isEqualTo(new AsyncFlushConfig("events", new AsyncFlushOptions(6)));
        assertThat(config.debezium())
                .containsExactly(new DebeziumConfig(
                        "http://connect:8083", "events", new DebeziumOptions("mysql", 3307, List.of("kafka:29092"))));
        assertThat(config.options()).isEqualTo(Map.of("app_name", "my-service", "app.colour", "blue"));
    }

    @Test
    void reportsPoolsWithoutTheirAddress() {
        ConfigReading reading = read(
                Map.of(
                        "fluxa.pools.a.redis.user", "ann",
                        "fluxa.pools.b.sentinel.nodes", ":26379",
                        "fluxa.pools.c.clickhouse.user", "ann",
                        "fluxa.pools.d.kafka.client-id", "x",
                        "fluxa.debezium.e.mysql-host", "x"),
                Map.of());

        assertThat(reading.problems())
                .extracting(Problem::code, Problem::key)
                .containsExactly(
                        tuple(ErrorCode.INVALID_ADDRESS, "fluxa.debezium.e.url"),
                        tuple(ErrorCode.INVALID_ADDRESS, "fluxa.pools.a.redis"),
                        tuple(ErrorCode.INVALID_ADDRESS, "fluxa.pools.b.sentinel.master"),
                        tuple(ErrorCode.INVALID_ADDRESS, "fluxa.pools.c.clickhouse.uri"),
                        tuple(ErrorCode.INVALID_ADDRESS, "fluxa.pools.d.kafka.brokers"));
    }

    @Test
    void suggestsKeysOfEveryStore() {
        ConfigReading reading = read(
                Map.of(
                        "fluxa.pools.a.localcache", "1",
                        "fluxa.pools.a.kafka.broker", "k",
                        "fluxa.async-flush.kafkapool", "x",
                        "fluxa.debezium.events.uri", "x"),
                Map.of());

        assertThat(reading.warnings())
                .extracting(Problem::message)
                .allMatch(message -> message.contains("did you mean"))
                .anyMatch(message -> message.contains("did you mean fluxa.pools.a.local-cache?"))
                .anyMatch(message -> message.contains("did you mean fluxa.pools.a.kafka.brokers?"))
                .anyMatch(message -> message.contains("did you mean fluxa.async-flush.kafka-pool?"));
    }

    private static Map<String, String> properties(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    private static ConfigReading read(Map<String, String> properties, Map<String, String> environment) {
        return ConfigReader.read(new SmallRyeConfigBuilder()
                .withSources(
                        new PropertiesConfigSource(properties, "properties", 100),
                        new EnvConfigSource(environment, 300))
                .addDefaultInterceptors()
                .build());
    }
}
