package io.fluxa.it.seed;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Engine;
import io.fluxa.EngineRegistry;
import io.fluxa.FluxaConfig;
import io.fluxa.Registry;
import io.fluxa.async.AsyncFlushConfig;
import io.fluxa.async.AsyncFlushOptions;
import io.fluxa.cache.LocalCacheConfig;
import io.fluxa.cdc.DebeziumConfig;
import io.fluxa.cdc.DebeziumOptions;
import io.fluxa.clickhouse.ClickhouseConfig;
import io.fluxa.clickhouse.ClickhouseOptions;
import io.fluxa.config.ConfigReader;
import io.fluxa.config.FluxaYaml;
import io.fluxa.internal.engine.UnderstoodStores;
import io.fluxa.kafka.KafkaConfig;
import io.fluxa.kafka.KafkaConsumerGroup;
import io.fluxa.kafka.KafkaOptions;
import io.fluxa.kafka.KafkaSasl;
import io.fluxa.kafka.KafkaTopic;
import io.fluxa.mysql.MysqlConfig;
import io.fluxa.mysql.MysqlOptions;
import io.fluxa.query.IndexPolicy;
import io.fluxa.redis.RedisClusterConfig;
import io.fluxa.redis.RedisSentinelConfig;
import io.fluxa.redis.RedisServerConfig;
import io.fluxa.schema.SchemaPolicy;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Calls, records, YAML and keys that say the same give equal engines. */
@FluxaTest(entities = User.class)
class NotationsIT {

    private static final KafkaSasl SASL = new KafkaSasl("SCRAM-SHA-512", "kate", "veiled");
    private static final MysqlOptions MYSQL = new MysqlOptions.Builder()
            .maxOpenConnections(9)
            .maxIdleConnections(3)
            .connMaxLifetime(Duration.ofSeconds(77))
            .acquireTimeout(Duration.ofSeconds(4))
            .leakTimeout(Duration.ofSeconds(99))
            .defaultEncoding("latin1")
            .defaultCollate("swedish_ci")
            .ignoredTables("old", "older")
            .build();

    /** One way to fill a registry. */
    private enum Notation {
        CALLS,
        RECORDS,
        YAML,
        KEYS
    }

    private static SeedRedis redis;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startRedis() {
        redis = SeedRedis.start("ann", "secret", "hidden");
    }

    @AfterAll
    static void stopRedis() {
        redis.close();
    }

    @ParameterizedTest
    @EnumSource(Notation.class)
    void givesEqualEngines(Notation notation, MysqlServer server) throws IOException {
        EngineRegistry expected = start(calls(server));

        EngineRegistry found = start(
                switch (notation) {
                    case CALLS -> calls(server);
                    case RECORDS -> Registry.from(records(server));
                    case YAML ->
                        Registry.from(
                                FluxaYaml.read(Files.writeString(folder.resolve("fluxa.yaml"), filled(YAML, server))));
                    case KEYS -> Registry.from(keys(filled(KEYS, server)));
                });

        assertThat(found).isEqualTo(expected);
        assertThat(found.kafka().get("events").topics()).hasSize(3);
        assertThat(found.mysql().get("default").options()).isEqualTo(MYSQL);
    }

    @ParameterizedTest
    @EnumSource(names = {"YAML", "KEYS"})
    void understandsEqualCredentials(Notation notation, MysqlServer server) throws IOException {
        FluxaConfig config =
                notation == Notation.YAML ? FluxaYaml.parse(filled(YAML, server)) : keys(filled(KEYS, server));
        FluxaConfig changed = FluxaYaml.parse(filled(YAML, server).replace("password=secret", "password=another"));

        assertThat(UnderstoodStores.of(config))
                .isEqualTo(UnderstoodStores.of(records(server)))
                .isNotEqualTo(UnderstoodStores.of(changed));
    }

    private static EngineRegistry start(Registry registry) {
        try (Engine engine = registry.entities(User.class).validate()) {
            return engine.registry();
        }
    }

    private static Registry calls(MysqlServer server) {
        Registry registry = Registry.create()
                .mysql(
                        "default",
                        server.jdbcUrl(),
                        server.user(),
                        server.password(),
                        mysql -> mysql.maxOpenConnections(9)
                                .maxIdleConnections(3)
                                .connMaxLifetime(Duration.ofSeconds(77))
                                .acquireTimeout(Duration.ofSeconds(4))
                                .leakTimeout(Duration.ofSeconds(99))
                                .defaultEncoding("latin1")
                                .defaultCollate("swedish_ci")
                                .ignoredTables("old", "older"))
                .redis("default", redis.server() + ":0")
                .redis("sessions", redis.server() + ":1?user=ann&password=secret")
                .redisSentinel(
                        "cluster",
                        "mymaster:2?password=hidden",
                        redis.sentinels().toArray(String[]::new))
                .redisCluster("wide", redis.nodes().toArray(String[]::new))
                .localCache("default", 100_000)
                .clickhouse(
                        "analytics",
                        "clickhouse://reader:masked@ch:9000/default",
                        ch -> ch.maxOpenConnections(20)
                                .maxIdleConnections(5)
                                .connMaxLifetime(Duration.ofMinutes(1))
                                .httpPort(8124)
                                .ignoredTables("old"))
                .option("app_name", "my-service")
                .schemaOnStart(SchemaPolicy.SAFE)
                .searchesWithoutIndex(IndexPolicy.WARN)
                .strict(true);
        return withEvents(registry);
    }

