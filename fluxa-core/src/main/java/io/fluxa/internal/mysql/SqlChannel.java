package io.fluxa.internal.mysql;

import com.mysql.cj.jdbc.JdbcConnection;
import com.mysql.cj.jdbc.result.ResultSetInternalMethods;
import io.fluxa.error.FluxaException;
import io.fluxa.internal.mysql.FailureTranslation.Attempt;
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

    private static final int NOT_PREPARABLE = 1295;
    private static final int TOO_MANY_PREPARED = 1461;

    private final ConnectionSource source;
    private final Connection connection;
    private final StatementLog log;
    private boolean inTransaction;
    private boolean broken;
    private boolean closed;

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

    SqlChannel(ConnectionSource source, StatementLog log) {
        this.source = source;
        this.log = log;
        this.connection = source.acquire();
    }

    /** Runs a SELECT and reads its result. */
    public <T extends @Nullable Object> T select(String sql, Binder binder, Reader<T> reader) {
        StatementTrace trace = StatementTrace.begin(log, "SELECT", sql, source.pool());
        T result;
        long rows = 0;
        try (PreparedStatement statement = prepare(sql, Statement.NO_GENERATED_KEYS)) {
            binder.bind(statement);
            try (ResultSet results = statement.executeQuery()) {
                result = reader.read(results);
                rows = trace == null ? 0 : rows(results);
            }
        } catch (SQLException failure) {
            throw failed(failure, new Attempt(sql, null), false, trace);
        }
        StatementTrace.succeeded(trace, rows);
        return result;
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
        StatementTrace trace = StatementTrace.begin(log, "EXEC", sql, source.pool());
        boolean sent = false;
        long number;
        try (PreparedStatement statement = prepare(sql, Statement.RETURN_GENERATED_KEYS)) {
            binder.bind(statement);
            sent = true;
            statement.executeLargeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                number = keys.next() ? keys.getLong(1) : 0;
            }
        } catch (SQLException failure) {
            throw failed(failure, new Attempt(sql, null), sent && !inTransaction, trace);
        }
        StatementTrace.succeeded(trace, number == 0 ? 0 : 1);
        return number;
    }

    /** Runs a statement without parameters, such as one that changes the schema. */
    public void run(String sql) {
        StatementTrace trace = StatementTrace.begin(log, "EXEC", sql, source.pool());
        try {
            control(sql);
        } catch (SQLException failure) {
            throw failed(failure, new Attempt(sql, null), !inTransaction, trace);
        }
        StatementTrace.succeeded(trace, 0);
    }

    /** Begins a transaction. */
    public void begin() {
        if (inTransaction) {
            throw new IllegalStateException("a transaction is already open on this channel");
        }
        String sql = "START TRANSACTION";
        StatementTrace trace = StatementTrace.begin(log, "TRANSACTION", sql, source.pool());
        try {
            control(sql);
        } catch (SQLException failure) {
            throw failed(failure, new Attempt(sql, null), false, trace);
        }
        inTransaction = true;
        StatementTrace.succeeded(trace, 0);
    }

    /**
     * Commits the open transaction.
     *
     * @throws io.fluxa.error.OutcomeUnknownException when the connection ends before the server answered
     */
    public void commit() {
        if (!inTransaction) {
            throw new IllegalStateException("no transaction is open on this channel");
        }
        String sql = "COMMIT";
        StatementTrace trace = StatementTrace.begin(log, "TRANSACTION", sql, source.pool());
        try {
            control(sql);
        } catch (SQLException failure) {
            throw failed(failure, new Attempt(sql, null), true, trace);
        }
        inTransaction = false;
        StatementTrace.succeeded(trace, 0);
    }

    /** Rolls the open transaction back; when that fails the connection is thrown away, which has the same effect. */
    public void rollback() {
        if (!inTransaction) {
            return;
        }
        inTransaction = false;
        if (broken) {
            return;
        }
        String sql = "ROLLBACK";
        StatementTrace trace = StatementTrace.begin(log, "TRANSACTION", sql, source.pool());
        try {
            control(sql);
        } catch (SQLException failure) {
            broken = true;
            StatementTrace.failed(trace, source.failures().translate(failure, new Attempt(sql, null)));
            return;
        }
        StatementTrace.succeeded(trace, 0);
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            rollback();
        } finally {
            source.release(connection, broken);
        }
    }

    private long execute(String sql, @Nullable EntitySchema schema, Binder binder) {
        StatementTrace trace = StatementTrace.begin(log, "EXEC", sql, source.pool());
        boolean sent = false;
        long rows;
        try (PreparedStatement statement = prepare(sql, Statement.NO_GENERATED_KEYS)) {
            binder.bind(statement);
            sent = true;
            rows = statement.executeLargeUpdate();
        } catch (SQLException failure) {
            throw failed(failure, new Attempt(sql, schema), sent && !inTransaction, trace);
        }
        StatementTrace.succeeded(trace, rows);
        return rows;
    }

    /** Statements that the server cannot prepare, or has no room to, are sent as text with their values quoted by the driver. */
    private PreparedStatement prepare(String sql, int generatedKeys) throws SQLException {
        try {
            return connection.prepareStatement(sql, generatedKeys);
        } catch (SQLException refused) {
            if (refused.getErrorCode() == NOT_PREPARABLE || refused.getErrorCode() == TOO_MANY_PREPARED) {
                return connection.unwrap(JdbcConnection.class).clientPrepareStatement(sql, generatedKeys);
            }
            throw refused;
        }
    }

    private void control(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
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
        boolean unknown = commits && (ends || isInterruptedCommit(failure, attempt));
        FluxaException translated = unknown
                ? source.failures().outcomeUnknown(failure, attempt)
                : source.failures().translate(failure, attempt);
        StatementTrace.failed(trace, translated);
        return translated;
    }

    private static boolean isInterruptedCommit(SQLException failure, Attempt attempt) {
        return attempt.sql().equals("COMMIT") && SqlFailure.of(failure) == SqlFailure.TIMEOUT;
    }

    private static long rows(ResultSet results) throws SQLException {
        return Math.max(
                0, results.unwrap(ResultSetInternalMethods.class).getRows().size());
    }
}
