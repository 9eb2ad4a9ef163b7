package io.fluxa.async;

/**
 * Lets writes go through Kafka. The topics {@code _fluxa_async_sql} and {@code _fluxa_async_sql_failed} and the consumer group
 * {@code _fluxa_async_sql} of the pool are registered with it, unless the application registers them itself.
 *
 * @param kafkaPool the code of the Kafka pool
 * @param options partitions of the topic
 */
public record AsyncFlushConfig(String kafkaPool, AsyncFlushOptions options) {

    /** The topic that carries the writes. */
    public static final String TOPIC = "_fluxa_async_sql";

    /** The topic that keeps writes which cannot be applied. */
    public static final String FAILED_TOPIC = "_fluxa_async_sql_failed";

    /** The consumer group that applies the writes. */
    public static final String GROUP = "_fluxa_async_sql";
}
