package io.fluxa.torture;

import io.fluxa.devservices.mysql.RunningMysql;
import io.fluxa.torture.history.Kind;
import io.fluxa.torture.history.RowState;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** What MySQL has, read without FluxaORM. */
final class FinalRows {

    private FinalRows() {}

    static String url(RunningMysql mysql) {
        return mysql.jdbcUrl() + "&user=" + mysql.user() + "&password=" + mysql.password();
    }

    static Map<Kind, Map<Integer, RowState>> read(RunningMysql mysql) throws SQLException {
        Map<Kind, Map<Integer, RowState>> all = new EnumMap<>(Kind.class);
        try (Connection connection = DriverManager.getConnection(url(mysql));
                Statement statement = connection.createStatement()) {
            for (Kind kind : Kind.values()) {
                all.put(kind, read(statement, kind));
            }
        }
        return all;
    }

    private static Map<Integer, RowState> read(Statement statement, Kind kind) throws SQLException {
        Map<Integer, RowState> rows = new HashMap<>();
        String mark = kind == Kind.PARCEL ? "RIGHT(code, 1)" : "0";
        try (ResultSet results =
                statement.executeQuery("SELECT id, life, version, " + mark + ", token FROM " + kind.table())) {
            while (results.next()) {
                rows.put(
                        results.getInt(1),
                        new RowState(results.getLong(2), results.getInt(3), results.getInt(4), results.getLong(5)));
            }
        }
        return rows;
    }

    /** Empties every table, past all caches. */
    static void clear(RunningMysql mysql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(mysql));
                Statement statement = connection.createStatement()) {
            for (Kind kind : Kind.values()) {
                statement.execute("TRUNCATE TABLE " + kind.table());
            }
        }
    }
}
