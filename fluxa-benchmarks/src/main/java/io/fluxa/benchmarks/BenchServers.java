package io.fluxa.benchmarks;

import io.fluxa.devservices.mysql.MysqlOptions;
import io.fluxa.devservices.mysql.MysqlService;
import io.fluxa.devservices.mysql.RunningMysql;
import io.fluxa.devservices.redis.RedisOptions;
import io.fluxa.devservices.redis.RedisService;
import io.fluxa.devservices.redis.RunningRedis;

/**
 * The servers of the measurements: everything fits into their memory, MySQL writes no binary log and Redis nothing at all, so that what is
 * left is what the two sides do differently.
 */
final class BenchServers {

    private static final String NAME = "bench-" + ProcessHandle.current().pid();

    private BenchServers() {}

    static RunningRedis redis() {
        return new RedisService()
                .start(RedisOptions.builder().name(NAME).withoutModules().build());
    }

    static RunningMysql mysql() {
        return new MysqlService()
                .start(MysqlOptions.builder()
                        .name(NAME)
                        .serverOption("--skip-log-bin")
                        .serverOption("--gtid-mode=OFF")
                        .serverOption("--enforce-gtid-consistency=OFF")
                        .serverOption("--innodb-buffer-pool-size=512M")
                        .serverOption("--innodb-redo-log-capacity=1G")
                        .build());
    }
}
