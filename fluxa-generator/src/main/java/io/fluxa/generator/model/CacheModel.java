package io.fluxa.generator.model;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows of a definition are cached.
 *
 * @param redis the cache in Redis; null without one
 * @param local the largest number of rows that a node keeps in its memory, 0 for no limit; null when it keeps none
 */
public record CacheModel(@Nullable Redis redis, @Nullable Integer local) {

    /**
     * A cache of rows in Redis.
     *
     * @param pool the code of the Redis pool
     * @param ttl how long a row may stay, in whole seconds
     */
    public record Redis(String pool, Duration ttl) {}
}
