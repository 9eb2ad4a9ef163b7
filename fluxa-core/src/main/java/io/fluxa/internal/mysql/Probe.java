package io.fluxa.internal.mysql;

import com.mysql.cj.jdbc.JdbcConnection;
import com.mysql.cj.jdbc.NonRegisteringDriver;
import io.fluxa.error.ErrorCode;
import io.fluxa.internal.config.PlaceProblems;
import io.fluxa.mysql.MysqlConfig;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The first connection of a pool: finds out whether the server can be reached and used, and whether the driver does as it was
 * told.
 *
 * @param config the configuration
 * @param address where the server is
 * @param driver the driver options
 * @param collation what new tables will use
 */
record Probe(MysqlConfig config, MysqlAddress address, DriverOptions driver, Collation collation) {

    /** What the server says of itself, or null after adding what is wrong. */
    @Nullable
    ServerFacts run(PlaceProblems problems) {
        Properties properties = driver.properties();
        properties.setProperty("user", address.user());
        properties.setProperty("password", address.password());
        try (Connection connection = new NonRegisteringDriver().connect(address.url(), properties)) {
            driver.verify(connection.unwrap(JdbcConnection.class).getPropertySet(), problems);
            ServerFacts server = ServerFacts.read(connection, collation.encoding(), collation.name());
            ServerFit.OWN.check(server, collation, problems);
            return problems.none() ? server : null;
        } catch (SQLException failure) {
            explain(failure, problems);
            return null;
        }
    }

    private void explain(SQLException failure, PlaceProblems problems) {
        String reason = FailureTranslation.reason(failure);
        switch (SqlFailure.of(failure)) {
            case ACCESS_DENIED ->
                problems.add(
                        ErrorCode.ACCESS_DENIED,
                        "user",
                        "MySQL at " + address.place() + " refuses user '" + address.user() + "' for schema '"
                                + address.database() + "', " + reason + "; mend the user, the password or the rights");
            case SCHEMA_UNKNOWN ->
                problems.add(
                        ErrorCode.INVALID_MYSQL_ADDRESS,
                        "uri",
                        "schema '" + address.database() + "' does not exist at " + address.place()
                                + "; create it or mend the address");
            case TIMEOUT ->
                problems.add(
                        ErrorCode.STORE_TIMEOUT,
                        "uri",
                        "MySQL at " + address.place() + " did not answer in time, " + reason
                                + "; check the host, the port and the network");
            case UNAVAILABLE ->
                problems.add(
                        ErrorCode.STORE_UNAVAILABLE,
                        "uri",
                        "MySQL at " + address.place() + " cannot be reached, " + reason
                                + "; check the host, the port and that the server runs");
            default ->
                problems.add(
                        ErrorCode.STATEMENT_REFUSED,
                        "uri",
                        "MySQL at " + address.place() + " cannot be used, " + reason);
        }
    }
}
