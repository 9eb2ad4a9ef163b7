package io.fluxa.internal.engine;

import io.fluxa.cache.LocalCacheConfig;
import io.fluxa.error.ErrorCode;
import io.fluxa.redis.RedisClusterConfig;
import io.fluxa.redis.RedisSentinelConfig;
import io.fluxa.redis.RedisServerConfig;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each input of Redis pools and local caches that is refused, with its code and the place that the problem names. */
class RefusedRedisTest {

    private static final String CANARY = RefusedInput.CANARY;

    static final List<RefusedInput> INPUTS = List.of(
            server("a host alone", "localhost"),
            server("nothing", ""),
            server("five parts", "a:1:2:3:4"),
            server("a database that is no number", "localhost:6379:one"),
            server("a negative database", "localhost:6379:-1"),
            server("a port that is no number", "localhost:" + CANARY + ":0"),
            server("a port out of range", "localhost:70000:0"),
            server("a host with a password in front", "ann:" + CANARY + "@cache:6379:0"),
            server("a query that cannot be parsed", "localhost:6379:0?password=%zz" + CANARY),
            server("a query without names", "localhost:6379:0?" + CANARY),
            server("an unknown parameter", "localhost:6379:0?" + CANARY + "=1"),
            server("a password with an ampersand", "localhost:6379:0?password=x&" + CANARY),
            server("a URL whose database is no number", "redis://localhost/" + CANARY),
            server("a URL whose port is no number", "redis://localhost:" + CANARY),
            server("a URL with an unknown parameter", "redis://localhost?x=" + CANARY),
            server("a URL with a fragment", "redis://localhost#" + CANARY),
            new RefusedInput(
                    "a user without a password",
                    config -> config.redis(new RedisServerConfig("default", "localhost:6379:0?user=" + CANARY)),
                    ErrorCode.INVALID_OPTION,
                    "redis(\"default\").password"),
            new RefusedInput(
                    "two different passwords",
                    config -> config.redis(new RedisServerConfig(
                            "default", "localhost:6379:0?password=" + CANARY, null, null, "other")),
                    ErrorCode.INVALID_OPTION,
                    "redis(\"default\").password"),
            new RefusedInput(
                    "two different databases",
                    config -> config.redis(new RedisServerConfig("default", "localhost:6379:0", 1, null, null)),
                    ErrorCode.INVALID_OPTION,
                    "redis(\"default\").database"),
            new RefusedInput(
                    "a negative database apart",
                    config -> config.redis(new RedisServerConfig("default", "localhost:6379", -1, null, null)),
                    ErrorCode.INVALID_OPTION,
                    "redis(\"default\").database"),
            new RefusedInput(
                    "a code twice, by server and by sentinel",
                    config -> config.redis(new RedisServerConfig("default", "localhost:6379"))
                            .redis(sentinel("mymaster", ":26379")),
                    ErrorCode.INVALID_POOL,
                    "redisSentinel(\"default\")"),
            new RefusedInput(
                    "a code in capitals",
                    config -> config.redis(new RedisServerConfig("Default", "localhost:6379")),
                    ErrorCode.INVALID_POOL,
                    "redis(\"Default\")"),
            new RefusedInput(
                    "sentinels that are none",
                    config -> config.redis(sentinel("mymaster")),
                    ErrorCode.INVALID_ADDRESS,
                    "redisSentinel(\"default\").nodes"),
            new RefusedInput(
                    "a sentinel that is no address",
                    config -> config.redis(sentinel("mymaster", ":26379", "x:" + CANARY)),
                    ErrorCode.INVALID_ADDRESS,
                    "redisSentinel(\"default\").nodes"),
            new RefusedInput(
                    "a master without a name",
                    config -> config.redis(sentinel(":0", ":26379")),
                    ErrorCode.INVALID_ADDRESS,
                    "redisSentinel(\"default\").master"),
            new RefusedInput(
                    "a database of a master that is no number",
                    config -> config.redis(sentinel("mymaster:" + CANARY, ":26379")),
                    ErrorCode.INVALID_ADDRESS,
                    "redisSentinel(\"default\").master"),
            new RefusedInput(
                    "a query of a master that cannot be parsed",
                    config -> config.redis(sentinel("mymaster:0?" + CANARY, ":26379")),
                    ErrorCode.INVALID_ADDRESS,
                    "redisSentinel(\"default\")"),
            new RefusedInput(
                    "a user of a master without a password",
                    config -> config.redis(sentinel("mymaster?user=" + CANARY, ":26379")),
                    ErrorCode.INVALID_OPTION,
                    "redisSentinel(\"default\").password"),
            new RefusedInput(
                    "nodes that are none",
                    config -> config.redis(new RedisClusterConfig("default", List.of(), null, null)),
                    ErrorCode.INVALID_ADDRESS,
                    "redisCluster(\"default\").nodes"),
            new RefusedInput(
                    "a negative limit of a local cache",
                    config -> config.localCache(new LocalCacheConfig("default", -1)),
                    ErrorCode.INVALID_OPTION,
                    "localCache(\"default\")"),
            new RefusedInput(
                    "a local cache twice",
                    config -> config.localCache(new LocalCacheConfig("default", 1))
                            .localCache(new LocalCacheConfig("default", 1)),
                    ErrorCode.INVALID_POOL,
                    "localCache(\"default\")"));

    @ParameterizedTest(name = "{0}")
    @FieldSource("INPUTS")
    void isRefused(RefusedInput input) {
        input.assertRefused();
    }

    private static RefusedInput server(String name, String uri) {
        return new RefusedInput(
                "Redis: " + name,
                config -> config.redis(new RedisServerConfig("default", uri)),
                ErrorCode.INVALID_ADDRESS,
                "redis(\"default\")");
    }

    private static RedisSentinelConfig sentinel(String master, String... sentinels) {
        return new RedisSentinelConfig("default", master, null, List.of(sentinels), null, null);
    }
}
