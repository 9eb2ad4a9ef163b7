package io.fluxa.internal.redis;

import io.fluxa.devservices.redis.RedisOptions;
import io.fluxa.devservices.redis.RedisService;
import io.fluxa.devservices.redis.RunningRedis;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** The pool keeps the contract at a real server. */
class RedisDatabaseIT extends RedisStoreContract {

    private static RunningRedis server;

    private RedisDatabase redis;

    @BeforeAll
    static void startServer() {
        server =
                new RedisService().start(RedisOptions.builder().withoutModules().build());
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void open() {
        server.command("FLUSHALL");
        redis = OpenRedis.at(server.address());
    }

    @AfterEach
    void close() {
        redis.close();
    }

    @Override
    RedisStore store() {
        return redis;
    }
}
