package io.fluxa.benchmarks.floor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.IntFunction;
import javax.sql.DataSource;

/**
 * Work on many rows as one writes it by hand when it has to be fast: statements of a hundred rows over one connection, in an explicit
 * transaction when there are several, and the counts that prove that they did it.
 */
final class ManyRows {

    /** Wider statements gain nothing. */
    private static final int WIDTH = 100;

    private final DataSource pool;
    private final int rows;
    private final int width;
    private final String sql;

    /** Changes so many rows at a time, a multiple of a hundred or less, by a statement that is made for a number of rows. */
    ManyRows(DataSource pool, int rows, IntFunction<String> statement) {
        if (rows > WIDTH && rows % WIDTH != 0) {
            throw new IllegalArgumentException(rows + " rows are no hundreds");
        }
        this.pool = pool;
        this.rows = rows;
        this.width = Math.min(WIDTH, rows);
        this.sql = statement.apply(width);
    }

    void change(Binding binding) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            if (rows == width) {
                send(connection, binding);
                return;
            }
            try (Statement transaction = connection.createStatement()) {
                transaction.execute("START TRANSACTION");
                send(connection, binding);
                transaction.execute("COMMIT");
            }
        }
    }

    private void send(Connection connection, Binding binding) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int from = 0; from < rows; from += width) {
                binding.bind(statement, from, width);
                if (statement.executeUpdate() != width) {
                    throw new IllegalStateException("some rows were not changed");
                }
            }
        }
    }

    /** Binds the ids of some rows. */
    static void bindIds(PreparedStatement statement, int first, long[] ids, int from, int count) throws SQLException {
        for (int i = 0; i < count; i++) {
            statement.setLong(first + i, ids[from + i]);
        }
    }

    /** Sets the parameters of one of the statements. */
    interface Binding {
        /** Binds so many rows, which begin somewhere. */
        void bind(PreparedStatement statement, int from, int count) throws SQLException;
    }
}
