package io.fluxa.config.section;

import java.util.List;

/** The names of the options of each section, in kebab case. */
public final class OptionNames {

    /** Of a MySQL pool. */
    public static final List<String> MYSQL = List.of(
            "uri",
            "data-source",
            "user",
            "password",
            "max-open-connections",
            "max-idle-connections",
            "conn-max-lifetime",
            "acquire-timeout",
            "leak-timeout",
            "default-encoding",
            "default-collate",
            "ignored-tables");

    /** Of a ClickHouse pool. */
    public static final List<String> CLICKHOUSE = List.of(
            "uri",
            "user",
            "password",
            "max-open-connections",
            "max-idle-connections",
            "conn-max-lifetime",
            "http-port",
            "ignored-tables");

    /** Of a Kafka pool, without its topics and consumer groups. */
    public static final List<String> KAFKA = List.of(
            "brokers",
            "client-id",
            "required-acks",
            "producer-linger-ms",
            "max-buffered-records",
            "sasl-mechanism",
            "sasl-user",
            "sasl-password",
            "ignored-topics",
            "ignored-consumer-groups");

    /** Of a topic, without its settings. */
    public static final List<String> TOPIC = List.of("name", "pool-code", "partitions", "replication-factor");

    /** Of a consumer group. */
    public static final List<String> GROUP = List.of(
            "name",
            "topics",
            "session-timeout-ms",
            "rebalance-timeout-ms",
            "fetch-max-bytes",
            "auto-commit-interval-ms");

    /** Of a Redis cluster. */
    public static final List<String> REDIS_CLUSTER = List.of("nodes", "user", "password");

    /** Of asynchronous writes. */
    public static final List<String> ASYNC_FLUSH = List.of("kafka-pool", "topic-partitions");

    /** Of a Kafka Connect worker. */
    public static final List<String> DEBEZIUM = List.of("url", "mysql-host", "mysql-port", "kafka-brokers");

    private OptionNames() {}
}
