package io.fluxa.internal.query;

import io.fluxa.query.Condition;
import io.fluxa.query.Condition.Comparison;
import io.fluxa.query.Condition.Operator;
import io.fluxa.query.Query;
import io.fluxa.schema.Column;
import io.fluxa.schema.EntitySchema;
import io.fluxa.schema.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The primary key and the unique indexes of one table, and what queries ask for by them. Safe for use by several threads. */
final class UniqueKeys {

    private final TableColumns table;
    private final List<Key> keys = new ArrayList<>();
    private final int widest;

    UniqueKeys(EntitySchema schema, TableColumns table) {
        this.table = table;
        keys.add(new Key(Optional.empty(), new int[] {0}));
        schema.indexes().stream()
                .filter(Index::unique)
                .map(index -> new Key(Optional.of(index), compared(schema, index)))
                .forEach(keys::add);
        widest = keys.stream().mapToInt(key -> key.columns.length).max().getAsInt();
    }

    /**
     * One of the keys.
     *
     * @param index the unique index; empty for the primary key
     * @param columns the positions of its columns in the schema, in the order of the index, without the mark of a soft deletion
     */
    @SuppressWarnings("ArrayRecordComponent") // keys are never compared
    private record Key(Optional<Index> index, int[] columns) {}

    private static int[] compared(EntitySchema schema, Index index) {
        List<String> names = schema.columns().stream().map(Column::name).toList();
        return index.columns().stream()
                .mapToInt(names::indexOf)
                .filter(column -> column != schema.deletionColumn())
                .toArray();
    }

    /**
     * What a query asks for exactly; nothing when it demands more or less than one value of each column, looks at softly deleted rows, or
     * skips rows. Its order does not matter.
     *
     * @throws io.fluxa.error.IllegalUseException for the field of another entity, which only unchecked code can give
     */
    Optional<ExactMatch> match(Query<?> query) {
        List<? extends Condition<?>> conditions = query.conditions();
        if (conditions.isEmpty() || conditions.size() > widest || query.includesFakeDeletes() || query.offset() > 0) {
            return Optional.empty();
        }
        for (Condition<?> condition : conditions) {
            if (!(condition instanceof Comparison<?> comparison) || comparison.operator() != Operator.EQ) {
                return Optional.empty();
            }
            table.column(comparison.field());
        }
        for (Key key : keys) {
            Object[] values = key.columns.length == conditions.size() ? values(key.columns, conditions) : null;
            if (values != null) {
                return Optional.of(new ExactMatch(key.index, List.of(values)));
            }
        }
        return Optional.empty();
    }

    /** What each of as many columns as there are conditions is compared with; null when one is not compared. */
    private static Object @Nullable [] values(int[] columns, List<? extends Condition<?>> conditions) {
        Object[] values = new Object[columns.length];
        for (int i = 0; i < columns.length; i++) {
            Object value = value(columns[i], conditions);
            if (value == null) {
                return null;
            }
            values[i] = value;
        }
        return values;
    }

    private static @Nullable Object value(int column, List<? extends Condition<?>> conditions) {
        for (Condition<?> condition : conditions) {
            if (condition instanceof Comparison<?> comparison
                    && comparison.field().ordinal() == column) {
                return comparison.value();
            }
        }
        return null;
    }
}
