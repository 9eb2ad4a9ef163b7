package io.fluxa.internal.query;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.InvalidValueException;
import io.fluxa.internal.mysql.statement.ParameterValue;
import io.fluxa.query.Field;
import io.fluxa.query.IdField;
import io.fluxa.query.ReferenceField;
import io.fluxa.runtime.ValueCheck;
import io.fluxa.schema.Column;
import io.fluxa.schema.ColumnType;
import io.fluxa.schema.ColumnType.DateTimeType;
import io.fluxa.schema.ColumnType.EnumType;
import io.fluxa.schema.ColumnType.FloatType;
import io.fluxa.schema.ColumnType.IntegerType;
import io.fluxa.schema.ColumnType.SetType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What a column is compared with, as MySQL gets it. */
final class Operand {

    private Operand() {}

    /**
     * The value to bind, in the types of {@link ParameterValue}.
     *
     * @throws io.fluxa.error.EntityException when MySQL has no such value
     */
    static Object of(Field<?> field, Column column, Object value) {
        ColumnType type = column.type();
        if (type instanceof IntegerType integer) {
            return integer(field, integer, (Long) value);
        }
        if (type instanceof FloatType floating) {
            return floating(field, floating, (Double) value);
        }
        if (type instanceof DateTimeType time) {
            return plain(field, ValueCheck.truncate((Instant) value, time.precision()));
        }
        if (type instanceof EnumType constants) {
            return text(constants.values(), (Enum<?>) value);
        }
        if (type instanceof SetType constants) {
            return value instanceof Enum<?> one
                    ? text(constants.values(), one)
                    : text(constants.values(), (Collection<?>) value);
        }
        return plain(field, value);
    }

    private static Object plain(Field<?> field, Object value) {
        Object bound = ParameterValue.of(value, "a condition on " + field);
        if (bound == null) {
            throw new IllegalStateException("a condition on " + field + " has no value");
        }
        return bound;
    }

    /** Ids and references end at the largest {@code long}; other unsigned numbers of 8 bytes use every bit. */
    private static Object integer(Field<?> field, IntegerType type, long value) {
        boolean everyBit = type.unsigned()
                && type.bytes() == Long.BYTES
                && !(field instanceof IdField<?> || field instanceof ReferenceField<?, ?>);
        return everyBit ? ParameterValue.unsigned(value) : (Object) value;
    }

    /**
     * A {@code float} is rounded as its column rounds; what is beyond its range stays what it is. It is bound as the {@code double} it equals,
     * because drivers that write values into statements would write its shortest text, which is another number for MySQL.
     */
    private static double floating(Field<?> field, FloatType type, double value) {
        if (!Double.isFinite(value)) {
            throw new InvalidValueException(
                    ErrorCode.VALUE_OUT_OF_RANGE, field.entity(), field.name(), "must be a finite number");
        }
        float rounded = (float) value;
        return type.bytes() == Float.BYTES && Float.isFinite(rounded) ? rounded : value;
    }

    @SuppressWarnings("EnumOrdinal") // the texts are in the order of the constants
    private static String text(List<String> texts, Enum<?> constant) {
        return texts.get(constant.ordinal());
    }

    @SuppressWarnings("EnumOrdinal") // the texts are in the order of the constants
    private static String text(List<String> texts, Collection<?> constants) {
        return constants.stream()
                .map(constant -> ((Enum<?>) constant).ordinal())
                .sorted()
                .map(texts::get)
                .collect(Collectors.joining(","));
    }
}
