package io.fluxa.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.FluxaConfig;
import io.fluxa.async.AsyncFlushConfig;
import io.fluxa.async.AsyncFlushOptions;
import io.fluxa.cache.LocalCacheConfig;
import io.fluxa.cdc.DebeziumConfig;
import io.fluxa.cdc.DebeziumOptions;
import io.fluxa.clickhouse.ClickhouseColumn;
import io.fluxa.clickhouse.ClickhouseConfig;
import io.fluxa.clickhouse.ClickhouseOptions;
import io.fluxa.clickhouse.ClickhouseSettings;
import io.fluxa.clickhouse.ClickhouseTable;
import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.internal.clickhouse.ClickhouseTarget;
import io.fluxa.internal.config.Credentials;
import io.fluxa.internal.redis.RedisTarget;
import io.fluxa.kafka.KafkaConfig;
import io.fluxa.kafka.KafkaConsumerGroup;
import io.fluxa.kafka.KafkaOptions;
import io.fluxa.kafka.KafkaSasl;
import io.fluxa.kafka.KafkaSettings;
import io.fluxa.kafka.KafkaTopic;
import io.fluxa.redis.RedisClusterConfig;
import io.fluxa.redis.RedisSentinelConfig;
import io.fluxa.redis.RedisServerConfig;
import io.fluxa.redis.RedisSettings;
import io.fluxa.redis.RedisSettings.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each form, option and default of the stores besides MySQL that is accepted, with what is understood. */
class AcceptedStoresTest {

    private static Stores resolved(FluxaConfig.Builder config) {
        List<Problem> problems = new ArrayList<>();
        Stores stores = new StoreResolution(List.of(config.build()), problems).resolve(Set.of("Order"));
        assertThat(problems).isEmpty();
        return stores;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "-",
            value = {
                "host port and database, localhost:6379:0, SERVER localhost:6379 0 - -",
                "host and port, localhost:6379, SERVER localhost:6379 0 - -",
                "no host is localhost, :6379:3, SERVER localhost:6379 3 - -",
                "IPv6, [::1]:6379:2, SERVER [::1]:6379 2 - -",
                "user and password, cache:6379:1?user=ann&password=s%26cret, SERVER cache:6379 1 ann s&cret",
                "password alone, cache:6379:1?password=s+cret, SERVER cache:6379 1 - s+cret",
                "password with question mark, cache:6379:1?password=a?b, SERVER cache:6379 1 - a?b",
                "old namespace slot, cache:6379:1:shop, SERVER cache:6379 1 - -",
                "socket and database, /run/redis.sock:4, SOCKET /run/redis.sock 4 - -",
                "socket alone, /run/redis.sock, SOCKET /run/redis.sock 0 - -",
                "socket with namespace slot, /run/redis.sock:4:shop, SOCKET /run/redis.sock 4 - -",
                "socket with password, /run/redis.sock:4?password=x, SOCKET /run/redis.sock 4 - x",
                "URL, redis://ann:s%40cret@cache:6380/5, SERVER cache:6380 5 ann s@cret",
                "URL with a password alone, redis://:secret@cache, SERVER cache:6379 0 - secret",
                "URL with a query, redis://cache:6379/1?password=x, SERVER cache:6379 1 - x",
                "URL over TLS, rediss://cache:6380, SERVER cache:6380 0 - - tls",
                "URL without anything, redis://, SERVER localhost:6379 0 - -",
            })
    void redisAddress(String row, String uri, String understood) {
        RedisTarget target = resolved(FluxaConfig.builder().redis(new RedisServerConfig("default", uri)))
                .redis()
                .get("default");

        RedisSettings settings = target.settings();
        assertThat(settings.kind() + " " + settings.addresses().get(0) + " " + settings.database() + " "
                        + shown(target.credentials()) + (settings.tls() ? " tls" : ""))
                .isEqualTo(understood);
    }

    /** User and password, with a hyphen for none. */
    private static String shown(Credentials credentials) {
        return Objects.requireNonNullElse(credentials.user(), "-") + " "
                + Objects.requireNonNullElse(credentials.password(), "-");
    }

