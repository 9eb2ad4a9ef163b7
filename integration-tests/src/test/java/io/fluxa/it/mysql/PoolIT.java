package io.fluxa.it.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.devservices.mysql.MysqlOptions;
import io.fluxa.devservices.mysql.RunningMysql;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.FluxaException;
import io.fluxa.error.IllegalUseException;
import io.fluxa.error.StoreException;
import io.fluxa.error.StoreTimeoutException;
import io.fluxa.error.StoreUnavailableException;
import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.internal.mysql.SqlChannel;
import io.fluxa.internal.mysql.SqlChannel.Binder;
import io.fluxa.internal.mysql.StatementLog;
import io.fluxa.it.TestMysql;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoolIT {

    @Test
    void tellsSizeAndWaitWhenAllConnectionsAreInUse() {
        try (MysqlDatabase database = TestMysql.open(
                TestMysql.shared(),
                "app",
                options -> options.maxOpenConnections(2).acquireTimeout(Duration.ofMillis(200)))) {
            try (SqlChannel one = channel(database);
                    SqlChannel two = channel(database)) {
                one.run("DO 1");
                two.run("DO 1");

                assertThatThrownBy(() -> channel(database))
                        .isInstanceOf(StoreTimeoutException.class)
                        .hasMessageContainingAll("2 connections", "200 ms", "maxOpenConnections");
            }
            try (SqlChannel again = channel(database)) {
                again.run("DO 1");
            }
        }
    }

    @Test
    void tellsAnInterruptedThread() {
        try (MysqlDatabase database =
                        TestMysql.open(TestMysql.shared(), "app", options -> options.maxOpenConnections(1));
                SqlChannel only = channel(database)) {
            only.run("DO 1");
            Thread.currentThread().interrupt();

            assertThatThrownBy(() -> channel(database))
                    .isInstanceOf(StoreTimeoutException.class)
                    .hasMessageContaining("interrupted");
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void reportsAConnectionThatIsHeldForLong() throws Exception {
        Queue<String> lines = new ConcurrentLinkedQueue<>();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                lines.add(new SimpleFormatter().formatMessage(entry));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger("io.fluxa.mysql");
        logger.addHandler(listener);
        try (MysqlDatabase database = TestMysql.open(
                        TestMysql.shared(), "app", options -> options.leakTimeout(Duration.ofSeconds(1)));
                SqlChannel held = channel(database)) {
            held.run("DO 1");

            String thread = Thread.currentThread().getName();
            TestMysql.await(() -> lines.stream().anyMatch(line -> line.contains("held for long by thread " + thread)));
        } finally {
            logger.removeHandler(listener);
        }
    }

    @Test
    void keepsNoMoreIdleConnectionsThanAskedFor() throws Exception {
        RunningMysql server = TestMysql.shared();
        String schema = TestMysql.newSchema(server);
        try (MysqlDatabase database = TestMysql.open(server, schema, options -> options.maxIdleConnections(1))) {
            List<SqlChannel> channels = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                channels.add(channel(database));
            }
            channels.forEach(SqlChannel::close);

            TestMysql.await(() -> connections(database, schema) == 1);
        }
    }

    @Test
    void givesAnErrorOfTheEngineWhenClosed() {
        MysqlDatabase database = TestMysql.open(TestMysql.shared(), "app", options -> {});
        database.close();

        assertThatThrownBy(() -> channel(database))
                .isInstanceOfSatisfying(
                        IllegalUseException.class,
                        failure -> assertThat(failure.code()).isEqualTo(ErrorCode.ENGINE_CLOSED));
        assertThatThrownBy(database::idChannel).isInstanceOf(IllegalUseException.class);
    }

    @Test
    void failsCodedWhileTheServerIsDownAndRecoversByItself(@TempDir Path data) throws Exception {
        RunningMysql server = TestMysql.start(
                MysqlOptions.builder().name("it-down").data(data).build());
        try (MysqlDatabase database = TestMysql.open(server, "app", options -> {})) {
            int port = server.port();
            try (SqlChannel one = channel(database);
                    SqlChannel two = channel(database)) {
                one.run("CREATE TABLE kept (id int PRIMARY KEY)");
                two.update("INSERT INTO kept VALUES (1)", Binder.NOTHING);
            }
            server.close();

            for (int i = 0; i < 5; i++) {
                assertThatThrownBy(() -> count(database))
                        .isInstanceOf(StoreUnavailableException.class)
                        .isInstanceOfSatisfying(
                                StoreException.class,
                                failure -> assertThat(failure.retryable()).isTrue());
            }

            server = TestMysql.start(
                    MysqlOptions.builder().name("it-down").data(data).port(port).build());
            TestMysql.await(() -> counts(database));
            for (int i = 0; i < 20; i++) {
                assertThat(count(database)).isEqualTo(1);
            }
        } finally {
            server.close();
        }
    }

    private static SqlChannel channel(MysqlDatabase database) {
        return database.channel(StatementLog.NONE);
    }

    private static long count(MysqlDatabase database) {
        return number(database, "SELECT COUNT(*) FROM kept");
    }

    private static boolean counts(MysqlDatabase database) {
        try {
            return count(database) == 1;
        } catch (FluxaException stillDown) {
            return false;
        }
    }

    private static long connections(MysqlDatabase database, String schema) {
        return number(database, "SELECT COUNT(*) FROM information_schema.PROCESSLIST WHERE DB = '" + schema + "'");
    }

    private static long number(MysqlDatabase database, String sql) {
        try (SqlChannel channel = channel(database)) {
            return channel.select(sql, Binder.NOTHING, results -> {
                results.next();
                return results.getLong(1);
            });
        }
    }
}
