package io.fluxa.redis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pool of a Redis cluster, which has one database only.
 *
 * @param pool the pool code
 * @param nodes some of its nodes as {@code host:port}; no host means localhost, no port means 6379
 * @param user the user, or null
 * @param password the password, or null
 */
public record RedisClusterConfig(
        String pool,
        List<String> nodes,
        @Nullable String user,
        @Nullable String password) implements RedisConfig {

    /** Copies the list. */
    public RedisClusterConfig {
        nodes = List.copyOf(nodes);
    }

    @Override
    public String toString() {
        return "RedisClusterConfig[" + pool + "]";
    }
}
