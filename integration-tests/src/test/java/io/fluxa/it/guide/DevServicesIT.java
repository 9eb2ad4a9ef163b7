package io.fluxa.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.devservices.mysql.MysqlOptions;
import io.fluxa.devservices.mysql.MysqlService;
import io.fluxa.devservices.mysql.RunningMysql;
import io.fluxa.devservices.redis.RedisOptions;
import io.fluxa.devservices.redis.RedisReplication;
import io.fluxa.devservices.redis.RedisService;
import io.fluxa.devservices.redis.RunningRedis;
import io.fluxa.test.FluxaTest;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = User.class) // decides what happens on a machine without servers
class DevServicesIT {

    @Test
    void startsAServerOfItsOwn() {
        // guide:begin dev-services
        MysqlOptions options =
                MysqlOptions.builder().name("guide").database("shop").build();

        try (RunningMysql mysql = new MysqlService().start(options)) {
            assertThat(mysql.jdbcUrl("shop")).startsWith("jdbc:mysql://127.0.0.1:");
            assertThat(mysql.configuration())
                    .containsKeys(
                            "fluxa.pools.default.mysql.uri",
                            "fluxa.pools.default.mysql.user",
                            "fluxa.pools.default.mysql.password");
        }
        // guide:end
    }

    @Test
    void killsAndRestartsARedis() {
        // guide:begin dev-services-redis
        RedisOptions options = RedisOptions.builder().name("guide").build();

        try (RunningRedis redis = new RedisService().start(options)) {
            assertThat(redis.configuration()).containsEntry("fluxa.pools.default.redis", redis.address() + ":0");
            redis.command("SET", "greeting", "hello");
            redis.snapshot();
            redis.command("SET", "greeting", "hello again");

            redis.kill(); // as a crash would
            redis.restart(); // on the same port, with the last snapshot

            assertThat(redis.command("GET", "greeting")).isEqualTo("hello");
        }
        // guide:end
    }

    @Test
    void failsARedisOver() {
        // guide:begin dev-services-sentinel
        try (RedisReplication redis = RedisReplication.start(new RedisService(), 1)) {
            assertThat(redis.configuration("default")).containsEntry("fluxa.pools.default.sentinel.master", "mymaster");
            RunningRedis replica = redis.replica();

            RunningRedis master = redis.failOver(); // kills the master and waits for the sentinel

            assertThat(master).isSameAs(replica);
        }
        // guide:end
    }
}
