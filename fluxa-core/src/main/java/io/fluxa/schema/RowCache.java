package io.fluxa.schema;

import java.time.Duration;

/**
 * Where Redis keeps the rows of an entity.
 *
 * @param pool the code of the Redis pool
 * @param ttl how long a row may stay; whole seconds, at least one
 */
public record RowCache(String pool, Duration ttl) {}
