package io.fluxa.internal.mysql;

import io.fluxa.error.CancelledException;
import io.fluxa.error.CorruptValueException;
import io.fluxa.error.DuplicateKeyException;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.FluxaException;
import io.fluxa.error.LockConflictException;
import io.fluxa.error.OutcomeUnknownException;
import io.fluxa.error.SchemaException;
import io.fluxa.error.StatementException;
import io.fluxa.error.StoreTimeoutException;
import io.fluxa.error.StoreUnavailableException;
import io.fluxa.internal.deadline.Ending;
import io.fluxa.internal.mysql.statement.UserStatement;
import io.fluxa.schema.EntitySchema;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Turns failures of the driver into coded errors. The driver's texts can hold bound values, so none of them goes on: a cause
 * is a copy that has the vendor code, the SQLState and the stack, and no text; names of the schema can be told.
 */
final class FailureTranslation {

    private final String pool;
    private final String place;

    /**
     * What was tried.
     *
     * @param sql the statement with its placeholders
     * @param schema the entity that it is about, or null
     */
    record Attempt(String sql, @Nullable EntitySchema schema) {

        /** What comes before every statement. */
        static final Attempt CONNECTING = new Attempt("a new connection", null);

        @Override
        public String toString() {
            String shown = UserStatement.shown(sql);
            return schema == null ? shown : "a statement of " + schema.entity() + " (" + shown + ")";
        }
    }

    FailureTranslation(String pool, String place) {
        this.pool = pool;
        this.place = "MySQL pool '" + pool + "' (" + place + ")";
    }

    FluxaException translate(SQLException failure, Attempt attempt) {
        SQLException cause = withoutText(failure);
        return switch (SqlFailure.of(failure)) {
            case DUPLICATE_KEY -> duplicate(failure, attempt.schema(), cause);
            case LOCK_CONFLICT ->
                new LockConflictException(
                        pool,
                        refused(failure, attempt)
                                + ": another transaction holds the rows; run the whole unit of work again",
                        cause);
            case LOCK_REFUSED ->
                new LockConflictException(
                        pool,
                        refused(failure, attempt)
                                + ": another transaction holds a row that was not to be waited for; the transaction goes on, so do"
                                + " something else, or run the unit of work again later",
                        cause,
                        true);
            case TIMEOUT ->
                new StoreTimeoutException(
                        pool, place + " did not finish " + attempt + " in time, " + codes(failure), cause);
            case UNAVAILABLE -> unavailable(failure, attempt.toString(), cause);
            case TABLE_MISSING -> missingTable(failure, attempt, cause);
            case SCHEMA_MISMATCH ->
                new SchemaException(
                        ErrorCode.SCHEMA_MISMATCH,
                        refused(failure, attempt)
                                + ": the table does not fit the definition; compare them with Alters.mysql(context)",
                        cause);
            case CORRUPT_VALUE ->
                new CorruptValueException(
                        pool,
                        "a value that " + place + " returned for " + attempt
                                + " cannot be read as the type of its field; mend the row or the type of the column",
                        cause);
            default -> statement(failure, attempt, OutOfRangeFailure.of(failure, cause, attempt.schema()));
        };
    }

    private StatementException statement(SQLException failure, Attempt attempt, SQLException cause) {
        SqlFailure kind = SqlFailure.of(failure);
        ErrorCode code = switch (kind) {
            case ACCESS_DENIED -> ErrorCode.ACCESS_DENIED;
            case READ_ONLY, FULL -> ErrorCode.STORE_READ_ONLY;
            default -> ErrorCode.STATEMENT_REFUSED;
        };
        String mend = switch (kind) {
            case ACCESS_DENIED -> ": mend the user, the password or the rights";
            case SCHEMA_UNKNOWN -> ": the schema does not exist; create it";
            case READ_ONLY -> ": the server is read-only; write to the primary";
            case FULL -> ": the server has no space left; make room";
            case VALUE_REFUSED -> ": a value does not fit its column or a constraint; mend the value";
            case OTHER_KIND -> ": use exec for a statement that writes, and a query for one that gives rows";
            default -> "; look the code up in the manual of MySQL";
        };
        return new StatementException(code, pool, refused(failure, attempt) + mend, cause);
    }

    private String refused(SQLException failure, Attempt attempt) {
        return place + " refused " + attempt + " with " + codes(failure);
    }

    /** The work was ended from outside before a statement began, or while it ran. */
    FluxaException ended(@Nullable Ending ending, Attempt attempt, @Nullable SQLException failure) {
        SQLException cause = failure == null ? null : withoutText(failure);
        String when = failure == null ? "was not begun" : "was ended";
        if (ending == Ending.CANCELLED) {
            return new CancelledException(
                    pool, attempt + " " + when + " on " + place + ": the context was cancelled", cause);
        }
        String limit = ending == Ending.CALL ? "the time-out of the call" : "the deadline of the context";
        return new StoreTimeoutException(
                pool,
                attempt + " " + when + " on " + place + ": " + limit
                        + " has passed; give it more time, or let it do less",
                cause);
    }

    /** The connection was lost before a statement could be sent over it, so that the statement has no effect. */
    StoreUnavailableException lostBefore(Attempt attempt) {
        return new StoreUnavailableException(
                pool,
                "the connection to " + place + " was lost before " + attempt
                        + ", so the transaction is rolled back; run the whole unit of work again",
                null);
    }

    /** The connection broke after a statement was sent that may have taken effect. */
    OutcomeUnknownException outcomeUnknown(SQLException failure, Attempt attempt) {
        return new OutcomeUnknownException(
                pool,
                "the connection to " + place + " ended during " + attempt + ", " + reason(failure)
                        + "; nobody knows whether it took effect: resolveOutcome() of the context reads the rows and tells",
                withoutText(failure));
    }

    StoreUnavailableException unavailable(SQLException failure, String what) {
        return unavailable(failure, what, withoutText(failure));
    }

    /** The vendor code and SQLState of a failure, which never hold values. */
    static String codes(SQLException failure) {
        String state = failure.getSQLState();
        return "error " + failure.getErrorCode() + (state == null ? "" : " (" + state + ")");
    }

    static SQLException withoutText(SQLException failure) {
        SQLException copy = new SQLException(codes(failure), failure.getSQLState(), failure.getErrorCode());
        copy.setStackTrace(failure.getStackTrace());
        return copy;
    }

    /** The codes, and the class of the deepest cause, which says more than they do: refused, unknown host, certificate. */
    static String reason(SQLException failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return codes(failure) + (root == failure ? "" : " by " + root.getClass().getSimpleName());
    }

    private StoreUnavailableException unavailable(SQLException failure, String what, SQLException cause) {
        return new StoreUnavailableException(
                pool,
                place + " cannot be reached for " + what + ", " + reason(failure)
                        + "; check that it runs and accepts connections, then try again",
                cause);
    }

    private SchemaException missingTable(SQLException failure, Attempt attempt, SQLException cause) {
        String named = KeyName.firstQuoted(failure.getMessage());
        String table = named == null ? "a table" : "table '" + named + "'";
        return new SchemaException(
                ErrorCode.TABLE_MISSING,
                table + " is missing in " + place + " for " + attempt
                        + "; set fluxa.schema.on-start=safe or run the alters of Alters.mysql(context)",
                cause);
    }

    private DuplicateKeyException duplicate(SQLException failure, @Nullable EntitySchema schema, SQLException cause) {
        KeyName key = KeyName.of(failure.getMessage(), schema);
        return new DuplicateKeyException(pool, schema == null ? key.table() : schema.entity(), key.index(), cause);
    }
}