    @Test
    void redisWithPartsApart() {
        Stores apart = resolved(
                FluxaConfig.builder().redis(new RedisServerConfig("sessions", "localhost:6379", 1, "ann", "secret")));
        Stores together = resolved(FluxaConfig.builder()
                .redis(new RedisServerConfig("sessions", "localhost:6379:1?user=ann&password=secret")));

        assertThat(apart).isEqualTo(together);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "-",
            value = {
                "name alone,                mymaster,                            mymaster, 0, -,   -",
                "name and database,         mymaster:3,                          mymaster, 3, -,   -",
                "with user and password,    mymaster:3?user=ann&password=secret, mymaster, 3, ann, secret",
                "without database,          mymaster?password=secret,            mymaster, 0, -,   secret",
            })
    void sentinelMaster(
            String row, String text, String master, int database, @Nullable String user, @Nullable String password) {
        Stores stores = resolved(FluxaConfig.builder()
                .redis(new RedisSentinelConfig(
                        "cluster", text, null, List.of(":26379", "192.168.1.2:26379", "third"), null, null)));

        List<String> sentinels = List.of("localhost:26379", "192.168.1.2:26379", "third:26379");
        assertThat(stores.redis().get("cluster"))
                .isEqualTo(new RedisTarget(
                        new RedisSettings("cluster", Kind.SENTINEL, sentinels, master, database, false),
                        new Credentials(user, password)));
    }

    @Test
    void redisCluster() {
        Stores stores = resolved(
                FluxaConfig.builder().redis(new RedisClusterConfig("wide", List.of("a:7000", "b"), null, "x")));

        assertThat(stores.redis().get("wide"))
                .isEqualTo(new RedisTarget(
                        new RedisSettings("wide", Kind.CLUSTER, List.of("a:7000", "b:6379"), null, 0, false),
                        new Credentials(null, "x")));
    }

    @Test
    void localCacheWithAndWithoutLimit() {
        Stores stores = resolved(FluxaConfig.builder()
                .localCache(new LocalCacheConfig("default", 100_000))
                .localCache(new LocalCacheConfig("static_data", 0)));

        assertThat(stores.localCaches().values())
                .containsExactly(new LocalCacheConfig("default", 100_000), new LocalCacheConfig("static_data", 0));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "-",
            value = {
                "native port means HTTP, clickhouse://localhost:9000/logs, localhost:8123 logs - -",
                "native TLS port, clickhouse://ch:9440/logs?secure=true, ch:8443 logs - - tls",
                "HTTP port stays, jdbc:clickhouse://ch:8123/default, ch:8123 default - -",
                "JDBC in short, jdbc:ch://ch/logs, ch:8123 logs - -",
                "JDBC over HTTPS, jdbc:ch:https://ch/logs, ch:8443 logs - - tls",
                "plain HTTP, http://ch:8123, ch:8123 default - -",
                "TLS by ssl, jdbc:clickhouse://ch/logs?ssl=true, ch:8443 logs - - tls",
                "native scheme of Go, tcp://ch:9000?database=logs, ch:8123 logs - -",
                "user and password, clickhouse://ann:s%2Fcret@ch:9000/logs, ch:8123 logs ann s/cret",
                "in the query, clickhouse://ch:9000/logs?username=ann&password=secret, ch:8123 logs ann secret",
                "other parameters go along, clickhouse://ch/logs?dial_timeout=10s, ch:8123 logs - -",
            })
    void clickhouseAddress(String row, String uri, String understood) {
        ClickhouseTarget target = resolved(FluxaConfig.builder()
                        .clickhouse(new ClickhouseConfig("ch", uri, null, null, ClickhouseOptions.DEFAULTS)))
                .clickhouse()
                .get("ch");

        ClickhouseSettings settings = target.settings();
        assertThat(settings.address() + " " + settings.database() + " " + shown(target.credentials())
                        + (settings.tls() ? " tls" : ""))
                .isEqualTo(understood);
        assertThat(target.parameters())
                .isEqualTo(uri.contains("dial_timeout") ? Map.of("dial_timeout", "10s") : Map.of());
    }

