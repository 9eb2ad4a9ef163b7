package io.fluxa.internal.mysql.statement;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a statement, or of a part of one, and the values for its placeholders. Its text form has no values.
 *
 * @param sql the text with {@code ?} for each value
 * @param values what is bound, in the types of {@link ParameterValue}
 */
public record BoundSql(String sql, List<@Nullable Object> values) {

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
        return "BoundSql[" + SqlText.shown(sql) + "]";
    }
}
