package io.fluxa.redis;

import org.jspecify.annotations.Nullable;

/**
 * The configuration of one Redis pool, in one of the three ways in which Redis is run. No text form of it shows addresses or
 * credentials. A password alone is enough; a user needs a password.
 */
public sealed interface RedisConfig permits RedisServerConfig, RedisSentinelConfig, RedisClusterConfig {

    /** The pool code. */
    String pool();

    /** The user, or null when the address holds it or there is none. */
    @Nullable
    String user();

    /** The password, or null when the address holds it or there is none. */
    @Nullable
    String password();
}
