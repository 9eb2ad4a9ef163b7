package io.fluxa.internal.mysql;

import com.mysql.cj.conf.PropertySet;
import com.mysql.cj.jdbc.JdbcConnection;
import com.mysql.cj.jdbc.result.ResultSetInternalMethods;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Wrapper;
import org.jspecify.annotations.Nullable;

/**
 * What only the driver itself can do. A container may hide its driver behind wrappers, or load it by a class loader of its own; then
 * each answer says that it cannot be had.
 */
final class Driver {

    /** The number of rows that is given when nobody can say it. */
    static final long UNKNOWN = -1;

    private static final int NOT_PREPARABLE = 1295;
    private static final int TOO_MANY_PREPARED = 1461;

    private Driver() {}

    /** The effective options of a connection, or null when they cannot be seen. */
    static @Nullable PropertySet options(Connection connection) throws SQLException {
        JdbcConnection driver = of(connection, JdbcConnection.class);
        return driver == null ? null : driver.getPropertySet();
    }

    /** Prepares a statement. One that the server cannot prepare, or has no room to, is sent as text with its values quoted by the driver. */
    static PreparedStatement prepare(Connection connection, String sql, int generatedKeys) throws SQLException {
        try {
            return connection.prepareStatement(sql, generatedKeys);
        } catch (SQLException refused) {
            if (refused.getErrorCode() == NOT_PREPARABLE || refused.getErrorCode() == TOO_MANY_PREPARED) {
                JdbcConnection driver = of(connection, JdbcConnection.class);
                if (driver != null) {
                    return driver.clientPrepareStatement(sql, generatedKeys);
                }
            }
            throw refused;
        }
    }

    /** How many rows a result has, or {@link #UNKNOWN}. */
    static long rows(ResultSet results) throws SQLException {
        ResultSetInternalMethods driver = of(results, ResultSetInternalMethods.class);
        return driver == null ? UNKNOWN : Math.max(0, driver.getRows().size());
    }

    /** Cuts a connection without a word to the server. */
    static void cut(Connection connection) throws SQLException {
        JdbcConnection driver = of(connection, JdbcConnection.class);
        if (driver == null) {
            connection.abort(Runnable::run);
        } else {
            driver.abortInternal();
        }
    }

    /** The driver compares types by their names, and fails later when its own is loaded by somebody else. */
    private static <T> @Nullable T of(Wrapper wrapper, Class<T> type) throws SQLException {
        if (!wrapper.isWrapperFor(type)) {
            return null;
        }
        try {
            Object unwrapped = wrapper.unwrap(type);
            return type.isInstance(unwrapped) ? type.cast(unwrapped) : null;
        } catch (IllegalArgumentException | ClassCastException | SQLException foreign) {
            return null;
        }
    }
}
