package io.fluxa.redis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pool of the Redis server that sentinels name.
 *
 * @param pool the pool code
 * @param master {@code name}, {@code name:database}, each also with {@code ?user=…&password=…}
 * @param database the number of the database, or null when the master's text holds it or it is 0
 * @param sentinels the sentinels as {@code host:port}; no host means localhost, no port means 26379
 * @param user the user of the server, or null
 * @param password the password of the server, or null
 */
public record RedisSentinelConfig(
        String pool,
        String master,
        @Nullable Integer database,
        List<String> sentinels,
        @Nullable String user,
        @Nullable String password)
        implements RedisConfig {

    /** Copies the list. */
    public RedisSentinelConfig {
        sentinels = List.copyOf(sentinels);
    }

    @Override
    public String toString() {
        return "RedisSentinelConfig[" + pool + "]";
    }
}
