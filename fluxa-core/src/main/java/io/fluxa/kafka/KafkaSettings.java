package io.fluxa.kafka;

import java.util.List;

/**
 * A registered Kafka pool as it was understood, without credentials.
 *
 * @param pool the pool code
 * @param brokers the brokers as {@code host:port}
 * @param options how it produces
 * @param topics the registered topics, sorted by name
 * @param consumerGroups the registered consumer groups, sorted by name
 */
public record KafkaSettings(
        String pool,
        List<String> brokers,
        KafkaOptions options,
        List<KafkaTopic> topics,
        List<KafkaConsumerGroup> consumerGroups) {

    /** Copies the lists. */
    public KafkaSettings {
        brokers = List.copyOf(brokers);
        topics = List.copyOf(topics);
        consumerGroups = List.copyOf(consumerGroups);
    }
}
