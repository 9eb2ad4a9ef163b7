package io.fluxa.internal.mysql;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.FluxaException;
import io.fluxa.error.IllegalUseException;
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

    /** Whether there is nothing left to fetch. */
    boolean isFinished() {
        return finished || failed;
    }

    /** Goes to the next row; false after the last one. */
    boolean next() {
        if (failed) {
            throw new IllegalUseException(
                    ErrorCode.RESULT_OPEN,
                    "",
                    "the result of " + UserStatement.shown(sql) + " failed before and has no more rows; read it anew");
        }
        if (finished) {
            return false;
        }
        try {
            channel.resume(this, statement);
        } catch (FluxaException ended) {
            channel.discard(); // nobody waits for the rest any more
            throw failed(ended);
        }
        try {
            finished = !results.next();
        } catch (SQLException failure) {
            throw failed(channel.failed(failure, sql));
        } finally {
            channel.leave();
        }
        if (channel.wasEnded()) {
            throw failed(channel.endedMeanwhile(sql, null));
        }
        rows += finished ? 0 : 1;
        return !finished;
    }

    /**
     * Fetches what is left and gives the channel back. When the connection was lost, or the work was ended meanwhile, there is no waiting for
     * the rest, and the connection is of no further use.
     */
    void close() {
        if (closed) {
            return;
        }
        abandon();
        boolean waits = !isFinished();
        if (channel.isBroken() || waits && !channel.resumes(statement)) {
            channel.discard();
            return;
        }
        try (statement;
                results) {
            statement.setFetchSize(0); // the driver would keep it with the statement
        } catch (SQLException failure) {
            throw channel.failed(failure, sql);
        } finally {
            if (waits) {
                channel.leave();
            }
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

    /** Takes note that nothing more can be read. */
    FluxaException failed(FluxaException failure) {
        failed = true;
        StatementTrace.failed(trace, failure);
        return failure;
    }
}
