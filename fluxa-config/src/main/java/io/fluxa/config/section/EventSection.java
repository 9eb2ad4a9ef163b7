package io.fluxa.config.section;

import io.fluxa.async.AsyncFlushConfig;
import io.fluxa.async.AsyncFlushOptions;
import io.fluxa.cdc.DebeziumConfig;
import io.fluxa.cdc.DebeziumOptions;

/** Reads what is built on Kafka pools. */
public final class EventSection {

    private EventSection() {}

    /** How writes go through Kafka; the pool is empty when it is missing. */
    public static AsyncFlushConfig asyncFlush(Section section) {
        AsyncFlushOptions.Builder options = new AsyncFlushOptions.Builder();
        section.number("topic-partitions").ifPresent(options::topicPartitions);
        return new AsyncFlushConfig(section.text("kafka-pool").orElse(""), options.build());
    }

    /** The Kafka Connect worker of a pool; the address is empty when it is missing. */
    public static DebeziumConfig debezium(String kafkaPool, Section section) {
        DebeziumOptions.Builder options = new DebeziumOptions.Builder();
        section.text("mysql-host").ifPresent(options::mysqlHost);
        section.number("mysql-port").ifPresent(options::mysqlPort);
        options.kafkaBrokers(section.list("kafka-brokers").toArray(String[]::new));
        return new DebeziumConfig(section.text("url").orElse(""), kafkaPool, options.build());
    }
}
