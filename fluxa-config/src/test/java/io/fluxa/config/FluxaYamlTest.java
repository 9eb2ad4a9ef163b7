package io.fluxa.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fluxa.FluxaConfig;
import io.fluxa.FluxaConfig.Notation;
import io.fluxa.async.AsyncFlushConfig;
import io.fluxa.async.AsyncFlushOptions;
import io.fluxa.cache.LocalCacheConfig;
import io.fluxa.cdc.DebeziumConfig;
import io.fluxa.cdc.DebeziumOptions;
import io.fluxa.clickhouse.ClickhouseConfig;
import io.fluxa.clickhouse.ClickhouseOptions;
import io.fluxa.error.ConfigurationException;
import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FluxaYamlTest {

    private static final String CANARY = "c4n4ry";

    /** The example of the original's guide, as it stands there. */
    private static final String ORIGINAL = """
            default:
              mysql:
                uri: root:root@tcp(localhost:3306)/app
              redis: localhost:6379:0
              local_cache: 100000
            logs:
              mysql:
                uri: root:root@tcp(localhost:3306)/logs
                maxOpenConnections: 50
            sessions:
              redis: localhost:6379:1?user=myuser&password=secret
            cluster:
              sentinel:
                mymaster:0:
                  - :26379
                  - 192.168.1.2:26379
                  - 192.168.1.3:26379
            analytics:
              clickhouse:
                uri: clickhouse://localhost:9000/default
            events:
              kafka:
                brokers:
                  - localhost:9092
                ignoredTopics:
                  - legacy-topic
                topics:
                  - name: orders
                    partitions: 6
                    replicationFactor: 3
                    configs:
                      retention.ms: "86400000"
            """;

    private static final FluxaConfig UNDERSTOOD = FluxaConfig.builder(Notation.YAML)
            .mysql(new MysqlConfig("default", "root:root@tcp(localhost:3306)/app", null, null, MysqlOptions.DEFAULTS))
            .mysql(new MysqlConfig(
                    "logs",
                    "root:root@tcp(localhost:3306)/logs",
                    null,
                    null,
                    new MysqlOptions.Builder().maxOpenConnections(50).build()))
            .redis(new RedisServerConfig("default", "localhost:6379:0"))
            .redis(new RedisServerConfig("sessions", "localhost:6379:1?user=myuser&password=secret"))
            .redis(new RedisSentinelConfig(
                    "cluster",
                    "mymaster:0",
                    null,
                    List.of(":26379", "192.168.1.2:26379", "192.168.1.3:26379"),
                    null,
                    null))
            .localCache(new LocalCacheConfig("default", 100_000))
            .clickhouse(new ClickhouseConfig(
                    "analytics", "clickhouse://localhost:9000/default", null, null, ClickhouseOptions.DEFAULTS))
            .kafka(new KafkaConfig(
                    "events",
                    List.of("localhost:9092"),
                    null,
                    new KafkaOptions.Builder().ignoredTopics("legacy-topic").build()))
            .kafkaTopic(KafkaTopic.of("orders", "events")
                    .partitions(6)
                    .replicationFactor(3)
                    .retentionMs(86_400_000)
                    .build())
            .build();

    /** Every key that the example does not show. */
    private static final String OTHERS = """
            main:
              mysql:
                uri: jdbc:mysql://db/app
                user: app
                password: "12345"
                maxOpenConnections: 20
                maxIdleConnections: 0
                connMaxLifetime: 90
                acquireTimeout: 250ms
                leakTimeout: 5m
                defaultEncoding: latin1
                defaultCollate: latin1_bin
                ignoredTables: [old, older]
              redis_cluster: {nodes: ["a:7000"], user: eve, password: covered}
              clickhouse:
                uri: http://ch
                user: reader
                password: masked
                maxOpenConnections: 20
                maxIdleConnections: 5
                connMaxLifetime: 60
                httpPort: 8124
                ignoredTables: [old]
              kafka:
                brokers: ["k:9092"]
                clientID: my-service
                requiredAcks: 1
                producerLingerMs: 5
                maxBufferedRecords: 1000
                saslMechanism: SCRAM-SHA-256
                saslUser: kate
                saslPassword: veiled
                ignoredConsumerGroups: [legacy-group]
                consumerGroups:
                  - name: my-group
                    topics: [orders]
                    sessionTimeoutMs: 10000
                    rebalanceTimeoutMs: 20000
                    fetchMaxBytes: 1024
                    autoCommitIntervalMs: 5000
                  - {name: by-hand, topics: [orders], autoCommitIntervalMs: 0}
                topics:
                  - {name: elsewhere, poolCode: other, configs: {retention.ms: 86400000, compact: true}}
            fluxa:
              asyncFlush: {kafkaPool: main, topicPartitions: 6}
              debezium:
                main: {url: "http://connect:8083", mysqlHost: mysql, mysqlPort: 3307, kafkaBrokers: ["k:29092"]}
              options: {app_name: my-service, size: 5}
              schema: {onStart: safe}
              searches: {withoutIndex: warn}
              strict: true
            """;

    private static final FluxaConfig OTHERS_UNDERSTOOD = FluxaConfig.builder(Notation.YAML)
            .mysql(new MysqlConfig(
                    "main",
                    "jdbc:mysql://db/app",
                    "app",
                    "12345",
                    new MysqlOptions(
                            20,
                            0,
                            Duration.ofSeconds(90),
                            Duration.ofMillis(250),
                            Duration.ofMinutes(5),
                            "latin1",
                            "latin1_bin",
                            List.of("old", "older"))))
            .redis(new RedisClusterConfig("main", List.of("a:7000"), "eve", "covered"))
            .clickhouse(new ClickhouseConfig(
                    "main",
                    "http://ch",
                    "reader",
                    "masked",
                    new ClickhouseOptions(20, 5, Duration.ofMinutes(1), 8124, List.of("old"))))
            .kafka(new KafkaConfig(
                    "main",
                    List.of("k:9092"),
                    new KafkaSasl("SCRAM-SHA-256", "kate", "veiled"),
                    new KafkaOptions("my-service", 1, Duration.ofMillis(5), 1000, List.of(), List.of("legacy-group"))))
            .kafkaConsumerGroup(KafkaConsumerGroup.of("my-group", "main")
                    .topics("orders")
                    .sessionTimeout(Duration.ofSeconds(10))
                    .rebalanceTimeout(Duration.ofSeconds(20))
                    .fetchMaxBytes(1024)
                    .autoCommitInterval(Duration.ofSeconds(5))
                    .build())
            .kafkaConsumerGroup(
                    KafkaConsumerGroup.of("by-hand", "main").topics("orders").build())
            .kafkaTopic(
                    new KafkaTopic("elsewhere", "other", 1, 1, Map.of("retention.ms", "86400000", "compact", "true")))
            .asyncFlush(new AsyncFlushConfig("main", new AsyncFlushOptions(6)))
            .debezium(new DebeziumConfig(
                    "http://connect:8083", "main", new DebeziumOptions("mysql", 3307, List.of("k:29092"))))
            .option("app_name", "my-service")
            .option("size", "5")
            .onStart(SchemaPolicy.SAFE)
            .searchesWithoutIndex(IndexPolicy.WARN)
            .strict(true)
            .build();

    @Test
    void readsTheExampleOfTheOriginal(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("config.yaml"), ORIGINAL);

        FluxaConfig config = FluxaYaml.read(file);

        assertThat(config).isEqualTo(UNDERSTOOD);
    }

    @Test
    void readsEveryOtherKey() {
        FluxaConfig config = FluxaYaml.parse(OTHERS);

        assertThat(config).isEqualTo(OTHERS_UNDERSTOOD);
    }

    @Test
    void isEmptyWithoutAnything() {
        assertThat(FluxaYaml.parse(""))
                .isEqualTo(FluxaConfig.builder(Notation.YAML).build());
        assertThat(FluxaYaml.parse("# nothing\n"))
                .isEqualTo(FluxaConfig.builder(Notation.YAML).build());
    }

    /** A line feed is written as a vertical bar. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "the document is no map; - c4n4ry; INVALID_VALUE_OF_KEY; the YAML document",
                "a pool is no map; logs: c4n4ry; INVALID_VALUE_OF_KEY; logs",
                "MySQL is no map; logs: {mysql: c4n4ry}; INVALID_VALUE_OF_KEY; logs.mysql",
                "MySQL is nothing; `logs:|  mysql:`; INVALID_VALUE_OF_KEY; logs.mysql",
                "ClickHouse is no map; logs: {clickhouse: [c4n4ry]}; INVALID_VALUE_OF_KEY; logs.clickhouse",
                "Kafka is no map; logs: {kafka: 5}; INVALID_VALUE_OF_KEY; logs.kafka",
                "the sentinel is no map; logs: {sentinel: c4n4ry}; INVALID_VALUE_OF_KEY; logs.sentinel",
                "sentinels are no list; `logs: {sentinel: {m: \"c4n4ry\"}}`; INVALID_VALUE_OF_KEY; logs.sentinel",
                "two masters; `logs: {sentinel: {m: [a], c4n4ry: [b]}}`; INVALID_VALUE_OF_KEY; logs.sentinel",
                "Redis is no text; logs: {redis: 6379}; INVALID_VALUE_OF_KEY; logs.redis",
                "the cache is no number; logs: {local_cache: c4n4ry}; INVALID_VALUE_OF_KEY; logs.local_cache",
                "the cache has a fraction; logs: {local_cache: 1.5}; INVALID_VALUE_OF_KEY; logs.local_cache",
                "the cache is too large; logs: {local_cache: 99999999999}; INVALID_VALUE_OF_KEY; logs.local_cache",
                "the address is a number; logs: {mysql: {uri: 5}}; INVALID_VALUE_OF_KEY; logs.mysql.uri",
                "a number is a text; `logs: {mysql: {maxOpenConnections: \"5\"}}`; INVALID_VALUE_OF_KEY; logs.mysql.maxOpenConnections",
                "a time is none; logs: {mysql: {connMaxLifetime: c4n4ry}}; INVALID_VALUE_OF_KEY; logs.mysql.connMaxLifetime",
                "a time is a map; logs: {mysql: {connMaxLifetime: {c4n4ry: 1}}}; INVALID_VALUE_OF_KEY; logs.mysql.connMaxLifetime",
                "ignored tables are no list; logs: {mysql: {ignoredTables: c4n4ry}}; INVALID_VALUE_OF_KEY; logs.mysql.ignoredTables",
                "an ignored table is no text; logs: {mysql: {ignoredTables: [5]}}; INVALID_VALUE_OF_KEY; logs.mysql.ignoredTables[0]",
                "topics are no list; logs: {kafka: {topics: c4n4ry}}; INVALID_VALUE_OF_KEY; logs.kafka.topics",
                "a topic is no map; logs: {kafka: {topics: [c4n4ry]}}; INVALID_VALUE_OF_KEY; logs.kafka.topics[0]",
                "groups are no list; logs: {kafka: {consumerGroups: {a: 1}}}; INVALID_VALUE_OF_KEY; logs.kafka.consumerGroups",
                "a group is no map; logs: {kafka: {consumerGroups: [5]}}; INVALID_VALUE_OF_KEY; logs.kafka.consumerGroups[0]",
                "a setting is a list; logs: {kafka: {topics: [{configs: {a: [c4n4ry]}}]}}; INVALID_VALUE_OF_KEY; logs.kafka.topics[0].configs.a",
                "a name is a list; `? [c4n4ry]|: 1`; INVALID_VALUE_OF_KEY; the YAML document",
                "a pool twice; `logs: {redis: a}|logs: {redis: c4n4ry}`; INVALID_VALUE_OF_KEY; logs",
                "an option twice; `logs: {mysql: {uri: a, uri: c4n4ry}}`; INVALID_VALUE_OF_KEY; logs.mysql.uri",
                "an unknown store; logs: {mysqll: c4n4ry}; UNKNOWN_KEY; logs.mysqll",
                "an unknown option; logs: {mysql: {url: c4n4ry}}; UNKNOWN_KEY; logs.mysql.url",
                "an unknown option of a topic; logs: {kafka: {topics: [{nome: c4n4ry}]}}; UNKNOWN_KEY; logs.kafka.topics[0].nome",
                "an unknown group; fluxa: {async: c4n4ry}; UNKNOWN_KEY; fluxa.async",
                "a password as a name; `logs: {\"a?password=c4n4ry\": 1}`; UNKNOWN_KEY; logs.?",
                "an unknown policy; fluxa: {schema: {onStart: c4n4ry}}; INVALID_VALUE_OF_KEY; fluxa.schema.onStart",
                "an unknown policy of searches; fluxa: {searches: {withoutIndex: c4n4ry}}; INVALID_VALUE_OF_KEY; fluxa.searches.withoutIndex",
                "off is no text; fluxa: {searches: {withoutIndex: true}}; INVALID_VALUE_OF_KEY; fluxa.searches.withoutIndex",
                "strict is no truth; fluxa: {strict: c4n4ry}; INVALID_VALUE_OF_KEY; fluxa.strict",
                "an option is a map; fluxa: {options: {a: {c4n4ry: 1}}}; INVALID_VALUE_OF_KEY; fluxa.options.a",
                "a worker is no map; fluxa: {debezium: {events: c4n4ry}}; INVALID_VALUE_OF_KEY; fluxa.debezium.events",
                "no YAML; `logs: {c4n4ry`; UNREADABLE_FILE; the YAML document",
                "a tab; `logs:|\tc4n4ry: 1`; UNREADABLE_FILE; the YAML document",
                "two documents; `a: {}|---|b: {}`; UNREADABLE_FILE; the YAML document",
                "an unknown alias; logs: *c4n4ry; UNREADABLE_FILE; the YAML document",
            })
    void refuses(String row, String yaml, ErrorCode code, String key) {
        ConfigurationException refused =
                catchThrowableOfType(ConfigurationException.class, () -> FluxaYaml.parse(yaml.replace('|', '\n')));

        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.key()).isEqualTo(key);
        });
        assertThat(refused).hasNoCause();
        assertThat(refused.toString()).doesNotContain(CANARY);
    }

    @Test
    void listsEveryProblemWithItsLineAndTheNearestName() {
        ConfigurationException refused = catchThrowableOfType(ConfigurationException.class, () -> FluxaYaml.parse("""
                logs:
                  mysql:
                    maxOpenConections: 5
                    connMaxLifetime: [1]
                """));

        assertThat(refused.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "line 3: is no key; did you mean maxOpenConnections?",
                        "line 4: must be a time: seconds (300), with a unit of ms s m h d (5m), or ISO-8601 (PT5M)");
    }

    @Test
    void readsAnAliasWithoutCopies() {
        FluxaConfig config = FluxaYaml.parse("""
                a: {mysql: &same {uri: x}}
                b: {mysql: *same}
                """);

        assertThat(config.mysql()).extracting(MysqlConfig::uri).containsExactly("x", "x");
    }

    @Test
    void survivesHostileDocuments() {
        assertUnreadable("[".repeat(100_000), "nested more than 32 levels");
        assertUnreadable("#".repeat((1 << 20) + 1), "longer than 1 MiB");
        StringBuilder bomb = new StringBuilder("a0: &a0 {redis: x}\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1, i - 1));
        }
        assertUnreadable(bomb.toString(), "is no YAML");
        assertThat(catchThrowableOfType(
                                ConfigurationException.class, () -> FluxaYaml.parse("a: {mysql: &me {uri: *me}}"))
                        .problems())
                .hasSize(1);
        assertThat(catchThrowableOfType(
                                ConfigurationException.class, () -> FluxaYaml.parse("a: !!java.io.File [c4n4ry]"))
                        .problems())
                .hasSize(1);
    }

    @Test
    void namesAFileThatIsNotThere(@TempDir Path folder) {
        ConfigurationException refused = catchThrowableOfType(
                ConfigurationException.class, () -> FluxaYaml.read(folder.resolve("missing.yaml")));

        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ErrorCode.UNREADABLE_FILE);
            assertThat(problem.key()).endsWith("missing.yaml");
            assertThat(problem.message()).contains("NoSuchFileException");
        });
    }

    private static void assertUnreadable(String yaml, String message) {
        assertThat(catchThrowableOfType(ConfigurationException.class, () -> FluxaYaml.parse(yaml))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains(message));
    }
}
