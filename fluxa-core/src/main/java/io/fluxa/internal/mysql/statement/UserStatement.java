package io.fluxa.internal.mysql.statement;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement of an application's own, ready to be sent. Its text form has no values.
 *
 * @param bound the text and what is bound
 * @param kind what it does to its connection
 * @param onlyReads whether its first word says that it changes no row
 */
public record UserStatement(BoundSql bound, StatementKind kind, boolean onlyReads) {

    /**
     * Takes the text and the values of a call.
     *
     * @throws IllegalUseException when they do not fit together, or the statement is none for a pool
     */
    public static UserStatement of(String sql, @Nullable Object @Nullable [] parameters) {
        SqlText text = SqlScanner.scan(sql);
        StatementKind kind = StatementKind.of(text.words());
        if (kind == StatementKind.CONTROLS) {
            throw new IllegalUseException(
                    ErrorCode.STATEMENT_MISUSE,
                    "",
                    "the statement " + SqlText.shown(sql)
                            + " concerns the transaction or the locks of a connection, which belongs to the pool; use"
                            + " context.transaction(…)");
        }
        return new UserStatement(
                Expansion.of(text, parameters == null ? new Object[1] : parameters),
                kind,
                StatementKind.isReading(text.words()));
    }

    /** The text with {@code ?} for each value. */
    public String sql() {
        return bound.sql();
    }

    /** What is bound. */
    public List<@Nullable Object> values() {
        return bound.values();
    }

    /** The text of a statement in one line for a message, cut when it is long. */
    public static String shown(String sql) {
        return SqlText.shown(sql);
    }

    /** Refuses what would commit an open transaction unasked. */
    public void requireFit(boolean inTransaction) {
        if (inTransaction && kind == StatementKind.COMMITS) {
            throw new IllegalUseException(
                    ErrorCode.STATEMENT_MISUSE,
                    "",
                    "MySQL would commit the open transaction before the statement " + SqlText.shown(sql())
                            + "; run it outside of the transaction");
        }
    }

    /** Binds every value. */
    public void bind(PreparedStatement statement) throws SQLException {
        bound.bind(statement);
    }

    @Override
    public String toString() {
        return "UserStatement[" + SqlText.shown(sql()) + "]";
    }
}
