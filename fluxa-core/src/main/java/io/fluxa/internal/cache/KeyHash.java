package io.fluxa.internal.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.ValueCheck;
import io.fluxa.schema.Column;
import io.fluxa.schema.ColumnType;
import io.fluxa.schema.ColumnType.DateTimeType;
import io.fluxa.schema.ColumnType.DecimalType;
import io.fluxa.schema.ColumnType.EnumType;
import io.fluxa.schema.ColumnType.FloatType;
import io.fluxa.schema.ColumnType.SetType;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 of the values of a unique index in one form, whether they come from a row or from a condition: numbers by their value, texts and
 * the stored texts of constants by their characters, times as their column keeps them. Each value is preceded by its length. Safe for use by several
 * threads.
 */
final class KeyHash {

    /** How many bytes a hash has. */
    static final int LENGTH = 32;

    private final List<Column> columns;
    private final int[] ordinals;

    /**
     * The hash of some columns.
     *
     * @param columns the columns, in the order of the index
     * @param ordinals where rows have them
     */
    KeyHash(List<Column> columns, int[] ordinals) {
        this.columns = List.copyOf(columns);
        this.ordinals = ordinals;
    }

    /** The hash of the values of a row; null when one of them is null. */
    byte @Nullable [] of(GeneratedRow row) {
        MessageDigest digest = sha256();
        for (int i = 0; i < ordinals.length; i++) {
            Object value = row.isNull(ordinals[i]) ? null : row.keyValue(ordinals[i]);
            if (value == null || !add(columns.get(i).type(), value, digest)) {
                return null;
            }
        }
        return digest.digest();
    }

    /** The hash of the values that the columns are compared with; null when no row can have them. */
    byte @Nullable [] of(List<?> values) {
        MessageDigest digest = sha256();
        for (int i = 0; i < ordinals.length; i++) {
            if (!add(columns.get(i).type(), values.get(i), digest)) {
                return null;
            }
        }
        return digest.digest();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static boolean add(ColumnType type, Object value, MessageDigest digest) {
        byte[] bytes = bytes(type, value);
        if (bytes == null) {
            return false;
        }
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
        digest.update(bytes);
        return true;
    }

    private static byte @Nullable [] bytes(ColumnType type, Object value) {
        if (value instanceof String text) {
            return text.getBytes(UTF_8);
        } else if (value instanceof Boolean truth) {
            return number(truth ? 1 : 0);
        } else if (value instanceof BigDecimal decimal && type instanceof DecimalType) {
            return decimal.stripTrailingZeros().toString().getBytes(UTF_8);
        } else if (value instanceof LocalDate date) {
            return number(date.toEpochDay());
        } else if (value instanceof Instant time && type instanceof DateTimeType column) {
            Instant kept = ValueCheck.truncate(time, column.precision());
            return ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
                    .putLong(kept.getEpochSecond())
                    .putInt(kept.getNano())
                    .array();
        } else if (value instanceof Number floating && type instanceof FloatType column) {
            return floating(column, floating.doubleValue());
        } else if (value instanceof Number whole) {
            return number(whole.longValue());
        }
        return constants(type, value);
    }

    /** A {@code float} is rounded as its column rounds; both zeros are one, as they are equal in SQL. */
    private static byte @Nullable [] floating(FloatType type, double value) {
        double kept = type.bytes() == Float.BYTES ? (float) value : value;
        return Double.isFinite(kept) ? number(Double.doubleToLongBits(kept + 0.0)) : null;
    }

    @SuppressWarnings("EnumOrdinal") // the texts are in the order of the constants
    private static byte @Nullable [] constants(ColumnType type, Object value) {
        if (value instanceof Enum<?> constant) {
            List<String> texts = type instanceof EnumType one
                    ? one.values()
                    : type instanceof SetType several ? several.values() : List.of();
            return texts.isEmpty() ? null : texts.get(constant.ordinal()).getBytes(UTF_8);
        }
        if (value instanceof Collection<?> some && type instanceof SetType several) {
            return some.stream()
                    .map(constant -> ((Enum<?>) constant).ordinal())
                    .sorted()
                    .map(several.values()::get)
                    .collect(Collectors.joining(","))
                    .getBytes(UTF_8);
        }
        return null;
    }

    private static byte[] number(long value) {
        return ByteBuffer.allocate(Long.BYTES).putLong(value).array();
    }
}
