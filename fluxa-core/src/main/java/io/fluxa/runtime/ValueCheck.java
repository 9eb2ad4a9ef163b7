package io.fluxa.runtime;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.InvalidValueException;
import io.fluxa.query.Field;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules that setters hold values to. Each answers with the value as MySQL will store it. Messages give sizes and limits, never the value. */
public final class ValueCheck {

    private static final Instant FIRST_INSTANT = Instant.parse("1000-01-01T00:00:00Z");
    private static final Instant AFTER_LAST_INSTANT = Instant.parse("+10000-01-01T00:00:00Z");
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private ValueCheck() {}

    /** Refuses null. */
    public static <T> T required(Field<?> field, @Nullable T value) {
        if (value == null) {
            throw refuse(ErrorCode.REQUIRED_VALUE, field, "is required: null is refused, give it a value");
        }
        return value;
    }

    /** Refuses a number outside the range of its column. */
    public static long range(Field<?> field, long value, long min, long max) {
        if (value < min || value > max) {
            throw refuse(ErrorCode.VALUE_OUT_OF_RANGE, field, "must be from " + min + " to " + max);
        }
        return value;
    }

    /** Refuses a number outside the range of its column. */
    public static int range(Field<?> field, int value, int min, int max) {
        if (value < min || value > max) {
            throw refuse(ErrorCode.VALUE_OUT_OF_RANGE, field, "must be from " + min + " to " + max);
        }
        return value;
    }

    /** Refuses 0, negative numbers and ids wider than the column of a reference. */
    public static long reference(Field<?> field, long id, long max) {
        if (id < 1 || id > max) {
            throw refuse(ErrorCode.VALUE_OUT_OF_RANGE, field, "must be the id of a row, from 1 to " + max);
        }
        return id;
    }

    /** Refuses a text of more characters (code points) than its column takes, or with a surrogate that has no partner. */
    public static String text(Field<?> field, String value, int maxLength) {
        int length = value.length();
        if (length > maxLength) {
            length = value.codePointCount(0, length);
        }
        if (length > maxLength) {
            throw refuse(
                    ErrorCode.VALUE_TOO_LONG,
                    field,
                    "has " + length + " characters, at most " + maxLength + " are allowed");
        }
        return wellFormed(field, value);
    }

    /** Refuses a text whose UTF-8 form is longer than a {@code mediumtext}. */
    public static String mediumText(Field<?> field, String value) {
        int max = 0xFF_FFFF;
        if (value.length() > max / 3 && utf8Length(value) > max) {
            throw refuse(
                    ErrorCode.VALUE_TOO_LONG,
                    field,
                    "has " + utf8Length(value) + " bytes, at most " + max + " are allowed");
        }
        return wellFormed(field, value);
    }

    /** Refuses a decimal that does not fit exactly; gives it the scale of its column. */
    public static BigDecimal decimal(Field<?> field, BigDecimal value, int precision, int scale, boolean unsigned) {
        if (unsigned && value.signum() < 0) {
            throw refuse(ErrorCode.VALUE_OUT_OF_RANGE, field, "must not be negative");
        }
        if (value.signum() != 0 && (long) value.precision() - value.scale() > precision - scale) {
            throw refuse(
                    ErrorCode.VALUE_OUT_OF_RANGE,
                    field,
                    "takes at most " + (precision - scale) + " digits before the point");
        }
        if (value.scale() == scale) {
            return value;
        }
        if (value.signum() == 0) {
            return BigDecimal.valueOf(0, scale); // setScale would compute a power of ten as large as the scale given
        }
        if (value.scale() > scale && value.stripTrailingZeros().scale() > scale) {
            throw refuse(ErrorCode.VALUE_OUT_OF_RANGE, field, "takes at most " + scale + " digits after the point");
        }
        return value.setScale(scale, RoundingMode.UNNECESSARY);
    }

    /** Refuses a number that is infinite or none, and a negative one where the column is unsigned. */
    public static float floating(Field<?> field, float value, boolean unsigned) {
        requireFinite(field, Float.isFinite(value), unsigned && value < 0);
        return unsigned ? value + 0f : value; // -0 becomes 0
    }