    @Test
    void clickhouseDefaultsAndOptions() {
        assertThat(new ClickhouseOptions.Builder().build())
                .isEqualTo(new ClickhouseOptions(100, 100, Duration.ofMinutes(5), 0, List.of()));
        ClickhouseOptions options = new ClickhouseOptions.Builder()
                .maxOpenConnections(20)
                .connMaxLifetime(Duration.ofSeconds(9))
                .httpPort(18_123)
                .ignoredTables("old")
                .build();
        assertThat(options).isEqualTo(new ClickhouseOptions(20, 20, Duration.ofSeconds(9), 18_123, List.of("old")));
        assertThat(resolved(FluxaConfig.builder()
                                .clickhouse(new ClickhouseConfig("ch", "clickhouse://ch:9000", null, null, options)))
                        .clickhouse()
                        .get("ch")
                        .settings()
                        .address())
                .isEqualTo("ch:18123");
    }

    @Test
    void clickhouseTableMayComeBeforeItsPool() {
        ClickhouseTable table = ClickhouseTable.of("hits", "ch")
                .column("time", "DateTime")
                .column(ClickhouseColumn.of("url", "String").codec("ZSTD(1)").comment("where"))
                .engine("MergeTree()")
                .orderBy("time")
                .partitionBy("toYYYYMM(time)")
                .setting("index_granularity", "8192")
                .build();

        Stores stores = resolved(FluxaConfig.builder()
                .clickhouseTable(table)
                .clickhouse(new ClickhouseConfig("ch", "clickhouse://ch", null, null, ClickhouseOptions.DEFAULTS)));

        assertThat(stores.clickhouse().get("ch").settings().tables()).containsExactly(table);
    }

    @Test
    void kafkaDefaults() {
        Stores stores = resolved(FluxaConfig.builder().kafka(kafka("events", "localhost:9092", ":9093", "third")));

        assertThat(stores.kafka().get("events").settings())
                .isEqualTo(new KafkaSettings(
                        "events",
                        List.of("localhost:9092", "localhost:9093", "third:9092"),
                        new KafkaOptions(null, -1, null, null, List.of(), List.of()),
                        List.of(),
                        List.of()));
    }

    @ParameterizedTest
    @CsvSource({"PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"})
    void kafkaSasl(String mechanism) {
        KafkaSasl sasl = new KafkaSasl(mechanism, "ann", "secret");

        assertThat(resolved(FluxaConfig.builder()
                                .kafka(new KafkaConfig("events", List.of("k"), sasl, KafkaOptions.DEFAULTS)))
                        .kafka()
                        .get("events")
                        .sasl())
                .isEqualTo(sasl);
    }

    @Test
    void kafkaOptions() {
        KafkaOptions options = new KafkaOptions.Builder()
                .clientId("my-service")
                .requiredAcks(1)
                .producerLinger(Duration.ofMillis(5))
                .maxBufferedRecords(1_000)
                .ignoredTopics("legacy-topic")
                .ignoredConsumerGroups("legacy-group")
                .build();

        assertThat(resolved(FluxaConfig.builder().kafka(new KafkaConfig("events", List.of("k"), null, options)))
                        .kafka()
                        .get("events")
                        .settings()
                        .options())
                .isEqualTo(new KafkaOptions(
                        "my-service",
                        1,
                        Duration.ofMillis(5),
                        1_000,
                        List.of("legacy-topic"),
                        List.of("legacy-group")));
    }

