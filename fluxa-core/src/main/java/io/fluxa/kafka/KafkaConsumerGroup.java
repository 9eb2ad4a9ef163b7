package io.fluxa.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A consumer group of a Kafka pool.
 *
 * @param name the name
 * @param pool the code of its pool
 * @param topics the topics that it reads
 * @param debeziumEntities the simple names of entities whose changes it reads
 * @param timing how long it waits, and what it fetches
 */
public record KafkaConsumerGroup(
        String name, String pool, List<String> topics, List<String> debeziumEntities, Timing timing) {

    /**
     * How long a group waits, and what it fetches; null is as the driver has it.
     *
     * @param sessionTimeout after which a silent member is taken for dead
     * @param rebalanceTimeout how long members have to join anew
     * @param fetchMaxBytes the largest answer to one fetch
     * @param autoCommitInterval how often positions are stored by themselves, or null when the application does it
     */
    public record Timing(
            @Nullable Duration sessionTimeout,
            @Nullable Duration rebalanceTimeout,
            @Nullable Integer fetchMaxBytes,
            @Nullable Duration autoCommitInterval) {}

    /** Copies the lists. */
    public KafkaConsumerGroup {
        topics = List.copyOf(topics);
        debeziumEntities = List.copyOf(debeziumEntities);
    }

    /** Begins a consumer group of a pool. */
    public static Builder of(String name, String pool) {
        return new Builder(name, pool);
    }

    /** Collects what a consumer group is made of. Not safe for use by several threads. */
    public static final class Builder {
        private final String name;
        private final String pool;
        private final List<String> debeziumEntities = new ArrayList<>();
        private List<String> topics = List.of();
        private @Nullable Duration sessionTimeout;
        private @Nullable Duration rebalanceTimeout;
        private @Nullable Integer fetchMaxBytes;
        private @Nullable Duration autoCommitInterval;

        private Builder(String name, String pool) {
            this.name = name;
            this.pool = pool;
        }

        /** Sets the topics that it reads, in place of those set before. */
        public Builder topics(String... values) {
            topics = List.of(values);
            return this;
        }

        /** Adds definitions whose changes it reads. */
        public Builder debeziumEntities(Class<?>... definitions) {
            for (Class<?> definition : definitions) {
                debeziumEntities.add(definition.getSimpleName());
            }
            return this;
        }

        /** Sets after which a silent member is taken for dead. */
        public Builder sessionTimeout(Duration value) {
            sessionTimeout = value;
            return this;
        }

        /** Sets how long members have to join anew. */
        public Builder rebalanceTimeout(Duration value) {
            rebalanceTimeout = value;
            return this;
        }

        /** Sets the largest answer to one fetch, in bytes. */
        public Builder fetchMaxBytes(int value) {
            fetchMaxBytes = value;
            return this;
        }

        /** Sets how often positions are stored by themselves; without it the application stores them. */
        public Builder autoCommitInterval(Duration value) {
            autoCommitInterval = value;
            return this;
        }

        /** The group as collected; {@link io.fluxa.Registry#validate()} checks it. */
        public KafkaConsumerGroup build() {
            Timing timing = new Timing(sessionTimeout, rebalanceTimeout, fetchMaxBytes, autoCommitInterval);
            return new KafkaConsumerGroup(name, pool, topics, debeziumEntities, timing);
        }
    }
}
