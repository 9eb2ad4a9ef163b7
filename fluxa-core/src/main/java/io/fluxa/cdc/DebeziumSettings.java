package io.fluxa.cdc;

/**
 * A registered Kafka Connect worker as it was understood, without credentials.
 *
 * @param kafkaPool the code of the Kafka pool
 * @param url the base address of its REST interface, without credentials and without a slash at its end
 * @param options how the worker reaches the servers
 */
public record DebeziumSettings(String kafkaPool, String url, DebeziumOptions options) {}
