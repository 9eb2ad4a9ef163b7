package io.fluxa.benchmarks.floor;

import io.fluxa.benchmarks.harness.Operation;
import io.fluxa.benchmarks.shipment.Ids;
import io.fluxa.benchmarks.shipment.PlainShipment;
import io.fluxa.benchmarks.shipment.ShipmentLine;
import io.fluxa.benchmarks.shipment.ShipmentTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Rows found by a range of the primary key, so that the server has as little to do as it can: connection, prepared statement, typed getters. */
public final class JdbcSearch implements Operation {

    private static final String FROM = " FROM " + ShipmentTable.OURS;

    private final DataSource pool;
    private final String sql;
    private final boolean ends;
    private final int rows;
    private final Reading reading;
    private final Ids ids;

    @Nullable
    Object last;

    private JdbcSearch(DataSource pool, String sql, boolean ends, int rows, Reading reading) {
        this.pool = pool;
        this.sql = sql;
        this.ends = ends;
        this.rows = rows;
        this.reading = reading;
        this.ids = new Ids(ShipmentTable.ROWS - rows);
    }

    /** Reads pages of so many whole rows, which begin at any id. */
    public static JdbcSearch page(DataSource pool, int rows) {
        return ofPages(pool, PlainShipment.COLUMNS, rows, JdbcSearch::shipments);
    }

    /** Counts so many rows, from any id on. */
    public static JdbcSearch count(DataSource pool, int rows) {
        String sql = "SELECT COUNT(*)" + FROM + " WHERE id BETWEEN ? AND ?";
        return new JdbcSearch(pool, sql, true, rows, (results, expected) -> {
            results.next();
            long found = results.getLong(1);
            return complete(found, expected, found);
        });
    }

    /** Reads pages of so many ids, which begin at any. */
    public static JdbcSearch ids(DataSource pool, int rows) {
        return ofPages(pool, "id", rows, JdbcSearch::ids);
    }

    /** Reads pages of three columns of so many rows, which begin at any id. */
    public static JdbcSearch lines(DataSource pool, int rows) {
        return ofPages(pool, "code, quantity, due_on", rows, JdbcSearch::lines);
    }

    private static JdbcSearch ofPages(DataSource pool, String columns, int rows, Reading reading) {
        String sql = "SELECT " + columns + FROM + " WHERE id >= ? ORDER BY id LIMIT " + rows;
        return new JdbcSearch(pool, sql, false, rows, reading);
    }

    @Override
    public int chunk() {
        return 8;
    }

    @Override
    public void run() throws SQLException {
        long first = ids.one();
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, first);
            if (ends) {
                statement.setLong(2, first + rows - 1);
            }
            try (ResultSet results = statement.executeQuery()) {
                last = reading.read(results, rows);
            }
        }
    }

    private static Object shipments(ResultSet results, int expected) throws SQLException {
        List<PlainShipment> found = new ArrayList<>(expected);
        while (results.next()) {
            found.add(new PlainShipment(results));
        }
        return complete(found.size(), expected, found);
    }

    private static Object ids(ResultSet results, int expected) throws SQLException {
        long[] found = new long[expected];
        int count = 0;
        while (results.next()) {
            found[count++] = results.getLong(1);
        }
        return complete(count, expected, found);
    }

    private static Object lines(ResultSet results, int expected) throws SQLException {
        List<ShipmentLine> found = new ArrayList<>(expected);
        while (results.next()) {
            found.add(new ShipmentLine(results.getString(1), results.getInt(2), results.getObject(3, LocalDate.class)));
        }
        return complete(found.size(), expected, found);
    }

    private static Object complete(long count, int expected, Object found) {
        if (count != expected) {
            throw new IllegalStateException("some rows are missing");
        }
        return found;
    }

    /** Makes what is found of a result with so many rows. */
    @FunctionalInterface
    private interface Reading {
        Object read(ResultSet results, int expected) throws SQLException;
    }
}
