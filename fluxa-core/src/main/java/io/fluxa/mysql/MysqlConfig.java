package io.fluxa.mysql;

import org.jspecify.annotations.Nullable;

/**
 * The configuration of one MySQL pool. Its text form shows neither the address nor the credentials.
 *
 * @param pool the pool code
 * @param uri {@code jdbc:mysql://host:port/schema?…} or {@code user:password@tcp(host:port)/schema?…}
 * @param user the user, or null when the address holds it
 * @param password the password, or null when the address holds it or there is none
 * @param options size and defaults of the pool
 */
public record MysqlConfig(
        String pool,
        String uri,
        @Nullable String user,
        @Nullable String password,
        MysqlOptions options) {

    @Override
    public String toString() {
        return "MysqlConfig[" + pool + "]";
    }
}
