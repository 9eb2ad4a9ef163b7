package io.fluxa.internal.mysql;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.FluxaException;
import io.fluxa.internal.mysql.statement.UserStatement;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A result that is fetched while it is read. Until it is closed, its channel does nothing else. Not safe for use by several threads.
 */
final class ResultStream {

    private static final Logger LOG = System.getLogger("io.fluxa.mysql");

    private final SqlChannel channel;
    private final String sql;
    private final PreparedStatement statement;
    private final ResultSet results;
    private final @Nullable StatementTrace trace;
    private long rows;
    private boolean finished;
    private boolean failed;
    private boolean closed;

    ResultStream(
            SqlChannel channel,
            String sql,
            PreparedStatement statement,
            ResultSet results,
            @Nullable StatementTrace trace) {
        this.channel = channel;
        this.sql = sql;
        this.statement = statement;
        this.results = results;
        this.trace = trace;
    }

    String sql() {
        return sql;
    }

    ResultSet results() {
        return results;
    }

    boolean isClosed() {
        return closed;
    }

    /** Whether every row was fetched. */
    boolean isFinished() {
        return finished;
    }

    /** Goes to the next row; false after the last one. */
    boolean next() {
        if (finished) {
            return false;
        }
        channel.resume(this, statement);
        try {
            if (results.next()) {
                rows++;
                return true;
            }
            finished = true;
            return false;
        } catch (SQLException failure) {
            throw failed(channel.failed(failure, sql));
        } finally {
            channel.leave();
        }
    }

    /** Fetches what is left and gives the channel back. The driver would keep the size of a fetch with the statement. */
    void close() {
        if (closed) {
            return;
        }
        closed = true;
        channel.closed(this);
        if (!failed) {
            StatementTrace.succeeded(trace, rows);
        }
        channel.resume(this, statement);
        try (statement;
                results) {
            statement.setFetchSize(0);
        } catch (SQLException failure) {
            throw channel.failed(failure, sql);
        } finally {
            channel.leave();
        }
    }

    /** Closes what nobody closed before its transaction ends. */
    void forgotten() {
        LOG.log(
                Level.WARNING,
                "{0}: a result was not closed before the end of its transaction, and is closed now; use"
                        + " try-with-resources for {1}",
                ErrorCode.RESULT_NOT_CLOSED.code(),
                UserStatement.shown(sql));
        close();
    }

    /** Closes the statement of a result that could not be opened. */
    static void close(@Nullable PreparedStatement statement, FluxaException cause) {
        try {
            if (statement != null) {
                statement.setFetchSize(0);
                statement.close();
            }
        } catch (SQLException alsoFailed) {
            cause.addSuppressed(FailureTranslation.withoutText(alsoFailed));
        }
    }

    /** Gives the channel back without a word to the server, because the connection is cut anyhow. */
    void abandon() {
        closed = true;
        channel.closed(this);
        if (!failed) {
            StatementTrace.succeeded(trace, rows);
        }
    }

    private FluxaException failed(FluxaException failure) {
        failed = true;
        finished = true;
        StatementTrace.failed(trace, failure);
        return failure;
    }
}