    @Test
    void kafkaTopicWithEverySetting() {
        KafkaTopic topic = KafkaTopic.of("orders", "events")
                .partitions(6)
                .replicationFactor(3)
                .retentionMs(86_400_000)
                .retentionBytes(-1)
                .maxMessageBytes(1_000)
                .cleanupPolicy("delete")
                .minInsyncReplicas(2)
                .compressionType("lz4")
                .config("segment.ms", "60000")
                .build();

        assertThat(KafkaTopic.of("orders", "events").build())
                .isEqualTo(new KafkaTopic("orders", "events", 1, 1, Map.of()));
        assertThat(topic.configs())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "retention.ms", "86400000",
                        "retention.bytes", "-1",
                        "max.message.bytes", "1000",
                        "cleanup.policy", "delete",
                        "min.insync.replicas", "2",
                        "compression.type", "lz4",
                        "segment.ms", "60000"));
        assertThat(resolved(FluxaConfig.builder().kafkaTopic(topic).kafka(kafka("events", "k")))
                        .kafka()
                        .get("events")
                        .settings()
                        .topics())
                .containsExactly(topic);
    }

    @Test
    void kafkaConsumerGroupOfTopicsAndEntities() {
        KafkaConsumerGroup group = KafkaConsumerGroup.of("my-group", "events")
                .topics("replaced")
                .topics("orders")
                .debeziumEntities(Order.class)
                .sessionTimeout(Duration.ofSeconds(10))
                .rebalanceTimeout(Duration.ofSeconds(20))
                .fetchMaxBytes(1_000)
                .autoCommitInterval(Duration.ofSeconds(5))
                .build();

        assertThat(group.topics()).containsExactly("orders");
        assertThat(group.debeziumEntities()).containsExactly("Order");
        assertThat(resolved(FluxaConfig.builder().kafkaConsumerGroup(group).kafka(kafka("events", "k")))
                        .kafka()
                        .get("events")
                        .settings()
                        .consumerGroups())
                .containsExactly(group);
    }

    @Test
    void asyncFlushBringsItsTopicsAndItsGroup() {
        KafkaSettings events = resolved(FluxaConfig.builder()
                        .kafka(kafka("events", "k"))
                        .asyncFlush(new AsyncFlushConfig("events", new AsyncFlushOptions(6))))
                .kafka()
                .get("events")
                .settings();

        assertThat(events.topics())
                .containsExactly(
                        new KafkaTopic("_fluxa_async_sql", "events", 6, 1, Map.of()),
                        new KafkaTopic("_fluxa_async_sql_failed", "events", 1, 1, Map.of()));
        assertThat(events.consumerGroups())
                .containsExactly(KafkaConsumerGroup.of("_fluxa_async_sql", "events")
                        .topics("_fluxa_async_sql")
                        .build());
        assertThat(AsyncFlushOptions.DEFAULTS.topicPartitions()).isEqualTo(1);
    }

    @Test
    void asyncFlushKeepsATopicOfTheApplication() {
        KafkaTopic own =
                KafkaTopic.of("_fluxa_async_sql", "events").replicationFactor(3).build();

        assertThat(resolved(FluxaConfig.builder()
                                .kafka(kafka("events", "k"))
                                .kafkaTopic(own)
                                .asyncFlush(new AsyncFlushConfig("events", AsyncFlushOptions.DEFAULTS)))
                        .kafka()
                        .get("events")
                        .settings()
                        .topics())
                .contains(own)
                .hasSize(2);
    }

    @Test
    void debeziumConnectUrl() {
        DebeziumOptions options = new DebeziumOptions.Builder()
                .mysqlHost("mysql")
                .mysqlPort(3307)
                .kafkaBrokers("kafka:29092")
                .build();
        Stores stores = resolved(FluxaConfig.builder()
                .kafka(kafka("events", "k"))
                .debezium(new DebeziumConfig("http://ann:secret@connect:8083/", "events", options)));

        assertThat(stores.debezium().get("events").settings().url()).isEqualTo("http://connect:8083");
        assertThat(stores.debezium().get("events").settings().options()).isEqualTo(options);
        assertThat(stores.debezium().get("events").credentials()).isEqualTo(new Credentials("ann", "secret"));
    }

    @Test
    void laterOptionsTakeThePlaceOfEarlierOnes() {
        List<FluxaConfig> configs = List.of(
                FluxaConfig.builder()
                        .option("app_name", "one")
                        .option("kept", 1)
                        .build(),
                FluxaConfig.builder().option("app_name", "two").build());

        assertThat(new StoreResolution(configs, new ArrayList<>())
                        .resolve(Set.of())
                        .options())
                .isEqualTo(Map.of("app_name", "two", "kept", 1));
    }

    @Test
    void onePoolCodeMayServeSeveralStores() {
        Stores stores = resolved(FluxaConfig.builder()
                .redis(new RedisServerConfig("default", "localhost:6379"))
                .localCache(new LocalCacheConfig("default", 1))
                .kafka(kafka("default", "k")));

        assertThat(stores.redis()).containsOnlyKeys("default");
        assertThat(stores.kafka()).containsOnlyKeys("default");
    }

    private static KafkaConfig kafka(String pool, String... brokers) {
        return new KafkaConfig(pool, List.of(brokers), null, KafkaOptions.DEFAULTS);
    }

    /** Stands for a definition. */
    private static final class Order {}
}
