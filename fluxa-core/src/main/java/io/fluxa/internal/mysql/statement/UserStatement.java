package io.fluxa.internal.mysql.statement;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement of an application's own, ready to be sent. Its text form has no values.
 *
 * @param sql the text with {@code ?} for each value
 * @param values what is bound, in the types of {@link ParameterValue}
 * @param kind what it does to its connection
 */
public record UserStatement(String sql, List<@Nullable Object> values, StatementKind kind) {

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
        Expansion.Expanded expanded = Expansion.of(text, parameters == null ? new Object[1] : parameters);
        return new UserStatement(expanded.sql(), Collections.unmodifiableList(expanded.values()), kind);
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
                    "MySQL would commit the open transaction before the statement " + SqlText.shown(sql)
                            + "; run it outside of the transaction");
        }
    }

    /** Binds every value. */
    public void bind(PreparedStatement statement) throws SQLException {
        int position = 1;
        for (Object value : values) {
            bind(statement, position++, value);
        }
    }

    private static void bind(PreparedStatement statement, int position, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(position, Types.NULL);
        } else if (value instanceof String text) {
            statement.setString(position, text);
        } else if (value instanceof Long number) {
            statement.setLong(position, number);
        } else if (value instanceof Boolean truth) {
            statement.setBoolean(position, truth);
        } else if (value instanceof BigDecimal decimal) {
            statement.setBigDecimal(position, decimal);
        } else if (value instanceof Double number) {
            statement.setDouble(position, number);
        } else if (value instanceof Float number) {
            statement.setFloat(position, number);
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(position, bytes);
        } else {
            statement.setObject(position, value);
        }
    }

    @Override
    public String toString() {
        return "UserStatement[" + SqlText.shown(sql) + "]";
    }
}
