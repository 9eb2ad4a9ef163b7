package io.fluxa.test;

import io.fluxa.devservices.mysql.MysqlOptions;
import io.fluxa.devservices.mysql.MysqlService;
import io.fluxa.devservices.mysql.RunningMysql;
import io.fluxa.devservices.redis.RedisOptions;
import io.fluxa.devservices.redis.RedisService;
import io.fluxa.devservices.redis.RunningRedis;

/** The servers of a test run. None is started before a class needs it. */
final class TestServers implements AutoCloseable {

    private static final String NAME = "fluxa-test";

    private final TestServer<RunningMysql> mysql = new TestServer<>(TestServers::startMysql);
    private final TestServer<RunningRedis> redis = new TestServer<>(() -> startRedis(NAME));
    private final RedisNumbers numbers = new RedisNumbers(RedisNumbers.FIRST_SHARED);

    RunningMysql mysql() {
        return mysql.require();
    }

    /** The databases of one test class: some of the shared server, or a server of their own. */
    TestDatabases redis(boolean own) {
        return own
                ? new TestDatabases(startRedis(NAME + "-own"), new RedisNumbers(0), true)
                : new TestDatabases(redis.require(), numbers, false);
    }

    private static RunningMysql startMysql() {
        return new MysqlService()
                .start(MysqlOptions.builder()
                        .name(NAME)
                        .serverOption("--max-connections=500")
                        .build());
    }

    private static RunningRedis startRedis(String name) {
        return new RedisService()
                .start(RedisOptions.builder()
                        .name(name)
                        .directive("databases", Integer.toString(RedisNumbers.COUNT))
                        .build());
    }

    @Override
    public void close() {
        try (mysql) {
            redis.close();
        }
    }
}
