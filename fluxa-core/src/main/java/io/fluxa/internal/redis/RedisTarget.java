package io.fluxa.internal.redis;

import io.fluxa.internal.config.Credentials;
import io.fluxa.redis.RedisSettings;

/**
 * All that is needed to connect a Redis pool.
 *
 * @param settings where it is
 * @param credentials who the pool is to it
 */
public record RedisTarget(RedisSettings settings, Credentials credentials) {}
