package io.fluxa.cdc;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a Kafka Connect worker reaches the servers, where that differs from how this application does.
 *
 * @param mysqlHost the host of MySQL as the worker sees it, or null for that of the pool
 * @param mysqlPort the port of MySQL as the worker sees it, or null for that of the pool
 * @param kafkaBrokers the brokers as the worker sees them; empty for those of the pool
 */
public record DebeziumOptions(
        @Nullable String mysqlHost, @Nullable Integer mysqlPort, List<String> kafkaBrokers) {

    /** The worker reaches all servers as this application does. */
    public static final DebeziumOptions DEFAULTS = new DebeziumOptions(null, null, List.of());

    /** Copies the list. */
    public DebeziumOptions {
        kafkaBrokers = List.copyOf(kafkaBrokers);
    }

    /** Collects options for {@link io.fluxa.Registry#debeziumConnectUrl}. Not safe for use by several threads. */
    public static final class Builder {
        private @Nullable String mysqlHost;
        private @Nullable Integer mysqlPort;
        private List<String> kafkaBrokers = List.of();

        /** Sets the host of MySQL as the worker sees it. */
        public Builder mysqlHost(String value) {
            mysqlHost = value;
            return this;
        }

        /** Sets the port of MySQL as the worker sees it. */
        public Builder mysqlPort(int value) {
            mysqlPort = value;
            return this;
        }

        /** Sets the brokers as the worker sees them. */
        public Builder kafkaBrokers(String... values) {
            kafkaBrokers = List.of(values);
            return this;
        }

        /** The options as collected; {@link io.fluxa.Registry#validate()} checks them. */
        public DebeziumOptions build() {
            return new DebeziumOptions(mysqlHost, mysqlPort, kafkaBrokers);
        }
    }
}
