package io.fluxa.internal.mysql.statement;

import io.fluxa.Entity;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The values that statements take, turned into the few types that are bound: {@code String}, {@code Long}, {@code Boolean},
 * {@code BigDecimal}, {@code Double}, {@code Float}, {@code byte[]}, {@code LocalDate}, {@code LocalDateTime} and {@code LocalTime}. What
 * MySQL could only store as something else is refused.
 */
public final class ParameterValue {

    private static final BigInteger TWO_TO_64 = BigInteger.ONE.shiftLeft(64);
    private static final int DIGITS = 65;
    private static final int LAST_YEAR = 9999;
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant AFTER_LAST = Instant.parse("+10000-01-01T00:00:00Z");

    private ParameterValue() {}

    /**
     * The value to bind.
     *
     * @param place what messages call the parameter
     */
    public static @Nullable Object of(@Nullable Object value, String place) {
        if (value == null || value instanceof Boolean || value instanceof byte[] || value instanceof Long) {
            return value;
        }
        if (value instanceof CharSequence || value instanceof Character) {
            return text(value.toString(), place);
        }
        if (value instanceof Number number) {
            return number(number, place);
        }
        if (value instanceof Temporal temporal) {
            return time(temporal, place);
        }
        if (value instanceof Enum<?> constant) {
            return StoredEnum.text(constant);
        }
        if (value instanceof Entity entity) {
            return unsigned(entity.id());
        }
        throw unsupported(value, place);
    }

    /** The driver would send a question mark for half of a pair. */
    private static String text(String text, String place) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
                    throw refused(place + " holds half of a surrogate pair, which is no character");
                }
                break;
            }
        }
        return text;
    }

    private static Object number(Number number, String place) {
        if (number instanceof Integer || number instanceof Short || number instanceof Byte) {
            return number.longValue();
        }
        if (number instanceof Double || number instanceof Float) {
            if (!Double.isFinite(number.doubleValue())) {
                throw refused(place + " is infinite or no number, which MySQL does not have");
            }
            return number;
        }
        if (number instanceof BigDecimal decimal) {
            return decimal(decimal, place);
        }
        if (number instanceof BigInteger integer) {
            return decimal(new BigDecimal(integer), place);
        }
        throw unsupported(number, place);
    }

    private static BigDecimal decimal(BigDecimal decimal, String place) {
        long digits = Math.max(decimal.precision(), (long) decimal.precision() - decimal.scale());
        if (digits > DIGITS || decimal.scale() > DIGITS) {
            throw refused(place + " has more digits than the " + DIGITS + " that MySQL takes");
        }
        return decimal;
    }

    /** The value to bind for the unsigned number that has these bits. */
    public static Object unsigned(long bits) {
        return bits >= 0
                ? bits
                : (Object) new BigDecimal(BigInteger.valueOf(bits).add(TWO_TO_64));
    }

    private static Object time(Temporal time, String place) {
        if (time instanceof Instant instant) {
            return dateTime(instant, place);
        }
        if (time instanceof OffsetDateTime offset) {
            return dateTime(offset.toInstant(), place);
        }
        if (time instanceof ZonedDateTime zoned) {
            return dateTime(zoned.toInstant(), place);
        }
        if (time instanceof LocalDateTime local) {
            requireYear(local.getYear(), place);
            return local.truncatedTo(ChronoUnit.MICROS);
        }
        if (time instanceof LocalDate date) {
            requireYear(date.getYear(), place);
            return date;
        }
        if (time instanceof LocalTime ofDay) {
            return ofDay.truncatedTo(ChronoUnit.MICROS);
        }
        throw unsupported(time, place);
    }

    private static LocalDateTime dateTime(Instant instant, String place) {
        if (instant.isBefore(FIRST) || !instant.isBefore(AFTER_LAST)) {
            throw outOfYears(place);
        }
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    private static void requireYear(int year, String place) {
        if (year < 0 || year > LAST_YEAR) {
            throw outOfYears(place);
        }
    }

    private static IllegalUseException outOfYears(String place) {
        return refused(place + " is not in the years 0 to " + LAST_YEAR + " that MySQL knows");
    }

    private static IllegalUseException unsupported(Object value, String place) {
        return refused(place + " is of " + value.getClass().getName() + ", which no column holds" + advice(value));
    }

    private static String advice(Object value) {
        if (value instanceof UUID) {
            return "; give its text, or its 16 bytes";
        }
        if (value instanceof Date) {
            return "; give an Instant, a LocalDate or a LocalDateTime";
        }
        if (value instanceof Optional<?>) {
            return "; give its value, or null";
        }
        return "";
    }

    private static IllegalUseException refused(String message) {
        return new IllegalUseException(ErrorCode.UNSUPPORTED_PARAMETER, "", message);
    }
}
