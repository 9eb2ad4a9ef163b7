package io.fluxa.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.test.FluxaTest;
import io.fluxa.test.RedisServer;
import org.junit.jupiter.api.Test;

// guide:begin own-redis
@FluxaTest(entities = User.class, ownRedis = true)
class CrashIT {

    @Test
    void losesWhatIsNotSaved(RedisServer redis) {
        redis.command("SET", "greeting", "hello");

        redis.kill();
        redis.restart();

        assertThat(redis.command("GET", "greeting")).isNull();
    }
}
// guide:end
