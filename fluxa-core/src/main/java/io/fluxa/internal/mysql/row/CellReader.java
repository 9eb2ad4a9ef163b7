package io.fluxa.internal.mysql.row;

import io.fluxa.internal.mysql.statement.StoredEnum;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads single values, each as one of a few types or not at all: nothing is cut or rounded. */
final class CellReader {

    private static final int UNSIGNED_BITS = 64;

    private static final Map<Class<?>, Cell> CELLS = Map.ofEntries(
            Map.entry(Object.class, CellReader::natural),
            Map.entry(Long.class, CellReader::number),
            Map.entry(Integer.class, (cells, columns, at) -> as(number(cells, columns, at), Math::toIntExact)),
            Map.entry(Short.class, (cells, columns, at) -> as(number(cells, columns, at), CellReader::toShort)),
            Map.entry(Byte.class, (cells, columns, at) -> as(number(cells, columns, at), CellReader::toByte)),
            Map.entry(Double.class, (cells, columns, at) -> unlessNull(cells, cells.getDouble(at))),
            Map.entry(Float.class, (cells, columns, at) -> unlessNull(cells, cells.getFloat(at))),
            Map.entry(Boolean.class, (cells, columns, at) -> unlessNull(cells, cells.getBoolean(at))),
            Map.entry(String.class, (cells, columns, at) -> cells.getString(at)),
            Map.entry(BigDecimal.class, (cells, columns, at) -> cells.getBigDecimal(at)),
            Map.entry(
                    BigInteger.class,
                    (cells, columns, at) -> as(cells.getBigDecimal(at), BigDecimal::toBigIntegerExact)),
            Map.entry(byte[].class, (cells, columns, at) -> cells.getBytes(at)),
            Map.entry(Instant.class, (cells, columns, at) -> as(dateTime(cells, at), CellReader::utc)),
            Map.entry(LocalDateTime.class, (cells, columns, at) -> dateTime(cells, at)),
            Map.entry(LocalDate.class, (cells, columns, at) -> cells.getObject(at, LocalDate.class)),
            Map.entry(LocalTime.class, (cells, columns, at) -> cells.getObject(at, LocalTime.class)));

    /** Reads a value; gives null for NULL and throws also {@link ArithmeticException} when it cannot be had exactly. */
    @FunctionalInterface
    interface Cell {
        @Nullable
        Object read(ResultSet cells, Columns columns, int at) throws SQLException;
    }

    private CellReader() {}

    /** What reads a type, or null when nothing does. */
    static @Nullable Cell of(Class<?> type) {
        Cell cell = CELLS.get(type);
        return cell == null && type.isEnum() ? enumeration(type) : cell;
    }

    /** The bits of an unsigned number; null for NULL. */
    static @Nullable Object unsigned(ResultSet cells, Columns columns, int at) throws SQLException {
        BigDecimal value = cells.getBigDecimal(at);
        if (value == null) {
            return null;
        }
        BigInteger integer = value.toBigIntegerExact();
        if (integer.signum() < 0 || integer.bitLength() > UNSIGNED_BITS) {
            throw new ArithmeticException("not unsigned");
        }
        return integer.longValue();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // asked for an enum
    private static Cell enumeration(Class<?> type) {
        Class constants = type;
        return (cells, columns, at) ->
                StoredEnum.values(constants).read(cells.getString(at), type.getSimpleName(), columns.label(at));
    }

    /** Integers as they come; others only when nothing is lost, which the driver would not mind. */
    private static @Nullable Long number(ResultSet cells, Columns columns, int at) throws SQLException {
        return switch (columns.type(at)) {
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.BIT, Types.BOOLEAN ->
                unlessNull(cells, cells.getLong(at));
            default -> as(cells.getBigDecimal(at), BigDecimal::longValueExact);
        };
    }

    private static @Nullable Object natural(ResultSet cells, Columns columns, int at) throws SQLException {
        return switch (columns.type(at)) {
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER -> unlessNull(cells, cells.getLong(at));
            case Types.BIT, Types.BOOLEAN ->
                columns.bits().get(at - 1) > 1 ? cells.getBytes(at) : unlessNull(cells, cells.getBoolean(at));
            case Types.DATE -> dateOrYear(cells, at);
            case Types.TIME -> cells.getObject(at, LocalTime.class);
            case Types.TIMESTAMP -> dateTime(cells, at);
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> cells.getBytes(at);
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB, Types.NCHAR, Types.NVARCHAR ->
                cells.getString(at);
            default -> asDriverGives(cells, at);
        };
    }

    private static @Nullable Object asDriverGives(ResultSet cells, int at) throws SQLException {
        return cells.getObject(at);
    }

    /** The driver calls a {@code year} a date. */
    private static @Nullable Object dateOrYear(ResultSet cells, int at) throws SQLException {
        return cells.getMetaData().getColumnTypeName(at).equals("YEAR")
                ? unlessNull(cells, cells.getLong(at))
                : cells.getObject(at, LocalDate.class);
    }

    private static @Nullable LocalDateTime dateTime(ResultSet cells, int at) throws SQLException {
        return cells.getObject(at, LocalDateTime.class);
    }

    private static Instant utc(LocalDateTime value) {
        return value.toInstant(ZoneOffset.UTC);
    }

    private static Short toShort(long value) {
        if (value != (short) value) {
            throw new ArithmeticException("short overflow");
        }
        return (short) value;
    }

    private static Byte toByte(long value) {
        if (value != (byte) value) {
            throw new ArithmeticException("byte overflow");
        }
        return (byte) value;
    }

    private static <T> @Nullable T unlessNull(ResultSet cells, T value) throws SQLException {
        return cells.wasNull() ? null : value;
    }

    private static <V, T> @Nullable T as(@Nullable V value, Function<V, T> change) {
        return value == null ? null : change.apply(value);
    }
}
