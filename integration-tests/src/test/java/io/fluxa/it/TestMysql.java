package io.fluxa.it;

import io.fluxa.FluxaConfig.Notation;
import io.fluxa.devservices.DevServiceException;
import io.fluxa.devservices.mysql.MysqlOptions;
import io.fluxa.devservices.mysql.MysqlService;
import io.fluxa.devservices.mysql.RunningMysql;
import io.fluxa.error.ConfigurationException;
import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.internal.config.Place;
import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.mysql.MysqlConfig;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assumptions;

/** Servers and pools for tests below the engine, which stop servers, break connections and try bad configurations. */
public final class TestMysql {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private TestMysql() {}

    /** The server of all tests that leave it as it is; stopped when the JVM ends. */
    public static RunningMysql shared() {
        return Shared.SERVER;
    }

    /** A server of one test's own, which closes it. */
    public static RunningMysql start(MysqlOptions options) {
        try {
            return new MysqlService().start(options);
        } catch (DevServiceException missing) {
            String ci = System.getenv().getOrDefault("CI", "");
            if (!ci.isBlank() && !ci.equalsIgnoreCase("false")) {
                throw missing;
            }
            return Assumptions.abort("no MySQL server: " + missing.getMessage());
        }
    }

    /** A new empty schema on a server. */
    public static String newSchema(RunningMysql server) throws SQLException {
        String name = "it_" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
        execute(server, "mysql", "CREATE DATABASE `" + name + "`");
        return name;
    }

    /** Runs statements beside FluxaORM. */
    public static void execute(RunningMysql server, String database, String... statements) throws SQLException {
        try (Connection connection = connect(server, database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** A connection beside FluxaORM. */
    public static Connection connect(RunningMysql server, String database) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database), server.user(), server.password());
    }

    /** An open pool {@code default}. */
    public static MysqlDatabase open(
            RunningMysql server, String database, Consumer<io.fluxa.mysql.MysqlOptions.Builder> options) {
        return open(server.jdbcUrl(database), server, options);
    }

    /** An open pool {@code default} at an address. */
    public static MysqlDatabase open(
            String uri, RunningMysql server, Consumer<io.fluxa.mysql.MysqlOptions.Builder> options) {
        io.fluxa.mysql.MysqlOptions.Builder builder = new io.fluxa.mysql.MysqlOptions.Builder();
        options.accept(builder);
        return open(new MysqlConfig("default", uri, server.user(), server.password(), builder.build()));
    }

    /** An open pool {@code default} of another user. */
    public static MysqlDatabase open(String uri, String user, String password) {
        return open(new MysqlConfig("default", uri, user, password, new io.fluxa.mysql.MysqlOptions.Builder().build()));
    }

    /** An open pool with another code. */
    public static MysqlDatabase openAs(String pool, RunningMysql server, String database) {
        return open(new MysqlConfig(
                pool,
                server.jdbcUrl(database),
                server.user(),
                server.password(),
                new io.fluxa.mysql.MysqlOptions.Builder().build()));
    }

    private static MysqlDatabase open(MysqlConfig config) {
        List<Problem> problems = new ArrayList<>();
        MysqlDatabase opened =
                MysqlDatabase.open(config, Place.ofPool(Notation.PROPERTIES, "mysql", config.pool()), problems);
        if (opened == null) {
            throw new ConfigurationException(problems);
        }
        return opened;
    }

    /** What a test waits for. */
    public interface Condition {
        /** Whether it is so now. */
        boolean holds() throws Exception;
    }

    /** Waits until something is so, for at most 20 seconds. */
    public static void await(Condition condition) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not so within " + PATIENCE);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static final class Shared {
        private static final RunningMysql SERVER =
                start(MysqlOptions.builder().name("it-core").build());
    }
}
