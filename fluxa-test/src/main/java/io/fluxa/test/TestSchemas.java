package io.fluxa.test;

import io.fluxa.devservices.mysql.RunningMysql;
import io.fluxa.schema.EntitySchema;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes, empties and drops the schemas of one test class, on a connection of its own. */
final class TestSchemas implements AutoCloseable {

    /** A lock that a failed test left behind must fail the next one soon, with a message, and not hang it. */
    private static final String PATIENCE = "&sessionVariables=innodb_lock_wait_timeout=5,lock_wait_timeout=5";

    private final RunningMysql server;
    private final List<String> created = new ArrayList<>();
    private final Map<String, String> byPool = new HashMap<>();

    TestSchemas(RunningMysql server) {
        this.server = server;
    }

    /** Creates an empty schema with a random name. */
    synchronized String create() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
        run("create a schema", List.of("CREATE DATABASE `" + name + "`"));
        created.add(name);
        return name;
    }

    /** The schema behind a pool; the first call for a pool creates it. */
    synchronized String of(String pool) {
        return byPool.computeIfAbsent(pool, code -> create());
    }

    /** Deletes all rows of the tables of entities. */
    void empty(List<EntitySchema> entities) {
        run(
                "empty the tables",
                entities.stream()
                        .map(entity -> "DELETE FROM `" + of(entity.pool()) + "`.`" + entity.table() + "`")
                        .toList());
    }

    String jdbcUrl(String database) {
        return server.jdbcUrl(database);
    }

    String jdbcUrl(String database, FaultProxy proxy) {
        return jdbcUrl(database).replace(server.address(), "127.0.0.1:" + proxy.port());
    }

    FaultProxy proxy() {
        return FaultProxy.toMysql("127.0.0.1", server.port());
    }

    String user() {
        return server.user();
    }

    String password() {
        return server.password();
    }

    Map<String, String> configuration(String database) {
        return server.configuration("default", database);
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), user(), password());
    }

    @Override
    public synchronized void close() {
        run(
                "drop the schemas",
                created.stream().map(name -> "DROP DATABASE `" + name + "`").toList());
        created.clear();
    }

    private void run(String purpose, List<String> statements) {
        if (statements.isEmpty()) {
            return;
        }
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl() + PATIENCE, user(), password());
                Statement statement = connection.createStatement()) {
            for (String text : statements) {
                statement.executeUpdate(text);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "@FluxaTest cannot " + purpose + "; look for a transaction that a test left open: "
                            + e.getMessage(),
                    e);
        }
    }
}
