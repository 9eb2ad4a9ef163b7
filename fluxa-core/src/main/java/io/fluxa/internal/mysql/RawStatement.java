package io.fluxa.internal.mysql;

import io.fluxa.internal.mysql.statement.UserStatement;
import io.fluxa.mysql.ExecResult;
import org.jspecify.annotations.Nullable;

/**
 * A statement of an application's own that waits to be sent. Its text form has no values.
 *
 * @param statement the text and its values
 */
public record RawStatement(UserStatement statement) {

    /**
     * Takes the text and the values of a call.
     *
     * @throws io.fluxa.error.IllegalUseException when they do not fit together, or the statement is none for a pool
     */
    public static RawStatement of(String sql, @Nullable Object @Nullable ... parameters) {
        return new RawStatement(UserStatement.of(sql, parameters));
    }

    /** Runs a statement that writes. */
    public ExecResult send(SqlChannel channel) {
        return channel.exec(statement);
    }

    @Override
    public String toString() {
        return statement.toString();
    }
}
