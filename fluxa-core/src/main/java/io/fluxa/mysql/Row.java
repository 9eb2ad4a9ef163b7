package io.fluxa.mysql;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The row of a result that is read at this moment. Columns are named by position, from 1, or by label: exactly, or else without regard
 * to case. Getters of objects give null for NULL; those of primitives refuse it.
 *
 * <p>Values are never bent to fit: a fraction read as a {@code long}, or a text that is no number, is a
 * {@link io.fluxa.error.CorruptValueException} (FLX-4007). A column that the result does not have is FLX-3052, a NULL for a primitive
 * FLX-3054. Not safe for use by several threads.
 */
public interface Row {

    /** The labels of the columns in their order: the aliases, or the names of columns without one. */
    List<String> labels();

    /**
     * The position of a column, from 1.
     *
     * @throws IllegalUseException when there is no such column, or more than one
     */
    int position(String label);

    /**
     * A value as one of these types: {@code Long}, {@code Integer}, {@code Short}, {@code Byte}, {@code Double}, {@code Float},
     * {@code Boolean}, {@code String}, {@code BigDecimal}, {@code BigInteger}, {@code byte[]}, {@code Instant} (a {@code datetime} in UTC),
     * {@code LocalDate}, {@code LocalDateTime}, {@code LocalTime}, an enum (by its stored value), or {@code Object} (what fits the column).
     */
    <T> @Nullable T get(int position, Class<T> type);

    /**
     * The whole row as a record whose components are the columns, or the only column as one of the types of {@link #get(int, Class)}.
     * Components and labels are matched exactly, or else without regard to case and underscores: {@code order_id} is {@code orderId}.
     *
     * @throws IllegalUseException when the columns are not those of the record, or when NULL is found for a primitive or an only column
     */
    <T> T as(Class<T> type);

    /** As {@link #get(int, Class)}. */
    default <T> @Nullable T get(String label, Class<T> type) {
        return get(position(label), type);
    }

    /** Whether a column is NULL. */
    default boolean isNull(int position) {
        return get(position, Object.class) == null;
    }

    /** Whether a column is NULL. */
    default boolean isNull(String label) {
        return isNull(position(label));
    }

    /** A number that must not be NULL. */
    default long getLong(int position) {
        return required(position, Long.class);
    }

    /** A number that must not be NULL. */
    default long getLong(String label) {
        return getLong(position(label));
    }

    /** A number from 0 to 2⁶⁴ − 1 that must not be NULL, as the {@code long} with the same bits. */
    long getUnsignedLong(int position);

    /** A number from 0 to 2⁶⁴ − 1 that must not be NULL, as the {@code long} with the same bits. */
    default long getUnsignedLong(String label) {
        return getUnsignedLong(position(label));
    }

    /** A number that must not be NULL. */
    default int getInt(int position) {
        return required(position, Integer.class);
    }

    /** A number that must not be NULL. */
    default int getInt(String label) {
        return getInt(position(label));
    }

    /** A number that must not be NULL. */
    default double getDouble(int position) {
        return required(position, Double.class);
    }

    /** A number that must not be NULL. */
    default double getDouble(String label) {
        return getDouble(position(label));
    }

    /** A truth value that must not be NULL. */
    default boolean getBoolean(int position) {
        return required(position, Boolean.class);
    }

    /** A truth value that must not be NULL. */
    default boolean getBoolean(String label) {
        return getBoolean(position(label));
    }

    /** A text, or null. */
    default @Nullable String getString(int position) {
        return get(position, String.class);
    }

    /** A text, or null. */
    default @Nullable String getString(String label) {
        return getString(position(label));
    }

    /** A decimal number, or null. */
    default @Nullable BigDecimal getBigDecimal(int position) {
        return get(position, BigDecimal.class);
    }

    /** A decimal number, or null. */
    default @Nullable BigDecimal getBigDecimal(String label) {
        return getBigDecimal(position(label));
    }

    /** Bytes, or null. */
    default byte @Nullable [] getBytes(int position) {
        return get(position, byte[].class);
    }

    /** Bytes, or null. */
    default byte @Nullable [] getBytes(String label) {
        return getBytes(position(label));
    }

    /** A {@code datetime} as UTC, which is how entities store an {@code Instant}, or null. */
    default @Nullable Instant getInstant(int position) {
        return get(position, Instant.class);
    }

    /** A {@code datetime} as UTC, which is how entities store an {@code Instant}, or null. */
    default @Nullable Instant getInstant(String label) {
        return getInstant(position(label));
    }

    /** A date, or null. */
    default @Nullable LocalDate getLocalDate(int position) {
        return get(position, LocalDate.class);
    }

    /** A date, or null. */
    default @Nullable LocalDate getLocalDate(String label) {
        return getLocalDate(position(label));
    }

    /** A {@code datetime} as it is stored, or null. */
    default @Nullable LocalDateTime getLocalDateTime(int position) {
        return get(position, LocalDateTime.class);
    }

    /** A {@code datetime} as it is stored, or null. */
    default @Nullable LocalDateTime getLocalDateTime(String label) {
        return getLocalDateTime(position(label));
    }

    /** A time of a day, or null. */
    default @Nullable LocalTime getLocalTime(int position) {
        return get(position, LocalTime.class);
    }

    /** A time of a day, or null. */
    default @Nullable LocalTime getLocalTime(String label) {
        return getLocalTime(position(label));
    }

    /**
     * The values by label, in the order of the columns; a map of its own. Integers are {@code Long} ({@code bigint unsigned}:
     * {@code BigInteger}), {@code tinyint(1)} and {@code bit(1)} are {@code Boolean}, decimals {@code BigDecimal}, {@code float} and
     * {@code double} their Java types, {@code datetime} and {@code timestamp} {@code LocalDateTime}, {@code json}, {@code enum} and
     * {@code set} {@code String}, binary columns {@code byte[]}.
     *
     * @throws IllegalUseException when two columns have the same label
     */
    default Map<String, @Nullable Object> toMap() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (String label : labels()) {
            values.put(label, get(position(label), Object.class));
        }
        return values;
    }

    private <T> T required(int position, Class<T> type) {
        T value = get(position, type);
        if (value == null) {
            throw new IllegalUseException(
                    ErrorCode.UNEXPECTED_NULL,
                    "",
                    "column '" + labels().get(position - 1)
                            + "' is NULL, which no primitive can be; ask isNull first, or read it with"
                            + " get(column, " + type.getSimpleName() + ".class)");
        }
        return value;
    }
}
