package io.fluxa.internal.query;

import io.fluxa.query.Selectable;
import io.fluxa.query.SortableField;
import io.fluxa.schema.Column;
import io.fluxa.schema.ColumnType;
import io.fluxa.schema.ColumnType.BooleanType;
import io.fluxa.schema.ColumnType.DateTimeType;
import io.fluxa.schema.ColumnType.DateType;
import io.fluxa.schema.ColumnType.DecimalType;
import io.fluxa.schema.ColumnType.EnumType;
import io.fluxa.schema.ColumnType.FloatType;
import io.fluxa.schema.ColumnType.IntegerType;
import io.fluxa.schema.EntitySchema;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One field of the order of cursors. Its values are of the few types of {@link #type()}: enums are told by their stored text, which
 * outlives another order of the constants.
 *
 * @param field the field
 * @param column its column
 * @param name its column, quoted
 * @param descending whether its largest value comes first
 */
record CursorKey(SortableField<?> field, Column column, String name, boolean descending) {

    /** What its values are. */
    Class<?> type() {
        ColumnType type = column.type();
        if (type instanceof IntegerType) {
            return Long.class;
        } else if (type instanceof FloatType) {
            return Double.class;
        } else if (type instanceof DecimalType) {
            return BigDecimal.class;
        } else if (type instanceof BooleanType) {
            return Boolean.class;
        } else if (type instanceof DateType) {
            return LocalDate.class;
        } else if (type instanceof DateTimeType) {
            return Instant.class;
        }
        return String.class;
    }

    /** Whether a value could be one of the column. */
    boolean accepts(@Nullable Object value) {
        if (value == null) {
            return column.nullable();
        }
        return type().isInstance(value)
                && (!(column.type() instanceof EnumType constants)
                        || constants.values().contains((String) value));
    }

    /** The value of the current row of a result that has all columns in their order. */
    @Nullable
    Object read(ResultSet results, EntitySchema schema) throws SQLException {
        int position = field.ordinal() + 1;
        if (column.type() instanceof EnumType) {
            return results.getString(position);
        }
        Object value = ResultValue.of((Selectable<?, ?>) field, schema).read(results, position);
        if (value instanceof Float || value instanceof Double) {
            return ((Number) value).doubleValue();
        }
        return value instanceof Number number && !(value instanceof BigDecimal) ? (Object) number.longValue() : value;
    }

    /** Writes that a row comes behind the others with a value of this field. */
    void writeBehind(SqlWriter sql, @Nullable Object value) {
        if (value == null) {
            sql.text(descending ? "FALSE" : name + " IS NOT NULL");
            return;
        }
        boolean nullsFollow = descending && column.nullable();
        sql.text(nullsFollow ? "(" : "").text(compared()).text(descending ? " < " : " > ");
        sql.value(operand(value)).text(nullsFollow ? " OR " + name + " IS NULL)" : "");
    }

    /** Writes that a row has a value of this field. */
    void writeEqual(SqlWriter sql, @Nullable Object value) {
        if (value == null) {
            sql.text(name).text(" IS NULL");
        } else {
            sql.text(compared()).text(" = ").value(operand(value));
        }
    }

    /** Enums are sorted by the place of their constants, but compared by their text. */
    private String compared() {
        return column.type() instanceof EnumType ? "(" + name + "+0)" : name;
    }

    private Object operand(Object value) {
        return column.type() instanceof EnumType constants
                ? (Object) (1L + constants.values().indexOf((String) value))
                : Operand.of(field, column, value);
    }
}
