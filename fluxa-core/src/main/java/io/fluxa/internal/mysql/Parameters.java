package io.fluxa.internal.mysql;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds the values of an application's own statements. */
final class Parameters {

    private Parameters() {}

    /** Binds every value. */
    static void bind(PreparedStatement statement, List<@Nullable Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            bind(statement, i + 1, values.get(i));
        }
    }

    private static void bind(PreparedStatement statement, int position, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(position, Types.NULL);
        } else if (value instanceof String text) {
            statement.setString(position, text);
        } else if (value instanceof Long
                || value instanceof Integer
                || value instanceof Short
                || value instanceof Byte) {
            statement.setLong(position, ((Number) value).longValue());
        } else if (value instanceof Boolean truth) {
            statement.setBoolean(position, truth);
        } else if (value instanceof BigDecimal decimal) {
            statement.setBigDecimal(position, decimal);
        } else if (value instanceof BigInteger integer) {
            statement.setBigDecimal(position, new BigDecimal(integer));
        } else if (value instanceof Double number) {
            statement.setDouble(position, number);
        } else if (value instanceof Float number) {
            statement.setFloat(position, number);
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(position, bytes);
        } else if (value instanceof Instant instant) {
            statement.setObject(position, LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
        } else if (value instanceof LocalDate || value instanceof LocalDateTime || value instanceof LocalTime) {
            statement.setObject(position, value);
        } else if (value instanceof Enum<?> constant) {
            statement.setString(position, constant.name());
        } else {
            throw new IllegalArgumentException(
                    "parameter " + position + " is of " + value.getClass().getName() + ", which no column holds");
        }
    }
}
