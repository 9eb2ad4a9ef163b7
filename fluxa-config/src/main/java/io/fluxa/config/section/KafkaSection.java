package io.fluxa.config.section;

import io.fluxa.FluxaConfig;
import io.fluxa.kafka.KafkaConfig;
import io.fluxa.kafka.KafkaConsumerGroup;
import io.fluxa.kafka.KafkaOptions;
import io.fluxa.kafka.KafkaSasl;
import io.fluxa.kafka.KafkaTopic;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a Kafka pool with its topics and consumer groups, which belong to it unless a topic names another pool. */
public final class KafkaSection {

    private final String pool;
    private final Section section;

    private KafkaSection(String pool, Section section) {
        this.pool = pool;
        this.section = section;
    }

    /** The pool; its brokers are empty when they are missing. */
    public static KafkaConfig read(String pool, Section section) {
        KafkaSection reading = new KafkaSection(pool, section);
        return new KafkaConfig(pool, section.list("brokers"), reading.sasl(), reading.options());
    }

    /** Adds the topics and consumer groups. */
    public static void addDeclarations(String pool, Section section, FluxaConfig.Builder config) {
        KafkaSection reading = new KafkaSection(pool, section);
        section.sections("topics").forEach(topic -> config.kafkaTopic(reading.topic(topic)));
        section.sections("consumer-groups").forEach(group -> config.kafkaConsumerGroup(reading.group(group)));
    }

    private KafkaOptions options() {
        KafkaOptions.Builder options = new KafkaOptions.Builder();
        section.text("client-id").ifPresent(options::clientId);
        section.number("required-acks").ifPresent(options::requiredAcks);
        milliseconds(section, "producer-linger-ms").ifPresent(options::producerLinger);
        section.number("max-buffered-records").ifPresent(options::maxBufferedRecords);
        options.ignoredTopics(section.list("ignored-topics").toArray(String[]::new));
        options.ignoredConsumerGroups(section.list("ignored-consumer-groups").toArray(String[]::new));
        return options.build();
    }

    private @Nullable KafkaSasl sasl() {
        Optional<String> mechanism = section.text("sasl-mechanism");
        Optional<String> user = section.text("sasl-user");
        Optional<String> password = section.text("sasl-password");
        return mechanism.isEmpty() && user.isEmpty() && password.isEmpty()
                ? null
                : new KafkaSasl(mechanism.orElse(""), user.orElse(""), password.orElse(""));
    }

    private KafkaTopic topic(Section topic) {
        String name = topic.text("name").orElse("");
        KafkaTopic.Builder builder = KafkaTopic.of(name, topic.text("pool-code").orElse(pool));
        topic.number("partitions").ifPresent(builder::partitions);
        topic.number("replication-factor").ifPresent(builder::replicationFactor);
        topic.map("configs").forEach(builder::config);
        return builder.build();
    }

    /** An interval of 0 between commits means that the application commits. */
    private KafkaConsumerGroup group(Section group) {
        String name = group.text("name").orElse("");
        KafkaConsumerGroup.Builder builder =
                KafkaConsumerGroup.of(name, pool).topics(group.list("topics").toArray(String[]::new));
        milliseconds(group, "session-timeout-ms").ifPresent(builder::sessionTimeout);
        milliseconds(group, "rebalance-timeout-ms").ifPresent(builder::rebalanceTimeout);
        group.number("fetch-max-bytes").ifPresent(builder::fetchMaxBytes);
        milliseconds(group, "auto-commit-interval-ms")
                .filter(interval -> !interval.isZero())
                .ifPresent(builder::autoCommitInterval);
        return builder.build();
    }

    private static Optional<Duration> milliseconds(Section section, String option) {
        return section.number(option).map(Duration::ofMillis);
    }
}
