package io.fluxa.redis;

import org.jspecify.annotations.Nullable;

/**
 * A pool of one Redis server.
 *
 * @param pool the pool code
 * @param uri {@code host:port}, {@code host:port:database}, {@code path.sock}, {@code path.sock:database}, each also with
 *     {@code ?user=…&password=…}, or {@code redis[s]://user:password@host:port/database}; no host means localhost
 * @param database the number of the database, or null when the address holds it or it is 0
 * @param user the user, or null
 * @param password the password, or null
 */
public record RedisServerConfig(
        String pool,
        String uri,
        @Nullable Integer database,
        @Nullable String user,
        @Nullable String password) implements RedisConfig {

    /** A pool whose address says all there is to say. */
    public RedisServerConfig(String pool, String uri) {
        this(pool, uri, null, null, null);
    }

    @Override
    public String toString() {
        return "RedisServerConfig[" + pool + "]";
    }
}
