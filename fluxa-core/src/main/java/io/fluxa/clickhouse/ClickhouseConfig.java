package io.fluxa.clickhouse;

import org.jspecify.annotations.Nullable;

/**
 * The configuration of one ClickHouse pool. Its text form shows neither the address nor the credentials.
 *
 * @param pool the pool code
 * @param uri {@code clickhouse://[user:password@]host:port/database?…}, {@code jdbc:clickhouse://…} or {@code http[s]://…}; the
 *     native ports 9000 and 9440 stand for the HTTP ports 8123 and 8443
 * @param user the user, or null when the address holds it
 * @param password the password, or null when the address holds it or there is none
 * @param options size and port of the pool
 */
public record ClickhouseConfig(
        String pool,
        String uri,
        @Nullable String user,
        @Nullable String password,
        ClickhouseOptions options) {

    @Override
    public String toString() {
        return "ClickhouseConfig[" + pool + "]";
    }
}
