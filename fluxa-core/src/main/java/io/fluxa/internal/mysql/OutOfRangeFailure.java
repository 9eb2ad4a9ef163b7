package io.fluxa.internal.mysql;

import io.fluxa.schema.Column;
import io.fluxa.schema.EntitySchema;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number that would not fit its column. The server says only in its text which one that is: in single quotes when it cannot store the number,
 * and in an expression when it cannot even compute it.
 */
public final class OutOfRangeFailure extends SQLException {

    private static final long serialVersionUID = 1L;
    private static final int NOT_STORED = 1264;
    private static final int NOT_COMPUTED = 1690;

    private final @Nullable String column;

    private OutOfRangeFailure(SQLException cause, @Nullable String column) {
        super(cause.getMessage(), cause.getSQLState(), cause.getErrorCode());
        this.column = column;
        setStackTrace(cause.getStackTrace());
    }

    /**
     * The cause of an error, which names the column when it is about one that is out of range.
     *
     * @param failure the failure with its text
     * @param cause the same without
     */
    static SQLException of(SQLException failure, SQLException cause, @Nullable EntitySchema schema) {
        int code = failure.getErrorCode();
        if (schema == null || code != NOT_STORED && code != NOT_COMPUTED) {
            return cause;
        }
        String text = String.valueOf(failure.getMessage());
        List<String> named = schema.columns().stream()
                .map(Column::name)
                .filter(name -> code == NOT_STORED ? text.contains("'" + name + "'") : isAddedTo(name, text))
                .toList();
        return new OutOfRangeFailure(cause, named.size() == 1 ? named.get(0) : null);
    }

    /** The column as the schema writes it; empty when the server speaks of none, of several, or of anything but a sum. */
    public Optional<String> column() {
        return Optional.ofNullable(column);
    }

    private static boolean isAddedTo(String column, String text) {
        return text.contains(".`" + column + "` + ");
    }
}
