package io.fluxa.benchmarks.shipment;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import javax.sql.DataSource;

/**
 * One of the equal tables of shipments. Nothing here is measured: it brings both sides to the same state.
 *
 * @param source connections to the schema
 * @param name the name of the table
 */
public record ShipmentTable(DataSource source, String name) {

    /** The table of the definition. */
    public static final String OURS = "shipment";

    /** The table of the definition whose rows are kept in Redis. */
    public static final String CACHED = "cached_shipment";

    /** A copy that hand-written code changes. */
    public static final String FLOOR = "floor_shipment";

    /** How many rows a full table has. */
    public static final int ROWS = 100_000;

    private static final String SEED = "seed_shipment";
    private static final int BATCH = 500;
    private static final int LARGEST_GROWTH = 20_000;

    /** Makes the copies of the definition's table, and fills the one that the others are filled from. */
    public static void createCopies(DataSource source) throws SQLException {
        execute(source, "CREATE TABLE " + FLOOR + " LIKE " + OURS, "CREATE TABLE " + SEED + " LIKE " + OURS);
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(insert(SEED, BATCH))) {
            for (int first = 1; first <= ROWS; first += BATCH) {
                for (int i = 0; i < BATCH; i++) {
                    long id = first + (long) i;
                    new PlainShipment(id).bind(insert, 1 + i * PlainShipment.WIDTH, id);
                }
                insert.executeUpdate();
            }
        }
    }

    /** The INSERT of several rows. */
    public static String insert(String table, int rows) {
        String row = "(" + placeholders(PlainShipment.WIDTH) + ")";
        return "INSERT INTO " + table + " (" + PlainShipment.COLUMNS + ") VALUES "
                + String.join(",", Collections.nCopies(rows, row));
    }

    /** So many question marks, with commas between. */
    public static String placeholders(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }

    /** Gives it {@link #ROWS} rows with the ids from 1 on. */
    public void fill() throws SQLException {
        execute(source, "TRUNCATE " + name, "INSERT INTO " + name + " SELECT * FROM " + SEED, "ANALYZE TABLE " + name);
    }

    /** Takes all rows away. */
    public void clear() throws SQLException {
        execute(source, "TRUNCATE " + name);
    }

    /** Takes all rows away when inserts have made many. */
    public void clearWhenGrown() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery("SELECT COUNT(*) FROM " + name)) {
            results.next();
            if (results.getInt(1) < LARGEST_GROWTH) {
                return;
            }
        }
        clear();
    }

    /** Puts deleted rows back. */
    public void restore(long[] ids) throws SQLException {
        String sql =
                "INSERT INTO " + name + " SELECT * FROM " + SEED + " WHERE id IN (" + placeholders(ids.length) + ")";
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < ids.length; i++) {
                statement.setLong(1 + i, ids[i]);
            }
            statement.executeUpdate();
        }
    }

    private static void execute(DataSource source, String... statements) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
