package io.fluxa.internal.query;

import io.fluxa.error.InvalidValueException;
import io.fluxa.query.Field;
import io.fluxa.query.ReferenceField;
import io.fluxa.query.Update.Assignment;
import io.fluxa.runtime.ValueCheck;
import io.fluxa.schema.Column;
import io.fluxa.schema.ColumnType;
import io.fluxa.schema.ColumnType.BlobType;
import io.fluxa.schema.ColumnType.DateTimeType;
import io.fluxa.schema.ColumnType.DateType;
import io.fluxa.schema.ColumnType.DecimalType;
import io.fluxa.schema.ColumnType.FloatType;
import io.fluxa.schema.ColumnType.IntegerType;
import io.fluxa.schema.ColumnType.TextType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a bulk update writes into a column, held to the rules that the setter of the field has. */
final class NewValue {

    private NewValue() {}

    /**
     * The value to bind; null is NULL.
     *
     * @throws InvalidValueException when the value breaks a rule
     */
    static @Nullable Object of(Assignment<?> assignment, Column column) {
        Field<?> field = assignment.field();
        Object value = assignment.value();
        if (value == null) {
            return column.nullable() ? null : ValueCheck.required(field, value);
        }
        return assignment.relative() ? value : Operand.of(field, column, checked(field, column.type(), value));
    }

    private static Object checked(Field<?> field, ColumnType type, Object value) {
        if (type instanceof IntegerType integer) {
            return integer(field, integer, (Long) value);
        }
        if (type instanceof TextType text) {
            return text.length() == TextType.MAX
                    ? ValueCheck.mediumText(field, (String) value)
                    : ValueCheck.text(field, (String) value, text.length());
        }
        if (type instanceof DecimalType decimal) {
            return ValueCheck.decimal(
                    field, (BigDecimal) value, decimal.precision(), decimal.scale(), decimal.unsigned());
        }
        if (type instanceof FloatType floating) {
            return floating(field, floating, (Double) value);
        }
        if (type instanceof DateType) {
            return ValueCheck.date(field, (LocalDate) value);
        }
        if (type instanceof DateTimeType time) {
            return ValueCheck.instant(field, (Instant) value, time.precision());
        }
        return type instanceof BlobType blob ? ValueCheck.bytes(field, (byte[]) value, blob.lengthBytes()) : value;
    }

    private static long integer(Field<?> field, IntegerType type, long value) {
        if (field instanceof ReferenceField<?, ?>) {
            return ValueCheck.reference(field, value, type.max());
        }
        boolean everyBit = type.unsigned() && type.bytes() == Long.BYTES;
        return everyBit ? value : ValueCheck.range(field, value, type.min(), type.max());
    }

    /** A {@code float} is rounded first, as it is before it comes to its setter. */
    private static double floating(Field<?> field, FloatType type, double value) {
        return type.bytes() == Float.BYTES
                ? ValueCheck.floating(field, (float) value, type.unsigned())
                : ValueCheck.floating(field, value, type.unsigned());
    }
}
