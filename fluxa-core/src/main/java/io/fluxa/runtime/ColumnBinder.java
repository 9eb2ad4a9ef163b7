package io.fluxa.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Binds values that JDBC has no single setter for. Parameters count from 1; null binds NULL. */
public final class ColumnBinder {

    private static final BigInteger TWO_TO_64 = BigInteger.ONE.shiftLeft(64);

    private ColumnBinder() {}

    /** Binds a nullable {@code byte}, {@code short}, {@code int} or {@code long}. */
    public static void integer(PreparedStatement statement, int parameter, @Nullable Number value) throws SQLException {
        if (value == null) {
            statement.setNull(parameter, Types.BIGINT);
        } else {
            statement.setLong(parameter, value.longValue());
        }
    }

    /** Binds a {@code bigint unsigned} held in a {@code long}. */
    public static void unsignedLong(PreparedStatement statement, int parameter, long value) throws SQLException {
        if (value >= 0) {
            statement.setLong(parameter, value);
        } else {
            statement.setBigDecimal(
                    parameter, new BigDecimal(BigInteger.valueOf(value).add(TWO_TO_64)));
        }
    }

    /** Binds a nullable {@code bigint unsigned} held in a {@code long}. */
    public static void unsignedLong(PreparedStatement statement, int parameter, @Nullable Long value)
            throws SQLException {
        if (value == null) {
            statement.setNull(parameter, Types.BIGINT);
        } else {
            unsignedLong(statement, parameter, value.longValue());
        }
    }

    /** Binds a nullable {@code float}. */
    public static void floating(PreparedStatement statement, int parameter, @Nullable Float value) throws SQLException {
        if (value == null) {
            statement.setNull(parameter, Types.REAL);
        } else {
            statement.setFloat(parameter, value);
        }
    }

    /** Binds a nullable {@code double}. */
    public static void floating(PreparedStatement statement, int parameter, @Nullable Double value)
            throws SQLException {
        if (value == null) {
            statement.setNull(parameter, Types.DOUBLE);
        } else {
            statement.setDouble(parameter, value);
        }
    }

    /** Binds a nullable {@code boolean}. */
    public static void bool(PreparedStatement statement, int parameter, @Nullable Boolean value) throws SQLException {
        if (value == null) {
            statement.setNull(parameter, Types.TINYINT);
        } else {
            statement.setBoolean(parameter, value);
        }
    }

    /** Binds a {@code datetime} in UTC. */
    public static void instant(PreparedStatement statement, int parameter, @Nullable Instant value)
            throws SQLException {
        if (value == null) {
            statement.setNull(parameter, Types.TIMESTAMP);
        } else {
            statement.setObject(parameter, LocalDateTime.ofInstant(value, ZoneOffset.UTC));
        }
    }

    /** Binds a {@code date}. */
    public static void date(PreparedStatement statement, int parameter, @Nullable LocalDate value) throws SQLException {
        if (value == null) {
            statement.setNull(parameter, Types.DATE);
        } else {
            statement.setObject(parameter, value);
        }
    }
}
