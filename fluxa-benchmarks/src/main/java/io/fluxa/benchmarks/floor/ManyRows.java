package io.fluxa.benchmarks.floor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One statement that changes many rows, and the count that proves it did. */
final class ManyRows {

    private ManyRows() {}

    static void change(DataSource pool, String sql, long[] ids, Binding binding) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            if (statement.executeUpdate() != ids.length) {
                throw new IllegalStateException("some rows were not changed");
            }
        }
    }

    static void bindIds(PreparedStatement statement, int first, long[] ids) throws SQLException {
        for (int i = 0; i < ids.length; i++) {
            statement.setLong(first + i, ids[i]);
        }
    }

    interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }
}