    /** Refuses a number that is infinite or none, and a negative one where the column is unsigned. */
    public static double floating(Field<?> field, double value, boolean unsigned) {
        requireFinite(field, Double.isFinite(value), unsigned && value < 0);
        return unsigned ? value + 0d : value; // -0 becomes 0
    }

    /** Refuses more bytes than the column takes; gives a copy, because rows are shared. */
    public static byte[] bytes(Field<?> field, byte[] value, int lengthBytes) {
        long max = (1L << lengthBytes * Byte.SIZE) - 1;
        if (value.length > max) {
            throw refuse(
                    ErrorCode.VALUE_TOO_LONG, field, "has " + value.length + " bytes, at most " + max + " are allowed");
        }
        return value.clone();
    }

    /** Refuses a set with null in it; gives an unmodifiable copy. */
    public static <E extends Enum<E>> Set<E> set(Field<?> field, Set<E> value, EnumValues<E> values) {
        for (E constant : value) {
            required(field, constant);
        }
        return values.copy(value);
    }

    /** Refuses an index that an array of columns does not have. */
    public static void index(List<? extends Field<?>> elements, int index) {
        if (index < 0 || index >= elements.size()) {
            throw refuse(
                    ErrorCode.VALUE_OUT_OF_RANGE,
                    elements.get(0),
                    "is the first of " + elements.size() + " elements: an index must be from 0 to "
                            + (elements.size() - 1) + ", but " + index + " was given");
        }
    }

    /** Refuses a number of elements that is not the one of an array of columns. */
    public static void size(List<? extends Field<?>> elements, int size) {
        if (size != elements.size()) {
            throw refuse(
                    ErrorCode.VALUE_OUT_OF_RANGE,
                    elements.get(0),
                    "is the first of " + elements.size() + " elements, but " + size + " were given");
        }
    }

    /** Refuses a time outside the years 1000 to 9999; truncates it to the precision of its column. */
    public static Instant instant(Field<?> field, Instant value, int precision) {
        if (value.isBefore(FIRST_INSTANT) || !value.isBefore(AFTER_LAST_INSTANT)) {
            throw refuse(ErrorCode.VALUE_OUT_OF_RANGE, field, "must be in the years 1000 to 9999");
        }
        return truncate(value, precision);
    }

    /** Refuses a date outside the years 1000 to 9999. */
    public static LocalDate date(Field<?> field, LocalDate value) {
        if (value.getYear() < 1000 || value.getYear() > 9999) {
            throw refuse(ErrorCode.VALUE_OUT_OF_RANGE, field, "must be in the years 1000 to 9999");
        }
        return value;
    }

    /** A time without what its column does not keep. */
    public static Instant truncate(Instant value, int precision) {
        if (precision == 0) {
            return value.truncatedTo(ChronoUnit.SECONDS);
        }
        long unit = NANOS_PER_SECOND;
        for (int i = 0; i < precision; i++) {
            unit /= 10;
        }
        return value.minusNanos(value.getNano() % unit);
    }

    static String wellFormed(Field<?> field, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean paired = Character.isHighSurrogate(c)
                        && i + 1 < value.length()
                        && Character.isLowSurrogate(value.charAt(i + 1));
                if (!paired) {
                    throw refuse(
                            ErrorCode.VALUE_OUT_OF_RANGE,
                            field,
                            "holds half of a surrogate pair, which is no character");
                }
                i++;
            }
        }
        return value;
    }

    private static void requireFinite(Field<?> field, boolean finite, boolean negative) {
        if (!finite) {
            throw refuse(ErrorCode.VALUE_OUT_OF_RANGE, field, "must be a finite number");
        }
        if (negative) {
            throw refuse(ErrorCode.VALUE_OUT_OF_RANGE, field, "must not be negative");
        }
    }

    private static long utf8Length(String value) {
        return value.codePoints()
                .mapToLong(c -> c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x1_0000 ? 3 : 4)
                .sum();
    }

    private static InvalidValueException refuse(ErrorCode code, Field<?> field, String rule) {
        return new InvalidValueException(code, field.entity(), field.name(), rule);
    }
}
