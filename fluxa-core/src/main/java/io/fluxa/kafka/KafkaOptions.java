package io.fluxa.kafka;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a Kafka pool produces, and what schema management leaves alone.
 *
 * @param clientId the name that the brokers know the clients by, or null for the driver's
 * @param requiredAcks who must have stored a record: -1 all replicas in step, 1 the leader, 0 nobody
 * @param producerLinger how long records are collected before they are sent, or null for the driver's
 * @param maxBufferedRecords how many records may wait, or null for no limit of their number
 * @param ignoredTopics topics that a comparison of schemas leaves alone
 * @param ignoredConsumerGroups consumer groups that a comparison of schemas leaves alone
 */
public record KafkaOptions(
        @Nullable String clientId,
        int requiredAcks,
        @Nullable Duration producerLinger,
        @Nullable Integer maxBufferedRecords,
        List<String> ignoredTopics,
        List<String> ignoredConsumerGroups) {

    /** All replicas in step must have stored a record; the rest is as the driver has it. */
    public static final KafkaOptions DEFAULTS = new KafkaOptions(null, -1, null, null, List.of(), List.of());

    /** Copies the lists. */
    public KafkaOptions {
        ignoredTopics = List.copyOf(ignoredTopics);
        ignoredConsumerGroups = List.copyOf(ignoredConsumerGroups);
    }

    /** Collects options for {@link io.fluxa.Registry#kafka}. Not safe for use by several threads. */
    public static final class Builder {
        private @Nullable String clientId;
        private int requiredAcks = DEFAULTS.requiredAcks;
        private @Nullable Duration producerLinger;
        private @Nullable Integer maxBufferedRecords;
        private List<String> ignoredTopics = List.of();
        private List<String> ignoredConsumerGroups = List.of();

        /** Sets the name that the brokers know the clients by. */
        public Builder clientId(String value) {
            clientId = value;
            return this;
        }

        /** Sets who must have stored a record: -1 all replicas in step, 1 the leader, 0 nobody. */
        public Builder requiredAcks(int value) {
            requiredAcks = value;
            return this;
        }

        /** Sets how long records are collected before they are sent. */
        public Builder producerLinger(Duration value) {
            producerLinger = value;
            return this;
        }

        /** Sets how many records may wait. */
        public Builder maxBufferedRecords(int value) {
            maxBufferedRecords = value;
            return this;
        }

        /** Sets the topics that a comparison of schemas leaves alone. */
        public Builder ignoredTopics(String... values) {
            ignoredTopics = List.of(values);
            return this;
        }

        /** Sets the consumer groups that a comparison of schemas leaves alone. */
        public Builder ignoredConsumerGroups(String... values) {
            ignoredConsumerGroups = List.of(values);
            return this;
        }

        /** The options as collected; {@link io.fluxa.Registry#validate()} checks their ranges. */
        public KafkaOptions build() {
            return new KafkaOptions(
                    clientId, requiredAcks, producerLinger, maxBufferedRecords, ignoredTopics, ignoredConsumerGroups);
        }
    }
}