    private static Registry withEvents(Registry registry) {
        return registry.kafka(new KafkaConfig("events", List.of("k1:9092", "k2"), SASL, kafkaOptions()))
                .kafkaTopic(KafkaTopic.of("orders", "events")
                        .partitions(6)
                        .replicationFactor(3)
                        .retentionMs(86_400_000))
                .kafkaConsumerGroup(KafkaConsumerGroup.of("my-group", "events")
                        .topics("orders")
                        .sessionTimeout(Duration.ofSeconds(10))
                        .rebalanceTimeout(Duration.ofSeconds(20))
                        .fetchMaxBytes(1024)
                        .autoCommitInterval(Duration.ofSeconds(5)))
                .asyncFlush("events", async -> async.topicPartitions(6))
                .debeziumConnectUrl(
                        "http://connect:8083",
                        "events",
                        options -> options.mysqlHost("mysql").mysqlPort(3307).kafkaBrokers("k:29092"));
    }

    private static KafkaOptions kafkaOptions() {
        return new KafkaOptions(
                "my-service", 1, Duration.ofMillis(5), 1000, List.of("legacy-topic"), List.of("legacy-group"));
    }

    private static FluxaConfig records(MysqlServer server) {
        return FluxaConfig.builder()
                .mysql(new MysqlConfig("default", server.jdbcUrl(), server.user(), server.password(), MYSQL))
                .redis(new RedisServerConfig("default", redis.server(), 0, null, null))
                .redis(new RedisServerConfig("sessions", redis.server(), 1, "ann", "secret"))
                .redis(new RedisSentinelConfig("cluster", "mymaster", 2, redis.sentinels(), null, "hidden"))
                .redis(new RedisClusterConfig("wide", redis.nodes(), null, null))
                .localCache(new LocalCacheConfig("default", 100_000))
                .clickhouse(new ClickhouseConfig(
                        "analytics",
                        "clickhouse://ch:9000/default",
                        "reader",
                        "masked",
                        new ClickhouseOptions(20, 5, Duration.ofMinutes(1), 8124, List.of("old"))))
                .kafka(new KafkaConfig("events", List.of("k1:9092", "k2:9092"), SASL, kafkaOptions()))
                .kafkaTopic(KafkaTopic.of("orders", "events")
                        .partitions(6)
                        .replicationFactor(3)
                        .config("retention.ms", "86400000")
                        .build())
                .kafkaConsumerGroup(KafkaConsumerGroup.of("my-group", "events")
                        .topics("orders")
                        .sessionTimeout(Duration.ofSeconds(10))
                        .rebalanceTimeout(Duration.ofSeconds(20))
                        .fetchMaxBytes(1024)
                        .autoCommitInterval(Duration.ofSeconds(5))
                        .build())
                .asyncFlush(new AsyncFlushConfig("events", new AsyncFlushOptions(6)))
                .debezium(new DebeziumConfig(
                        "http://connect:8083", "events", new DebeziumOptions("mysql", 3307, List.of("k:29092"))))
                .option("app_name", "my-service")
                .onStart(SchemaPolicy.SAFE)
                .searchesWithoutIndex(IndexPolicy.WARN)
                .strict(true)
                .build();
    }

    private static String filled(String text, MysqlServer server) {
        return text.replace("@redis", redis.server())
                .replace("@sentinel1", redis.sentinels().get(0))
                .replace("@sentinel2", redis.sentinels().get(1))
                .replace("@node1", redis.nodes().get(0))
                .replace("@node2", redis.nodes().get(1))
                .replace("@uri", server.jdbcUrl())
                .replace("@user", server.user())
                .replace("@password", server.password());
    }

