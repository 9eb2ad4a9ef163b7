package io.fluxa.mysql;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a MySQL pool is sized and what new tables look like.
 *
 * @param maxOpenConnections upper limit of open connections, at least 1; never more than the server's {@code max_connections}
 * @param maxIdleConnections how many of them stay open when idle, from 0 to {@code maxOpenConnections}
 * @param connMaxLifetime after which a connection is replaced; never more than the server's {@code wait_timeout}
 * @param acquireTimeout how long a caller waits for a free connection
 * @param leakTimeout after which a connection that was not given back is reported in the log
 * @param defaultEncoding character set of new tables
 * @param defaultCollate collation of new tables: a full name, or a suffix that follows the encoding
 * @param ignoredTables tables that a comparison of schemas leaves alone
 */
public record MysqlOptions(
        int maxOpenConnections,
        int maxIdleConnections,
        Duration connMaxLifetime,
        Duration acquireTimeout,
        Duration leakTimeout,
        String defaultEncoding,
        String defaultCollate,
        List<String> ignoredTables) {

    /**
     * 100 open and idle connections of at most 5 minutes, 10 s wait, a report after 10 minutes of use, {@code utf8mb4} with
     * {@code utf8mb4_0900_ai_ci}.
     */
    public static final MysqlOptions DEFAULTS = new MysqlOptions(
            100,
            100,
            Duration.ofMinutes(5),
            Duration.ofSeconds(10),
            Duration.ofMinutes(10),
            "utf8mb4",
            "0900_ai_ci",
            List.of());

    /** Copies the list. */
    public MysqlOptions {
        ignoredTables = List.copyOf(ignoredTables);
    }

    /** The same options with other sizes. */
    public MysqlOptions sized(int open, int idle, Duration lifetime) {
        return new MysqlOptions(
                open, idle, lifetime, acquireTimeout, leakTimeout, defaultEncoding, defaultCollate, ignoredTables);
    }

    /** Collects options for {@link io.fluxa.Registry#mysql}. Not safe for use by several threads. */
    public static final class Builder {
        private int maxOpenConnections = DEFAULTS.maxOpenConnections;
        private @Nullable Integer maxIdleConnections;
        private Duration connMaxLifetime = DEFAULTS.connMaxLifetime;
        private Duration acquireTimeout = DEFAULTS.acquireTimeout;
        private Duration leakTimeout = DEFAULTS.leakTimeout;
        private String defaultEncoding = DEFAULTS.defaultEncoding;
        private String defaultCollate = DEFAULTS.defaultCollate;
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

        /** Sets how long a caller waits for a free connection. */
        public Builder acquireTimeout(Duration value) {
            acquireTimeout = value;
            return this;
        }

        /** Sets after which a connection that was not given back is reported in the log. */
        public Builder leakTimeout(Duration value) {
            leakTimeout = value;
            return this;
        }

        /** Sets the character set of new tables. */
        public Builder defaultEncoding(String value) {
            defaultEncoding = value;
            return this;
        }

        /** Sets the collation of new tables: a full name, or a suffix that follows the encoding. */
        public Builder defaultCollate(String value) {
            defaultCollate = value;
            return this;
        }

        /** Sets the tables that a comparison of schemas leaves alone. */
        public Builder ignoredTables(String... values) {
            ignoredTables = List.of(values);
            return this;
        }

        /** The options as collected; {@link io.fluxa.Registry#validate()} checks their ranges. */
        public MysqlOptions build() {
            return new MysqlOptions(
                    maxOpenConnections,
                    maxIdleConnections == null ? maxOpenConnections : maxIdleConnections,
                    connMaxLifetime,
                    acquireTimeout,
                    leakTimeout,
                    defaultEncoding,
                    defaultCollate,
                    ignoredTables);
        }
    }
}
