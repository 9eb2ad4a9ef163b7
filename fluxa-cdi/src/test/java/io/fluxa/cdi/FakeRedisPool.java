package io.fluxa.cdi;

import io.fluxa.redis.RedisPool;
import io.fluxa.redis.RedisSettings;
import java.util.List;

/** A Redis pool in name only. */
record FakeRedisPool(String code) implements RedisPool {

    @Override
    public RedisSettings settings() {
        return new RedisSettings(code, RedisSettings.Kind.SERVER, List.of("nowhere:6379"), null, 0, false);
    }

    @Override
    public void ping() {
        // a name always answers
    }
}
