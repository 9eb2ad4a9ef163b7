package io.fluxa.async;

/**
 * How writes go through Kafka.
 *
 * @param topicPartitions partitions of the topic {@code _fluxa_async_sql}, at least 1
 */
public record AsyncFlushOptions(int topicPartitions) {

    /** One partition. */
    public static final AsyncFlushOptions DEFAULTS = new AsyncFlushOptions(1);

    /** Collects options for {@link io.fluxa.Registry#asyncFlush}. Not safe for use by several threads. */
    public static final class Builder {
        private int topicPartitions = DEFAULTS.topicPartitions;

        /** Sets the number of partitions of the topic. */
        public Builder topicPartitions(int value) {
            topicPartitions = value;
            return this;
        }

        /** The options as collected; {@link io.fluxa.Registry#validate()} checks their ranges. */
        public AsyncFlushOptions build() {
            return new AsyncFlushOptions(topicPartitions);
        }
    }
}
