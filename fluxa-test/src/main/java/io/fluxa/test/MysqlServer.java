package io.fluxa.test;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/**
 * The MySQL server of the test run and the schemas of one test class on it, for what a test does beside FluxaORM. Safe for use by several threads.
 */
public final class MysqlServer {

    private final TestSchemas schemas;
    private final String database;

    MysqlServer(TestSchemas schemas, String database) {
        this.schemas = schemas;
        this.database = database;
    }

    /** The name of the schema behind the pool {@code default}. */
    public String database() {
        return database;
    }

    /** The JDBC address of {@link #database()}, without credentials. */
    public String jdbcUrl() {
        return schemas.jdbcUrl(database);
    }

    /** The JDBC address of a new empty schema, without credentials. It is dropped after the test class. */
    public String newSchema() {
        return schemas.jdbcUrl(schemas.create());
    }

    /** A new proxy in front of the server, which forwards everything until told otherwise; the caller closes it. */
    public FaultProxy faultProxy() {
        return schemas.proxy();
    }

    /** The JDBC address of {@link #database()} through a proxy, without credentials. */
    public String jdbcUrl(FaultProxy proxy) {
        return schemas.jdbcUrl(database, proxy);
    }

    /** A user with all rights on the server. */
    public String user() {
        return schemas.user();
    }

    /** The user's password. */
    public String password() {
        return schemas.password();
    }

    /**
     * Opens a connection to {@link #database()}; the caller closes it.
     *
     * @throws SQLException when the server does not answer
     */
    public Connection connect() throws SQLException {
        return schemas.connect(database);
    }

    /** The address and the credentials of {@link #database()} as configuration keys of the pool {@code default}. */
    public Map<String, String> configuration() {
        return schemas.configuration(database);
    }

    @Override
    public String toString() {
        return "MySQL schema " + database;
    }
}
