package io.fluxa.internal.query;

import io.fluxa.error.EntityException;
import io.fluxa.query.Selectable;
import io.fluxa.query.SortableField;
import io.fluxa.runtime.ColumnReader;
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
 * One field of the order of cursors. Its values are of the few types of {@link #type()}. Enums are sorted by the place of their constants
 * as the server counts them, so that is their value here.
 *
 * @param field the field
 * @param column its column
 * @param name its column, quoted
 * @param descending whether its largest value comes first
 * @param position where its value is in the result, from 1
 */
record CursorKey(SortableField<?> field, Column column, String name, boolean descending, int position) {

    /** Whether its value has to be selected besides the columns. */
    static boolean isComputed(Column column) {
        return column.type() instanceof EnumType;
    }

    /** What is compared and, for enums, selected. */
    String compared() {
        return isComputed(column) ? "(" + name + "+0)" : name;
    }

    /** What its values are. */
    Class<?> type() {
        ColumnType type = column.type();
        if (type instanceof IntegerType || type instanceof EnumType) {
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
        if (!type().isInstance(value)) {
            return false;
        }
        try {
            return operand(value) != null;
        } catch (EntityException noValueOfMysql) {
            return false;
        }
    }

    /** The value of the current row. */
    @Nullable
    Object read(ResultSet results, EntitySchema schema) throws SQLException {
        if (isComputed(column)) {
            return ColumnReader.nullableLong(results, position);
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

    private Object operand(Object value) {
        return isComputed(column) ? value : Operand.of(field, column, value);
    }
}
