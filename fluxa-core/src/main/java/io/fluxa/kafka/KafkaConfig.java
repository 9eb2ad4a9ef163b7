package io.fluxa.kafka;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The configuration of one Kafka pool. Its text form shows neither addresses nor credentials.
 *
 * @param pool the pool code
 * @param brokers some of the brokers as {@code host:port}; no host means localhost, no port means 9092
 * @param sasl how the pool proves who it is, or null
 * @param options how it produces
 */
public record KafkaConfig(
        String pool, List<String> brokers, @Nullable KafkaSasl sasl, KafkaOptions options) {

    /** Copies the list. */
    public KafkaConfig {
        brokers = List.copyOf(brokers);
    }

    @Override
    public String toString() {
        return "KafkaConfig[" + pool + "]";
    }
}
