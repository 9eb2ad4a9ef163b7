package io.fluxa.runtime;

import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads columns that JDBC has no single getter for. Positions count from 1. */
public final class ColumnReader {

    private ColumnReader() {}

    /** A nullable {@code byte}. */
    public static @Nullable Byte nullableByte(ResultSet results, int position) throws SQLException {
        byte value = results.getByte(position);
        return value == 0 && results.wasNull() ? null : value;
    }

    /** A nullable {@code short}. */
    public static @Nullable Short nullableShort(ResultSet results, int position) throws SQLException {
        short value = results.getShort(position);
        return value == 0 && results.wasNull() ? null : value;
    }

    /** A nullable {@code int}. */
    public static @Nullable Integer nullableInt(ResultSet results, int position) throws SQLException {
        int value = results.getInt(position);
        return value == 0 && results.wasNull() ? null : value;
    }

    /** A nullable {@code long}. */
    public static @Nullable Long nullableLong(ResultSet results, int position) throws SQLException {
        long value = results.getLong(position);
        return value == 0 && results.wasNull() ? null : value;
    }

    /** A nullable {@code boolean}. */
    public static @Nullable Boolean nullableBoolean(ResultSet results, int position) throws SQLException {
        boolean value = results.getBoolean(position);
        return !value && results.wasNull() ? null : value;
    }

    /** A nullable {@code float}. */
    public static @Nullable Float nullableFloat(ResultSet results, int position) throws SQLException {
        float value = results.getFloat(position);
        return value == 0 && results.wasNull() ? null : value;
    }

    /** A nullable {@code double}. */
    public static @Nullable Double nullableDouble(ResultSet results, int position) throws SQLException {
        double value = results.getDouble(position);
        return value == 0 && results.wasNull() ? null : value;
    }

    /** A {@code bigint unsigned} as the {@code long} with the same bits. */
    public static long unsignedLong(ResultSet results, int position) throws SQLException {
        return results.getObject(position, BigInteger.class).longValue();
    }

    /** A nullable {@code bigint unsigned} as the {@code long} with the same bits. */
    public static @Nullable Long nullableUnsignedLong(ResultSet results, int position) throws SQLException {
        BigInteger value = results.getObject(position, BigInteger.class);
        return value == null ? null : value.longValue();
    }

    /** A {@code datetime} in UTC; null stays null. */
    public static @Nullable Instant instant(ResultSet results, int position) throws SQLException {
        LocalDateTime value = results.getObject(position, LocalDateTime.class);
        return value == null ? null : value.toInstant(ZoneOffset.UTC);
    }

    /** The error for a stored text that is no value of an enum; {@code throw} it. */
    public static SQLDataException unknownValue(String entity, String field) {
        return new SQLDataException(entity + "." + field + " holds a value that its enum does not have", "22000");
    }

    /** A {@code date}; null stays null. */
    public static @Nullable LocalDate date(ResultSet results, int position) throws SQLException {
        return results.getObject(position, LocalDate.class);
    }
}
