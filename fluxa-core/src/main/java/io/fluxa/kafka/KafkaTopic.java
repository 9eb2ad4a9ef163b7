package io.fluxa.kafka;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A topic that schema management keeps in Kafka.
 *
 * @param name the name
 * @param pool the code of its pool
 * @param partitions the number of partitions, at least 1
 * @param replicationFactor how many brokers keep each record, at least 1
 * @param configs its other settings by Kafka's own names, sorted
 */
public record KafkaTopic(String name, String pool, int partitions, int replicationFactor, Map<String, String> configs) {

    /** Copies the map. */
    public KafkaTopic {
        configs = Collections.unmodifiableMap(new TreeMap<>(configs));
    }

    /** Begins a topic of a pool, with one partition on one broker. */
    public static Builder of(String name, String pool) {
        return new Builder(name, pool);
    }

    /** Collects what a topic is made of. Not safe for use by several threads. */
    public static final class Builder {
        private final String name;
        private final String pool;
        private final Map<String, String> configs = new TreeMap<>();
        private int partitions = 1;
        private int replicationFactor = 1;

        private Builder(String name, String pool) {
            this.name = name;
            this.pool = pool;
        }

        /** Sets the number of partitions. */
        public Builder partitions(int value) {
            partitions = value;
            return this;
        }

        /** Sets how many brokers keep each record. */
        public Builder replicationFactor(int value) {
            replicationFactor = value;
            return this;
        }

        /** Sets how long records are kept, in milliseconds ({@code retention.ms}); -1 for ever. */
        public Builder retentionMs(long value) {
            return config("retention.ms", Long.toString(value));
        }

        /** Sets how many bytes of each partition are kept ({@code retention.bytes}); -1 for all. */
        public Builder retentionBytes(long value) {
            return config("retention.bytes", Long.toString(value));
        }

        /** Sets the largest batch of records in bytes ({@code max.message.bytes}). */
        public Builder maxMessageBytes(int value) {
            return config("max.message.bytes", Integer.toString(value));
        }

        /** Sets what happens to old records ({@code cleanup.policy}): {@code delete}, {@code compact} or both. */
        public Builder cleanupPolicy(String value) {
            return config("cleanup.policy", value);
        }

        /** Sets how many brokers must be in step for a write to succeed ({@code min.insync.replicas}). */
        public Builder minInsyncReplicas(int value) {
            return config("min.insync.replicas", Integer.toString(value));
        }

        /** Sets the compression ({@code compression.type}). */
        public Builder compressionType(String value) {
            return config("compression.type", value);
        }

        /** Sets any other setting by Kafka's own name. */
        public Builder config(String key, String value) {
            configs.put(key, value);
            return this;
        }

        /** The topic as collected; {@link io.fluxa.Registry#validate()} checks it. */
        public KafkaTopic build() {
            return new KafkaTopic(name, pool, partitions, replicationFactor, configs);
        }
    }
}
