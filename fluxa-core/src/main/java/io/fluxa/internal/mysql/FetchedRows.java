package io.fluxa.internal.mysql;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.FluxaException;
import io.fluxa.error.IllegalUseException;
import io.fluxa.internal.mysql.QueryChannels.HeldResult;
import io.fluxa.internal.mysql.SqlChannel.Binder;
import io.fluxa.internal.mysql.SqlChannel.Reader;
import io.fluxa.internal.mysql.statement.UserStatement;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A result that is fetched while it is read, and the connection that it holds until it is closed. Steps and closing are taken
 * {@linkplain QueryChannels#inTurn in turn}. Not safe for use by several threads.
 */
public final class FetchedRows implements HeldResult, AutoCloseable {

    private static final Logger LOG = System.getLogger("io.fluxa.mysql");

    private final QueryChannels channels;
    private final HeldChannel held;
    private final ResultStream stream;
    private boolean atRow;
    private boolean closed;

    private FetchedRows(QueryChannels channels, HeldChannel held, ResultStream stream) {
        this.channels = channels;
        this.held = held;
        this.stream = stream;
    }

    /** Sends a SELECT of our own. */
    public static FetchedRows open(QueryChannels channels, MysqlDatabase database, String sql, Binder binder) {
        return opened(channels, database, null, channel -> channel.stream(sql, binder));
    }

    /** Sends a statement, perhaps with a time-out until it is closed. */
    static FetchedRows opened(
            QueryChannels channels,
            MysqlDatabase database,
            @Nullable Duration limit,
            Function<SqlChannel, ResultStream> opening) {
        return channels.hold(database, limit, held -> new FetchedRows(channels, held, opening.apply(held.channel())));
    }

    /** What is read, by those who read it without {@link #read}. */
    ResultStream stream() {
        return stream;
    }

    /**
     * Goes to the next row; false after the last one.
     *
     * @throws IllegalUseException when this is closed
     */
    public boolean next() {
        return channels.inTurn(() -> {
            requireOpen();
            atRow = false;
            atRow = stream.next();
            return atRow;
        });
    }

    /** Reads the row that {@link #next()} went to. */
    public <T extends @Nullable Object> T read(Reader<T> reader) {
        try {
            return reader.read(stream.results());
        } catch (SQLException failure) {
            throw held.channel().failed(failure, stream.sql());
        }
    }

    /** Refuses to read where no row is. */
    void requireRow() {
        requireOpen();
        if (!atRow) {
            throw misuse("is not at a row; call next() first, and no more after it has answered false");
        }
    }

    /** Whether no row can be read any more, because this was closed, by itself or with its transaction. */
    public boolean isClosed() {
        return closed || stream.isClosed();
    }

    private void requireOpen() {
        if (isClosed()) {
            throw misuse("is closed, by itself or with its transaction");
        }
    }

    private IllegalUseException misuse(String problem) {
        return new IllegalUseException(
                ErrorCode.RESULT_OPEN, "", "the result of " + UserStatement.shown(stream.sql()) + " " + problem);
    }

    @Override
    public void close() {
        if (!closed) {
            channels.inTurn(() -> {
                end();
                return null;
            });
        }
    }

    /** Closes because of a failure, which a failure of closing is added to. */
    public void closeAfter(Throwable failure) {
        try {
            close();
        } catch (FluxaException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }

    @Override
    public void forgotten() {
        if (!stream.isClosed()) { // its transaction has said so already
            LOG.log(
                    Level.WARNING,
                    "{0}: a result was not closed before its context, and is closed now; use try-with-resources for {1}",
                    ErrorCode.RESULT_NOT_CLOSED.code(),
                    UserStatement.shown(stream.sql()));
        }
        end();
    }

    /** In a transaction the connection is still needed, so the rest is fetched; otherwise that would be a waste. */
    private void end() {
        closed = true;
        channels.closed(this);
        try (held) {
            if (stream.isClosed()) {
                return;
            }
            if (stream.isFinished() || held.channel().inTransaction()) {
                stream.close();
            } else {
                stream.abandon();
                held.channel().discard();
            }
        }
    }
}
