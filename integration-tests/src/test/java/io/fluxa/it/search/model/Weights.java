package io.fluxa.it.search.model;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** The order of texts in columns, by the weights that MySQL gives them. It is asked once for each text. */
final class Weights implements Comparator<String>, AutoCloseable {

    private final PreparedStatement statement;
    private final Map<String, ByteBuffer> known = new HashMap<>();

    /** Asks on a connection, which the caller closes. */
    Weights(Connection connection) throws SQLException {
        statement = connection.prepareStatement(
                "SELECT WEIGHT_STRING(CAST(? AS CHAR CHARACTER SET utf8mb4) COLLATE utf8mb4_0900_ai_ci)");
    }

    /** What is equal for texts that are equal for MySQL. */
    ByteBuffer of(String text) {
        return known.computeIfAbsent(text, this::asked);
    }

    @Override
    public int compare(String a, String b) {
        return Arrays.compareUnsigned(of(a).array(), of(b).array());
    }

    private ByteBuffer asked(String text) {
        try {
            statement.setString(1, text);
            try (ResultSet results = statement.executeQuery()) {
                results.next();
                return ByteBuffer.wrap(results.getBytes(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
