package io.fluxa.internal.query;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.InvalidValueException;
import io.fluxa.query.Aggregate;
import io.fluxa.query.BinaryField;
import io.fluxa.query.BooleanField;
import io.fluxa.query.DateField;
import io.fluxa.query.DecimalField;
import io.fluxa.query.DeletionField;
import io.fluxa.query.EnumField;
import io.fluxa.query.Field;
import io.fluxa.query.FloatingField;
import io.fluxa.query.ReferenceField;
import io.fluxa.query.Selectable;
import io.fluxa.query.SetField;
import io.fluxa.query.TextField;
import io.fluxa.query.TimestampField;
import io.fluxa.query.WholeNumberField;
import io.fluxa.runtime.ColumnReader;
import io.fluxa.runtime.EnumValues;
import io.fluxa.schema.ColumnType;
import io.fluxa.schema.ColumnType.EnumType;
import io.fluxa.schema.ColumnType.IntegerType;
import io.fluxa.schema.ColumnType.SetType;
import io.fluxa.schema.EntitySchema;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one value of a result as the type that its field promises; NULL as null. Positions count from 1. */
@FunctionalInterface
public interface ResultValue {

    /** The value at a position of the current row. */
    @Nullable
    Object read(ResultSet results, int position) throws SQLException;

    /** How to read something that a projection selects. */
    static ResultValue of(Selectable<?, ?> value, EntitySchema schema) {
        if (value instanceof Aggregate<?, ?> aggregate) {
            return ofAggregate(aggregate, schema);
        }
        return ofField((Field<?>) value, schema);
    }

    private static ResultValue ofAggregate(Aggregate<?, ?> aggregate, EntitySchema schema) {
        Field<?> field = aggregate.field();
        if (field == null) {
            return ResultSet::getLong;
        }
        return switch (aggregate.function()) {
            case COUNT, COUNT_DISTINCT -> ResultSet::getLong;
            case MIN, MAX -> ofField(field, schema);
            case SUM ->
                field instanceof WholeNumberField<?, ?>
                        ? (results, position) -> whole(field, results.getBigDecimal(position))
                        : computed(field);
            case AVG -> computed(field);
        };
    }

    private static ResultValue computed(Field<?> field) {
        return field instanceof FloatingField<?, ?> ? ColumnReader::nullableDouble : ResultSet::getBigDecimal;
    }

    private static Long whole(Field<?> field, BigDecimal sum) {
        try {
            return sum.longValueExact();
        } catch (ArithmeticException beyond) {
            throw new InvalidValueException(
                    ErrorCode.VALUE_OUT_OF_RANGE,
                    field.entity(),
                    field.name(),
                    "has a sum that is no long; add up its average and count, or query the pool",
                    beyond);
        }
    }

    private static ResultValue ofField(Field<?> field, EntitySchema schema) {
        if (field instanceof WholeNumberField<?, ?> number) {
            return ofNumber(number, schema);
        } else if (field instanceof FloatingField<?, ?> number) {
            return number.type() == Float.class ? ColumnReader::nullableFloat : ColumnReader::nullableDouble;
        } else if (field instanceof ReferenceField<?, ?>) {
            return ColumnReader::nullableLong;
        } else if (field instanceof TextField<?>) {
            return ResultSet::getString;
        } else if (field instanceof DecimalField<?>) {
            return ResultSet::getBigDecimal;
        } else if (field instanceof BooleanField<?> || field instanceof DeletionField<?>) {
            return ColumnReader::nullableBoolean;
        } else if (field instanceof DateField<?>) {
            return ColumnReader::date;
        } else if (field instanceof TimestampField<?>) {
            return ColumnReader::instant;
        } else if (field instanceof BinaryField<?>) {
            return ResultSet::getBytes;
        } else if (field instanceof EnumField<?, ?> constant) {
            return ofEnum(constant, ((EnumType) typeOf(field, schema)).values());
        } else if (field instanceof SetField<?, ?> set) {
            return ofSet(set, ((SetType) typeOf(field, schema)).values());
        }
        throw new IllegalStateException("nothing reads " + field);
    }

    private static ResultValue ofNumber(WholeNumberField<?, ?> field, EntitySchema schema) {
        IntegerType type = (IntegerType) typeOf(field, schema);
        if (field.type() == Byte.class) {
            return ColumnReader::nullableByte;
        } else if (field.type() == Short.class) {
            return ColumnReader::nullableShort;
        } else if (field.type() == Integer.class) {
            return ColumnReader::nullableInt;
        }
        return type.unsigned() && type.bytes() == Long.BYTES
                ? ColumnReader::nullableUnsignedLong
                : ColumnReader::nullableLong;
    }

    private static <T extends Enum<T>> ResultValue ofEnum(EnumField<?, T> field, List<String> texts) {
        EnumValues<T> values = EnumValues.of(field.type(), texts);
        return (results, position) -> values.read(results.getString(position), field.entity(), field.name());
    }

    private static <T extends Enum<T>> ResultValue ofSet(SetField<?, T> field, List<String> texts) {
        EnumValues<T> values = EnumValues.of(field.type(), texts);
        return (results, position) -> values.readSet(results.getString(position), field.entity(), field.name());
    }

    private static ColumnType typeOf(Field<?> field, EntitySchema schema) {
        return schema.columns().get(field.ordinal()).type();
    }
}
