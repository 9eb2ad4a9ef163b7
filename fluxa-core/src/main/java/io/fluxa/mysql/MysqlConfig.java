package io.fluxa.mysql;

import org.jspecify.annotations.Nullable;

/**
 * The configuration of one MySQL pool. Exactly one of address and DataSource is given. Its text form shows neither the address
 * nor the credentials.
 *
 * @param pool the pool code
 * @param uri {@code jdbc:mysql://host:port/schema?…} or {@code user:password@tcp(host:port)/schema?…}, or null when a container
 *     keeps the connections
 * @param dataSource the container's DataSource, or null when there is an address
 * @param user the user, or null when the address holds it
 * @param password the password, or null when the address holds it or there is none
 * @param options size and defaults of the pool; a container sets the size of its DataSource itself
 */
public record MysqlConfig(
        String pool,
        @Nullable String uri,
        @Nullable ContainerDataSource dataSource,
        @Nullable String user,
        @Nullable String password,
        MysqlOptions options) {

    /** A pool of our own at an address. */
    public MysqlConfig(
            String pool, String uri, @Nullable String user, @Nullable String password, MysqlOptions options) {
        this(pool, uri, null, user, password, options);
    }

    /** A pool on the connections of a container. */
    public MysqlConfig(String pool, ContainerDataSource dataSource, MysqlOptions options) {
        this(pool, null, dataSource, null, null, options);
    }

    @Override
    public String toString() {
        return "MysqlConfig[" + pool + "]";
    }
}
