package io.fluxa.internal.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.error.StoreUnavailableException;
import org.junit.jupiter.api.Test;

/** The fake keeps the contract of the real one. */
class FakeRedisTest extends RedisStoreContract {

    private final FakeRedis redis = new FakeRedis(System::currentTimeMillis);

    @Override
    RedisStore store() {
        return redis;
    }

    @Test
    void isAwayWhenToldSo() {
        redis.available(false);

        assertThatThrownBy(() -> get("k")).isInstanceOf(StoreUnavailableException.class);
    }

    @Test
    void keepsItsKeysInANewLife() {
        set("k", "v");
        long before = redis.incarnation();

        redis.restart();

        assertThat(get("k")).isEqualTo("v");
        assertThat(redis.incarnation()).isNotEqualTo(before);
    }
}
