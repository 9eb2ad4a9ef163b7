package io.fluxa.internal.query;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.internal.schema.Sql;
import io.fluxa.query.DeletionField;
import io.fluxa.query.Field;
import io.fluxa.schema.Column;
import io.fluxa.schema.EntitySchema;
import java.util.List;

/** The columns of a table as statements name them. Safe for use by several threads. */
final class TableColumns {

    private final EntitySchema schema;
    private final String table;
    private final List<String> names;

    TableColumns(EntitySchema schema) {
        this.schema = schema;
        this.table = Sql.name(schema.table());
        this.names = schema.columns().stream().map(Column::name).map(Sql::name).toList();
    }

    /** The simple name of the definition. */
    String entity() {
        return schema.entity();
    }

    /** The table, quoted. */
    String table() {
        return table;
    }

    /** The primary key, quoted. */
    String id() {
        return names.get(0);
    }

    /** Every column, quoted. */
    List<String> names() {
        return names;
    }

    /** The column of the mark of a soft deletion, quoted; empty when rows are really deleted. */
    String deletion() {
        int column = schema.deletionColumn();
        return column < 0 ? "" : names.get(column);
    }

    /**
     * The column of a field, quoted.
     *
     * @throws IllegalUseException when it is the field of another entity, which only unchecked code can give
     */
    String name(Field<?> field) {
        column(field);
        return names.get(field.ordinal());
    }

    /** What a projection selects for a field: its column, or whether the mark of a soft deletion is set, which is another in each row. */
    String value(Field<?> field) {
        return field instanceof DeletionField<?> ? name(field) + " <> 0" : name(field);
    }

    /** The column of a field. */
    Column column(Field<?> field) {
        Column column = field.ordinal() < names.size() ? schema.columns().get(field.ordinal()) : null;
        if (column == null
                || !column.field().equals(field.name())
                || !field.entity().equals(entity())) {
            throw new IllegalUseException(ErrorCode.INVALID_CONDITION, entity(), field + " is no field of " + entity());
        }
        return column;
    }
}
