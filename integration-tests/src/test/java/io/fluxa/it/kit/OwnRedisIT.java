package io.fluxa.it.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.devservices.DevServiceException;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.RedisServer;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@FluxaTest(entities = Owner.class, ownRedis = true)
@TestMethodOrder(OrderAnnotation.class)
class OwnRedisIT {

    @Test
    @Order(1)
    void isOneThatATestMayKill(RedisServer redis) {
        redis.command("SET", "key", "value");
        redis.snapshot();
        redis.kill();
        assertThatThrownBy(() -> redis.command("PING")).isInstanceOf(DevServiceException.class);
    }

    @Test
    @Order(2)
    void isThereAgainAndEmptyForTheNextOneWhichPausesIt(RedisServer redis) {
        assertThat(redis.command("DBSIZE")).isEqualTo("0");
        redis.pause();
    }

    @Test
    @Order(3)
    void isThereOnceMoreOnTheDatabaseThatSearchNeeds(RedisServer redis) {
        assertThat(redis.database()).isZero();
        assertThat(redis.command("FT.CREATE", "names", "SCHEMA", "name", "TEXT"))
                .isEqualTo("OK");
    }
}
