package io.fluxa.internal.mysql;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.FluxaException;
import io.fluxa.error.IllegalUseException;
import io.fluxa.internal.deadline.Cancellation;
import io.fluxa.internal.deadline.Ending;
import io.fluxa.internal.mysql.FailureTranslation.Attempt;
import io.fluxa.internal.mysql.statement.StatementKind;
import io.fluxa.internal.mysql.statement.UserStatement;
import io.fluxa.mysql.ExecResult;
import io.fluxa.runtime.ColumnReader;
import io.fluxa.schema.EntitySchema;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One connection, in autocommit mode until {@link #begin()}. Runs prepared statements, times and logs them, and translates
 * failures. {@link #close()} gives the connection back; an open transaction is rolled back first, and a broken connection
 * is thrown away. Not safe for use by several threads.
 */
public final class SqlChannel implements AutoCloseable {

    private static final String TRANSACTION = "TRANSACTION";
    private static final String SELECT = "SELECT";
    private static final String COMMIT = "COMMIT";

    private final Connections source;
    private final Connection connection;
    private final StatementLog log;
    private Cancellation work;
    private RunningStatement running;
    private boolean begun;
    private boolean enlisted;
    private @Nullable String savepoint;
    private ChannelWatcher watcher = ChannelWatcher.NONE;
    private @Nullable ResultStream stream;
    private boolean held;
    private boolean changed;
    private boolean broken;
    private boolean closed;

    /** Of the statement that runs: whether it was sent, and how many rows it read or matched. */
    private boolean sent;

    private long rows;

    /** Sets the parameters of a statement. */
    @FunctionalInterface
    public interface Binder {
        /** Binds nothing. */
        Binder NOTHING = statement -> {};

        /** Sets the parameters. */
        void bind(PreparedStatement statement) throws SQLException;
    }

    /**
     * Reads a result.
     *
     * @param <T> what it is read into
     */
    @FunctionalInterface
    public interface Reader<T extends @Nullable Object> {
        /** Reads as many rows as it wants. */
        T read(ResultSet results) throws SQLException;
    }

    @FunctionalInterface
    private interface Execution<T extends @Nullable Object> {
        T run(PreparedStatement statement) throws SQLException;
    }

    SqlChannel(Connections source, StatementLog log, Cancellation work) {
        this.source = source;
        this.log = log;
        this.work = work;
        this.connection = source.acquire(work);
        this.running = new RunningStatement(connection, work);
    }

    /** Runs a SELECT and reads its result. */
    public <T extends @Nullable Object> T select(String sql, Binder binder, Reader<T> reader) {
        return prepared(SELECT, sql, null, Statement.NO_GENERATED_KEYS, binder, statement -> {
            try (ResultSet results = statement.executeQuery()) {
                T result = reader.read(results);
                rows = log.enabled() ? Driver.rows(results) : 0;
                return result;
            }
        });
    }

    /** Runs a SELECT and reads its first row, or answers null when there is none. */
    public <T> @Nullable T selectOne(String sql, Binder binder, Reader<T> reader) {
        Optional<T> row =
                select(sql, binder, results -> results.next() ? Optional.of(reader.read(results)) : Optional.empty());
        return row.orElse(null);
    }

    /** Runs a statement that writes and gives the number of rows that it matched. */
    public long update(String sql, Binder binder) {
        return execute(sql, null, binder);
    }

    /** Runs a statement that writes rows of an entity, so that a failure can name it and its index. */
    public long update(EntitySchema schema, String sql, Binder binder) {
        return execute(sql, schema, binder);
    }

    /** Runs a statement that sets {@code LAST_INSERT_ID(…)} and gives that number, or 0 when no row was matched. */
    public long updateForNumber(String sql, Binder binder) {
        return execute(sql, binder).lastInsertId();
    }

    /** Runs a statement of an application's own that writes. */
    public ExecResult exec(UserStatement statement) {
        statement.requireFit(inTransaction());
        changed |= statement.kind() == StatementKind.CHANGES_CONNECTION;
        watcher.writes();
        return execute(statement.sql(), statement::bind);
    }

    /** Runs a statement of an application's own that reads. */
    <T> T select(UserStatement statement, Reader<T> reader) {
        statement.requireFit(inTransaction());
        if (!statement.onlyReads()) {
            watcher.writes();
        }
        return select(statement.sql(), statement::bind, reader);
    }

    /** Opens the result of a statement of an application's own, as {@link #stream(String, Binder)}. */
    ResultStream stream(UserStatement statement) {
        statement.requireFit(inTransaction());
        if (!statement.onlyReads()) {
            watcher.writes();
        }
        return stream(statement.sql(), statement::bind);
    }

    /** Opens a result that is fetched while it is read; nothing else can be done until it is closed. */
    ResultStream stream(String sql, Binder binder) {
        StatementTrace trace = StatementTrace.begin(log, SELECT, sql, source.pool());
        enter(sql, trace);
        PreparedStatement statement = null;
        ResultStream opened;
        try {
            statement = Driver.prepare(connection, sql, Statement.NO_GENERATED_KEYS);
            statement.setFetchSize(Integer.MIN_VALUE); // how this driver is told to fetch row by row
            binder.bind(statement);
            running.is(statement);
            opened = new ResultStream(this, sql, statement, statement.executeQuery(), trace);
        } catch (SQLException failure) {
            FluxaException translated = failed(failure, new Attempt(sql, null), false, trace);
            ResultStream.close(statement, translated);
            throw translated;
        } finally {
            leave();
        }
        if (wasEnded()) {
            throw opened.failed(endedMeanwhile(sql, null));
        }
        stream = opened;
        return opened;
    }

    /** Runs a statement without parameters, such as one that changes the schema. */
    public void run(String sql) {
        control("EXEC", sql, !inTransaction());
    }

    /** Begins a transaction. */
    public void begin() {
        begin("START TRANSACTION");
    }

    /** Begins a transaction by a statement that says more than {@code START TRANSACTION}. */
    public void begin(String statement) {
        if (inTransaction()) {
            throw new IllegalStateException("a transaction is already open on this channel");
        }
        control(TRANSACTION, statement, false);
        begun = true;
    }

    /** Runs a statement that is part of the transaction's own life, such as {@code SAVEPOINT}. */
    public void transactional(String statement) {
        control(TRANSACTION, statement, false);
    }

    /** Says that the connection takes part in a transaction that somebody else ends. */
    public void enlist() {
        enlisted = true;
    }

    /**
     * Commits the open transaction.
     *
     * @throws io.fluxa.error.OutcomeUnknownException when the connection ends before the server answered
     */
    public void commit() {
        if (!begun) {
            throw new IllegalStateException("no transaction is open on this channel");
        }
        if (broken) {
            begun = false;
            Ending ending = work.ending();
            Attempt attempt = new Attempt(COMMIT, null);
            throw ending == null
                    ? source.failures().lostBefore(attempt)
                    : source.failures().ended(ending, attempt, null);
        }
        closeForgotten();
        control(TRANSACTION, COMMIT, true);
        begun = false;
    }

    /**
     * Rolls the open transaction back. When that fails, or the work was ended from outside, the connection is thrown away, which has the
     * same effect.
     */
    public void rollback() {
        if (!begun) {
            return;
        }
        begun = false;
        if (broken || work.ending() != null) {
            broken = true;
            return;
        }
        try {
            closeForgotten();
            control(TRANSACTION, "ROLLBACK", false);
        } catch (FluxaException failure) {
            broken = true;
        }
    }

    /** Names the savepoint that {@link #undo()} goes back to; null is the begin of the transaction. */
    public void savepoint(@Nullable String name) {
        savepoint = name;
    }

    /**
     * Takes back what was done since the savepoint or the begin of the transaction, so that a read shows what others did and not what was
     * done here. False when that is not ours to do, in a transaction that somebody else ends.
     */
    public boolean undo() {
        if (inTransaction() && savepoint != null) {
            transactional("ROLLBACK TO SAVEPOINT " + savepoint);
        } else if (enlisted) {
            return false;
        } else {
            rollback();
        }
        return true;
    }

    /** Whether a transaction is open, no matter who ends it. */
    public boolean inTransaction() {
        return begun || enlisted;
    }

    /** Changes what can end the waits from now on. */
    public void work(Cancellation other) {
        work = other;
        running = new RunningStatement(connection, other);
    }

    /** Whether the connection is of no further use. */
    boolean isBroken() {
        return broken;
    }

    /** Whether the server was asked to end what ran here. */
    boolean wasEnded() {
        return broken && work.ending() != null;
    }

    /** Lets the connection be thrown away and not be given to anybody else. */
    void discard() {
        broken = true;
    }

    /** Whether what is read could be a snapshot from the begin of a transaction, so that a current value needs a locking read. */
    public boolean readsSnapshot() {
        return inTransaction();
    }

    /** Lets {@link #close()} throw the connection away, because its state is of no use to anybody else. */
    public void spoil() {
        broken = true;
    }

    /** Keeps the connection when {@link #close()} is called, until {@link #release()}. */
    public void hold() {
        held = true;
    }

    /** Tells somebody what happens here. */
    public void watchedBy(ChannelWatcher newWatcher) {
        watcher = newWatcher;
    }

    /** Gives a connection back that was kept. */
    public void release() {
        held = false;
        close();
    }

    @Override
    public void close() {
        if (closed || held) {
            return;
        }
        closed = true;
        try {
            if (enlisted) {
                closeForgotten();
            }
            rollback();
        } finally {
            source.release(connection, broken || changed && !enlisted);
        }
    }

    /** Goes on with a result. */
    void resume(ResultStream result, Statement statement) {
        begin(result.sql(), null);
        running.is(statement);
    }

    /** Goes on with a result, or answers false when the work was ended meanwhile. */
    boolean resumes(Statement statement) {
        if (!work.begin(running)) {
            return false;
        }
        running.is(statement);
        return true;
    }

    /** A result is done. */
    void closed(ResultStream result) {
        if (stream == result) {
            stream = null;
        }
    }

    /** Translates a failure in the middle of a result, which its trace is told of elsewhere. */
    FluxaException failed(SQLException failure, String sql) {
        return failed(failure, new Attempt(sql, null), false, null);
    }

    private ExecResult execute(String sql, Binder binder) {
        return prepared("EXEC", sql, null, Statement.RETURN_GENERATED_KEYS, binder, statement -> {
            sent = true;
            rows = Math.max(0, statement.executeLargeUpdate());
            try (ResultSet keys = statement.getGeneratedKeys()) {
                return new ExecResult(rows, keys.next() ? ColumnReader.unsignedLong(keys, 1) : 0);
            }
        });
    }

    private long execute(String sql, @Nullable EntitySchema schema, Binder binder) {
        return prepared("EXEC", sql, schema, Statement.NO_GENERATED_KEYS, binder, statement -> {
            sent = true;
            rows = statement.executeLargeUpdate();
            return rows;
        });
    }

    /** Prepares, binds and runs a statement. One parameter at the limit: an object per statement would only be unpacked again. */
    private <T extends @Nullable Object> T prepared(
            String operation,
            String sql,
            @Nullable EntitySchema schema,
            int generatedKeys,
            Binder binder,
            Execution<T> execution) {
        boolean sentAround = sent; // of a statement whose rows are being read
        StatementTrace trace = StatementTrace.begin(log, operation, sql, source.pool());
        T result;
        enter(sql, trace);
        sent = false;
        rows = 0;
        try (PreparedStatement statement = Driver.prepare(connection, sql, generatedKeys)) {
            binder.bind(statement);
            running.is(statement);
            result = execution.run(statement);
        } catch (SQLException failure) {
            throw failed(failure, new Attempt(sql, schema), sent && !inTransaction(), trace);
        } finally {
            leave();
            sent = sentAround;
        }
        if (wasEnded() && operation.equals(SELECT)) {
            throw endedMeanwhile(sql, trace);
        }
        StatementTrace.succeeded(trace, rows);
        return result;
    }

    /** Sends a statement as text. {@code COMMIT} is never killed, so that its outcome stays as certain as it can be. */
    private void control(String operation, String sql, boolean commits) {
        StatementTrace trace = StatementTrace.begin(log, operation, sql, source.pool());
        enter(sql, trace);
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            running.is(sql.equals(COMMIT) ? null : statement);
            statement.execute(sql);
        } catch (SQLException failure) {
            throw failed(failure, new Attempt(sql, null), commits, trace);
        } finally {
            leave();
        }
        StatementTrace.succeeded(trace, 0);
    }

    private void enter(String sql, @Nullable StatementTrace trace) {
        ResultStream open = stream;
        if (open != null) {
            throw new IllegalUseException(
                    ErrorCode.RESULT_OPEN,
                    "",
                    "the result of " + UserStatement.shown(open.sql())
                            + " is still open on the connection of this transaction; close it before "
                            + UserStatement.shown(sql));
        }
        begin(sql, trace);
    }

    private void begin(String sql, @Nullable StatementTrace trace) {
        running.is(null);
        if (!work.begin(running)) {
            throw told(source.failures().ended(work.ending(), new Attempt(sql, null), null), trace);
        }
    }

    /** What was read while the server was asked to stop is not to be relied on: {@code SLEEP} only answers something else then. */
    FluxaException endedMeanwhile(String sql, @Nullable StatementTrace trace) {
        return told(
                source.failures()
                        .ended(work.ending(), new Attempt(sql, null), new SQLException("ended", "70100", 1317)),
                trace);
    }

    private FluxaException told(FluxaException failure, @Nullable StatementTrace trace) {
        StatementTrace.failed(trace, failure);
        watcher.failed(failure);
        return failure;
    }

    /** A connection with a request to end under way could lose its next statement to that request. */
    void leave() {
        running.is(null);
        if (work.end()) {
            broken = true;
        }
    }

    /**
     * Translates a failure. A statement that commits by itself has an unknown outcome when the connection ends, or when the
     * wait for its answer does.
     */
    private FluxaException failed(
            SQLException failure, Attempt attempt, boolean commits, @Nullable StatementTrace trace) {
        boolean ends = SqlFailure.breaksConnection(failure);
        broken |= ends;
        if (SqlFailure.meansReadOnlyServer(failure)) {
            source.lookForAnotherServer();
        }
        boolean unknown = commits && (ends || isInterruptedCommit(failure, attempt));
        Ending ending = ends || SqlFailure.of(failure) == SqlFailure.TIMEOUT ? work.ending() : null;
        FluxaException translated;
        if (unknown) {
            translated = source.failures().outcomeUnknown(failure, attempt);
        } else if (ending != null) {
            translated = source.failures().ended(ending, attempt, failure);
        } else {
            translated = source.failures().translate(failure, attempt);
        }
        return told(translated, trace);
    }

    /** A result that nobody closed would stand in the way of the end. */
    private void closeForgotten() {
        if (stream != null) {
            stream.forgotten();
        }
    }

    private static boolean isInterruptedCommit(SQLException failure, Attempt attempt) {
        return attempt.sql().equals(COMMIT) && SqlFailure.of(failure) == SqlFailure.TIMEOUT;
    }
}