    private static FluxaConfig keys(String text) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(text));
        return ConfigReader.read(new SmallRyeConfigBuilder()
                        .withSources(new PropertiesConfigSource(properties, "keys"))
                        .addDefaultInterceptors()
                        .build())
                .orThrow();
    }

    private static final String YAML = """
            default:
              mysql:
                uri: "@uri"
                user: "@user"
                password: "@password"
                maxOpenConnections: 9
                maxIdleConnections: 3
                connMaxLifetime: 77
                acquireTimeout: 4
                leakTimeout: 99s
                defaultEncoding: latin1
                defaultCollate: swedish_ci
                ignoredTables: [old, older]
              redis: @redis:0
              local_cache: 100000
            sessions:
              redis: @redis:1?user=ann&password=secret
            cluster:
              sentinel:
                mymaster:2?password=hidden:
                  - @sentinel1
                  - @sentinel2
            wide:
              redis_cluster:
                nodes: ["@node1", "@node2"]
            analytics:
              clickhouse:
                uri: clickhouse://reader:masked@ch:9000/default
                maxOpenConnections: 20
                maxIdleConnections: 5
                connMaxLifetime: 60
                httpPort: 8124
                ignoredTables: [old]
            events:
              kafka:
                brokers: ["k1:9092", k2]
                clientID: my-service
                requiredAcks: 1
                producerLingerMs: 5
                maxBufferedRecords: 1000
                saslMechanism: SCRAM-SHA-512
                saslUser: kate
                saslPassword: veiled
                ignoredTopics: [legacy-topic]
                ignoredConsumerGroups: [legacy-group]
                topics:
                  - name: orders
                    partitions: 6
                    replicationFactor: 3
                    configs:
                      retention.ms: "86400000"
                consumerGroups:
                  - name: my-group
                    topics: [orders]
                    sessionTimeoutMs: 10000
                    rebalanceTimeoutMs: 20000
                    fetchMaxBytes: 1024
                    autoCommitIntervalMs: 5000
            fluxa:
              asyncFlush: {kafkaPool: events, topicPartitions: 6}
              debezium:
                events: {url: "http://connect:8083", mysqlHost: mysql, mysqlPort: 3307, kafkaBrokers: ["k:29092"]}
              options: {app_name: my-service}
              schema: {onStart: safe}
              searches: {withoutIndex: warn}
              strict: true
            """;

    private static final String KEYS = """
            fluxa.pools.default.mysql.uri=@uri
            fluxa.pools.default.mysql.user=@user
            fluxa.pools.default.mysql.password=@password
            fluxa.pools.default.mysql.max-open-connections=9
            fluxa.pools.default.mysql.max-idle-connections=3
            fluxa.pools.default.mysql.conn-max-lifetime=77
            fluxa.pools.default.mysql.acquire-timeout=PT4S
            fluxa.pools.default.mysql.leak-timeout=99s
            fluxa.pools.default.mysql.default-encoding=latin1
            fluxa.pools.default.mysql.default-collate=swedish_ci
            fluxa.pools.default.mysql.ignored-tables=old,older
            fluxa.pools.default.redis=@redis:0
            fluxa.pools.default.local-cache=100000
            fluxa.pools.sessions.redis=@redis:1
            fluxa.pools.sessions.redis.user=ann
            fluxa.pools.sessions.redis.password=secret
            fluxa.pools.cluster.sentinel.master=mymaster
            fluxa.pools.cluster.sentinel.database=2
            fluxa.pools.cluster.sentinel.password=hidden
            fluxa.pools.cluster.sentinel.nodes=@sentinel1,@sentinel2
            fluxa.pools.wide.redis-cluster.nodes=@node1,@node2
            fluxa.pools.analytics.clickhouse.uri=jdbc:clickhouse://ch/default
            fluxa.pools.analytics.clickhouse.user=reader
            fluxa.pools.analytics.clickhouse.password=masked
            fluxa.pools.analytics.clickhouse.max-open-connections=20
            fluxa.pools.analytics.clickhouse.max-idle-connections=5
            fluxa.pools.analytics.clickhouse.conn-max-lifetime=1m
            fluxa.pools.analytics.clickhouse.http-port=8124
            fluxa.pools.analytics.clickhouse.ignored-tables=old
            fluxa.pools.events.kafka.brokers=k1:9092,k2:9092
            fluxa.pools.events.kafka.client-id=my-service
            fluxa.pools.events.kafka.required-acks=1
            fluxa.pools.events.kafka.producer-linger-ms=5
            fluxa.pools.events.kafka.max-buffered-records=1000
            fluxa.pools.events.kafka.sasl-mechanism=SCRAM-SHA-512
            fluxa.pools.events.kafka.sasl-user=kate
            fluxa.pools.events.kafka.sasl-password=veiled
            fluxa.pools.events.kafka.ignored-topics=legacy-topic
            fluxa.pools.events.kafka.ignored-consumer-groups=legacy-group
            fluxa.pools.events.kafka.topics[0].name=orders
            fluxa.pools.events.kafka.topics[0].partitions=6
            fluxa.pools.events.kafka.topics[0].replication-factor=3
            fluxa.pools.events.kafka.topics[0].configs.retention.ms=86400000
            fluxa.pools.events.kafka.consumer-groups[0].name=my-group
            fluxa.pools.events.kafka.consumer-groups[0].topics=orders
            fluxa.pools.events.kafka.consumer-groups[0].session-timeout-ms=10000
            fluxa.pools.events.kafka.consumer-groups[0].rebalance-timeout-ms=20000
            fluxa.pools.events.kafka.consumer-groups[0].fetch-max-bytes=1024
            fluxa.pools.events.kafka.consumer-groups[0].auto-commit-interval-ms=5000
            fluxa.async-flush.kafka-pool=events
            fluxa.async-flush.topic-partitions=6
            fluxa.debezium.events.url=http://connect:8083
            fluxa.debezium.events.mysql-host=mysql
            fluxa.debezium.events.mysql-port=3307
            fluxa.debezium.events.kafka-brokers=k:29092
            fluxa.options.app_name=my-service
            fluxa.schema.on-start=safe
            fluxa.searches.without-index=warn
            fluxa.strict=true
            """;
}
