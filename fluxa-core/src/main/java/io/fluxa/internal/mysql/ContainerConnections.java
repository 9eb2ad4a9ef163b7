package io.fluxa.internal.mysql;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.FluxaException;
import io.fluxa.error.IllegalUseException;
import io.fluxa.error.StoreTimeoutException;
import io.fluxa.internal.mysql.FailureTranslation.Attempt;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientException;
import javax.sql.DataSource;

/**
 * The connections of a container's DataSource. The container sizes and checks its pool, and makes a connection part of the
 * transaction of the thread that asks for it.
 */
final class ContainerConnections implements Connections {

    private static final Logger LOG = System.getLogger("io.fluxa.mysql");

    private final String pool;
    private final DataSource dataSource;
    private final FailureTranslation failures;
    private volatile boolean closed;

    ContainerConnections(String pool, DataSource dataSource, FailureTranslation failures) {
        this.pool = pool;
        this.dataSource = dataSource;
        this.failures = failures;
    }

    @Override
    public String pool() {
        return pool;
    }

    @Override
    public FailureTranslation failures() {
        return failures;
    }

    @Override
    public Connection connect() throws SQLException {
        if (closed) {
            throw new IllegalUseException(
                    ErrorCode.ENGINE_CLOSED, "", "the engine of pool '" + pool + "' is closed; build a new one");
        }
        return dataSource.getConnection();
    }

    /** Containers differ in what they notice, so a broken connection is cut: whoever gets it again sees that it is dead. */
    @Override
    public void release(Connection connection, boolean broken) {
        try (connection) {
            if (broken) {
                Driver.cut(connection);
            }
        } catch (SQLException failure) {
            LOG.log(
                    Level.DEBUG,
                    "pool {0}: a connection was not given back, {1}",
                    pool,
                    FailureTranslation.codes(failure));
        }
    }

    /** The DataSource is the container's and stays open. */
    @Override
    public void close() {
        closed = true;
    }

    /** A container wraps what the driver said, and says of its own pool nothing but a class. */
    @Override
    public FluxaException notConnected(SQLException failure) {
        SQLException said = ofDriver(failure);
        if (said.getSQLState() != null || said.getErrorCode() != 0) {
            return failures.translate(said, Attempt.CONNECTING);
        }
        if (failure instanceof SQLTransientException || SqlFailure.hasCause(failure, SQLTimeoutException.class)) {
            return new StoreTimeoutException(
                    pool,
                    "the container gave pool '" + pool + "' no connection in time, "
                            + FailureTranslation.reason(failure)
                            + "; close contexts and transactions sooner, or enlarge the pool of the data source",
                    FailureTranslation.withoutText(failure));
        }
        return failures.unavailable(failure, Attempt.CONNECTING.sql());
    }

    /** The innermost failure that has a code or state. */
    private static SQLException ofDriver(SQLException failure) {
        SQLException said = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && (sql.getErrorCode() != 0 || sql.getSQLState() != null)) {
                said = sql;
            }
        }
        return said;
    }
}
