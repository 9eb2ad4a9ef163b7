package io.fluxa.it.fault;

import io.fluxa.Engine;
import io.fluxa.devservices.mysql.MysqlOptions;
import io.fluxa.devservices.mysql.RunningMysql;
import io.fluxa.it.TestMysql;
import io.fluxa.test.FaultProxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;

/** A server of one test's own behind a proxy, which can be killed and started again with what it has stored. */
final class MortalServer implements AutoCloseable {

    private final Path data;
    private final FaultProxy proxy;
    private RunningMysql running;

    MortalServer(Path data) {
        this.data = data;
        this.running = start(0);
        this.proxy = FaultProxy.toMysql("127.0.0.1", running.port());
    }

    /** What clients connect to. */
    FaultProxy proxy() {
        return proxy;
    }

    /** The port of the server itself. */
    synchronized int port() {
        return running.port();
    }

    /** An engine that reaches the server through the proxy. */
    Engine engine(Consumer<io.fluxa.mysql.MysqlOptions.Builder> options) {
        return ProxiedEngine.connect(url(), running.user(), running.password(), options);
    }

    /** The JDBC address through the proxy. */
    String url() {
        return "jdbc:mysql://127.0.0.1:" + proxy.port() + "/" + RunningMysql.DATABASE + "?sslMode=DISABLED";
    }

    /** Ends the process as {@code kill -9} does. Clients notice before the system has collected the process, so the others wait for it. */
    synchronized void kill() {
        ProcessHandle process = ProcessHandle.of(running.pid()).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Whether the process is there. */
    synchronized boolean runs() {
        return ProcessHandle.of(running.pid()).filter(ProcessHandle::isAlive).isPresent();
    }

    /** Starts the server again on the same port and the same folder, after it was killed or to let it go down in order. */
    synchronized void restart() {
        int port = running.port();
        running.close();
        running = start(port);
    }

    /** Runs statements beside the proxy. */
    void execute(String... statements) throws SQLException {
        TestMysql.execute(running, RunningMysql.DATABASE, statements);
    }

    /** One number, read beside the proxy. */
    long number(String sql) throws SQLException {
        try (Connection connection = TestMysql.connect(running, RunningMysql.DATABASE);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    @Override
    public void close() {
        try (proxy) {
            running.close();
        }
    }

    private RunningMysql start(int port) {
        return TestMysql.start(
                MysqlOptions.builder().name("it-fault").data(data).port(port).build());
    }
}
