package io.fluxa.torture.node;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The turn of one writer of slates among all nodes, so that the checker knows what a TRUNCATE came after. It ends at the latest with the
 * process.
 */
final class SlateTurn implements AutoCloseable {

    private final Connection connection;

    private SlateTurn(Connection connection) {
        this.connection = connection;
    }

    /** Waits for a turn, but not long. */
    static Optional<SlateTurn> take(String mysql) throws SQLException {
        Connection connection = DriverManager.getConnection(mysql);
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery("SELECT GET_LOCK('slate', 0)")) {
            results.next();
            if (results.getInt(1) == 1) {
                return Optional.of(new SlateTurn(connection));
            }
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        connection.close();
        return Optional.empty();
    }

    /** The lives of all rows, once nobody changes one. */
    Map<Long, Long> lives() throws SQLException {
        Map<Long, Long> lives = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery("SELECT id, life FROM slate FOR SHARE")) {
            while (results.next()) {
                lives.put(results.getLong(1), results.getLong(2));
            }
        }
        return lives;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
