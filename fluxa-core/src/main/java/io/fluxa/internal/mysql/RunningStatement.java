package io.fluxa.internal.mysql;

import io.fluxa.internal.deadline.Cancellation;
import io.fluxa.internal.deadline.Operation;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** The statement that a channel waits for. Ending it makes the driver send {@code KILL QUERY} over another connection. */
final class RunningStatement implements Operation {

    private static final Logger LOG = System.getLogger("io.fluxa.mysql");

    private final Connection connection;
    private final Cancellation work;
    private volatile @Nullable Statement statement;

    RunningStatement(Connection connection, Cancellation work) {
        this.connection = connection;
        this.work = work;
    }

    /** Names the statement that can be ended; null while it is prepared, or when it must not be ended as {@code COMMIT}. */
    void is(@Nullable Statement running) {
        statement = running;
    }

    @Override
    public void cancel() {
        Statement running = statement;
        if (running != null) {
            work.ask(() -> kill(running));
        }
    }

    @Override
    public void abort() {
        work.ask(() -> {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException gone) {
                LOG.log(Level.DEBUG, "a connection was gone before it was cut, {0}", FailureTranslation.codes(gone));
            }
        });
    }

    private static void kill(Statement running) {
        try {
            running.cancel();
        } catch (SQLException unreachable) {
            LOG.log(
                    Level.DEBUG,
                    "a statement could not be ended and its connection will be cut, {0}",
                    FailureTranslation.codes(unreachable));
        } catch (RuntimeException over) { // the driver forgets the session of a connection that was closed meanwhile
            LOG.log(Level.DEBUG, "a statement was over before it could be ended", over);
        }
    }
}
