package io.fluxa.benchmarks;

import io.fluxa.devservices.mysql.MysqlOptions;
import io.fluxa.devservices.mysql.MysqlService;
import io.fluxa.devservices.mysql.RunningMysql;

/**
 * The server of the measurements: everything fits into its memory and it writes no binary log, so that what is left is
 * what the two sides do differently.
 */
final class BenchMysql {

    private BenchMysql() {}

    static RunningMysql start() {
        return new MysqlService()
                .start(MysqlOptions.builder()
                        .name("bench-" + ProcessHandle.current().pid())
                        .serverOption("--skip-log-bin")
                        .serverOption("--gtid-mode=OFF")
                        .serverOption("--enforce-gtid-consistency=OFF")
                        .serverOption("--innodb-buffer-pool-size=512M")
                        .serverOption("--innodb-redo-log-capacity=1G")
                        .build());
    }
}
