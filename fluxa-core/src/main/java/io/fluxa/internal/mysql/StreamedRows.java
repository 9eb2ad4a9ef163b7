package io.fluxa.internal.mysql;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.internal.mysql.QueryChannels.HeldResult;
import io.fluxa.internal.mysql.row.ResultRow;
import io.fluxa.internal.mysql.statement.UserStatement;
import io.fluxa.mysql.Row;
import io.fluxa.mysql.Rows;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/** Rows that are fetched while they are read. Not safe for use by several threads. */
final class StreamedRows implements Rows, HeldResult {

    private static final Logger LOG = System.getLogger("io.fluxa.mysql");

    private final QueryChannels channels;
    private final HeldChannel held;
    private final ResultStream stream;
    private final ResultRow row;
    private boolean atRow;
    private boolean closed;

    StreamedRows(QueryChannels channels, HeldChannel held, ResultStream stream, ResultRow row) {
        this.channels = channels;
        this.held = held;
        this.stream = stream;
        this.row = row;
    }

    @Override
    public List<String> labels() {
        return row.labels();
    }

    @Override
    public boolean next() {
        return channels.inTurn(() -> {
            requireOpen();
            atRow = false;
            atRow = stream.next();
            return atRow;
        });
    }

    @Override
    public Row row() {
        requireOpen();
        if (!atRow) {
            throw misuse("is not at a row; call next() first, and no more after it has answered false");
        }
        return row;
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

    @Override
    public void forgotten() {
        LOG.log(
                Level.WARNING,
                "{0}: a result was not closed before its context, and is closed now; use try-with-resources for {1}",
                ErrorCode.RESULT_NOT_CLOSED.code(),
                UserStatement.shown(stream.sql()));
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

    private void requireOpen() {
        if (closed || stream.isClosed()) {
            throw misuse("is closed, by itself or with its transaction");
        }
    }

    private IllegalUseException misuse(String problem) {
        return new IllegalUseException(
                ErrorCode.RESULT_OPEN, "", "the result of " + UserStatement.shown(stream.sql()) + " " + problem);
    }
}
