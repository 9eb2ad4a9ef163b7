package io.fluxa.internal.context;

import io.fluxa.Entity;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.InvalidValueException;
import io.fluxa.error.StatementException;
import io.fluxa.internal.mysql.OutOfRangeFailure;
import io.fluxa.query.Field;
import io.fluxa.query.Update.Assignment;
import io.fluxa.schema.Column;
import io.fluxa.schema.ColumnType.IntegerType;
import io.fluxa.schema.EntitySchema;
import java.util.List;

/** Tells which increase of a bulk change left the range of its column. */
final class IncreaseRefusal {

    private IncreaseRefusal() {}

    /** The increase that was refused; the refusal itself when it is about anything else, for instance the version of a row. */
    static <E extends Entity> RuntimeException explained(
            StatementException refusal, EntitySchema schema, List<Assignment<E>> assignments) {
        if (!(refusal.getCause() instanceof OutOfRangeFailure failure)) {
            return refusal;
        }
        return assignments.stream()
                .filter(Assignment::relative)
                .filter(increase -> failure.column()
                        .filter(column(schema, increase.field()).name()::equals)
                        .isPresent())
                .findFirst()
                .<RuntimeException>map(increase -> outOfRange(increase.field(), schema, refusal))
                .orElse(refusal);
    }

    private static InvalidValueException outOfRange(Field<?> field, EntitySchema schema, StatementException refusal) {
        IntegerType type = (IntegerType) column(schema, field).type();
        boolean everyBit = type.unsigned() && type.bytes() == Long.BYTES;
        return new InvalidValueException(
                ErrorCode.INCREASE_OUT_OF_RANGE,
                field.entity(),
                field.name(),
                "would leave the range of its column, from " + type.min() + " to "
                        + (everyBit ? Long.toUnsignedString(-1) : type.max())
                        + ", in a row that the update finds, so that no row was changed; add a condition that leaves such rows out",
                refusal);
    }

    private static Column column(EntitySchema schema, Field<?> field) {
        return schema.columns().get(field.ordinal());
    }
}
