package io.fluxa.internal.query;

import io.fluxa.query.Field;
import io.fluxa.query.Selectable;
import io.fluxa.schema.EntitySchema;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** How the values of one table are read; found out once for each field. Safe for use by several threads. */
final class ResultValues {

    private final EntitySchema schema;
    private final TableColumns table;
    private final AtomicReferenceArray<@Nullable Known> byColumn;

    ResultValues(EntitySchema schema, TableColumns table) {
        this.schema = schema;
        this.table = table;
        this.byColumn = new AtomicReferenceArray<>(schema.columns().size());
    }

    private record Known(Field<?> field, ResultValue value) {}

    /**
     * How to read something that a projection selects.
     *
     * @throws io.fluxa.error.IllegalUseException for the field of another entity, which only unchecked code can give
     */
    ResultValue of(Selectable<?, ?> selected) {
        if (!(selected instanceof Field<?> field)) {
            return ResultValue.of(selected, schema);
        }
        table.column(field);
        Known known = byColumn.get(field.ordinal());
        if (known == null || known.field != field) {
            known = new Known(field, ResultValue.of(selected, schema));
            byColumn.set(field.ordinal(), known);
        }
        return known.value;
    }
}
