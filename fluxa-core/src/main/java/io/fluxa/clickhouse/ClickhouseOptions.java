package io.fluxa.clickhouse;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a ClickHouse pool is sized and reached.
 *
 * @param maxOpenConnections upper limit of open connections, at least 1
 * @param maxIdleConnections how many of them stay open when idle, from 0 to {@code maxOpenConnections}
 * @param connMaxLifetime after which a connection is replaced
 * @param httpPort the port of the HTTP interface, or 0 for that of the address
 * @param ignoredTables tables that a comparison of schemas leaves alone
 */
public record ClickhouseOptions(
        int maxOpenConnections,
        int maxIdleConnections,
        Duration connMaxLifetime,
        int httpPort,
        List<String> ignoredTables) {

    /** 100 open and idle connections of at most 5 minutes. */
    public static final ClickhouseOptions DEFAULTS =
            new ClickhouseOptions(100, 100, Duration.ofMinutes(5), 0, List.of());

    /** Copies the list. */
    public ClickhouseOptions {
        ignoredTables = List.copyOf(ignoredTables);
    }

    /** Collects options for {@link io.fluxa.Registry#clickhouse}. Not safe for use by several threads. */
    public static final class Builder {
        private int maxOpenConnections = DEFAULTS.maxOpenConnections;
        private @Nullable Integer maxIdleConnections;
        private Duration connMaxLifetime = DEFAULTS.connMaxLifetime;
        private int httpPort;
        private List<String> ignoredTables = List.of();

        /** Sets the upper limit of open connections. */
        public Builder maxOpenConnections(int value) {
            maxOpenConnections = value;
            return this;
        }

        /** Sets how many connections stay open when idle; without it as many as may be open. */
        public Builder maxIdleConnections(int value) {
            maxIdleConnections = value;
            return this;
        }

        /** Sets the age at which a connection is replaced. */
        public Builder connMaxLifetime(Duration value) {
            connMaxLifetime = value;
            return this;
        }

        /** Sets the port of the HTTP interface, for an address that names the native one. */
        public Builder httpPort(int value) {
            httpPort = value;
            return this;
        }

        /** Sets the tables that a comparison of schemas leaves alone. */
        public Builder ignoredTables(String... values) {
            ignoredTables = List.of(values);
            return this;
        }

        /** The options as collected; {@link io.fluxa.Registry#validate()} checks their ranges. */
        public ClickhouseOptions build() {
            int idle = maxIdleConnections == null ? maxOpenConnections : maxIdleConnections;
            return new ClickhouseOptions(maxOpenConnections, idle, connMaxLifetime, httpPort, ignoredTables);
        }
    }
}
