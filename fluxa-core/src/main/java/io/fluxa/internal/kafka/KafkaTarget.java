package io.fluxa.internal.kafka;

import io.fluxa.kafka.KafkaSasl;
import io.fluxa.kafka.KafkaSettings;
import org.jspecify.annotations.Nullable;

/**
 * All that is needed to connect a Kafka pool.
 *
 * @param settings where it is and what it has
 * @param sasl how the pool proves who it is, or null
 */
public record KafkaTarget(KafkaSettings settings, @Nullable KafkaSasl sasl) {}
