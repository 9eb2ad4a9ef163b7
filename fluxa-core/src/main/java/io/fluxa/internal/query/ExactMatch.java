package io.fluxa.internal.query;

import io.fluxa.query.Condition;
import io.fluxa.query.Condition.Comparison;
import io.fluxa.query.Condition.Operator;
import io.fluxa.query.Query;
import io.fluxa.schema.Column;
import io.fluxa.schema.EntitySchema;
import io.fluxa.schema.Index;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one row that a query asks for, because it compares each column of a unique index, or the id, with a value and demands nothing else.
 * What knows rows by these values may answer instead of MySQL.
 *
 * @param index the unique index; empty for the primary key
 * @param values what its columns are compared with, in the order of the index, without the mark of a soft deletion
 */
public record ExactMatch(Optional<Index> index, List<Object> values) {

    /** Copies the list. */
    public ExactMatch {
        values = List.copyOf(values);
    }

    /**
     * What a query asks for exactly; nothing when it demands more or less than one value of each column, looks at softly deleted rows, or
     * skips rows. Its order does not matter.
     */
    public static Optional<ExactMatch> of(EntitySchema schema, Query<?> query) {
        if (query.includesFakeDeletes() || query.offset() > 0) {
            return Optional.empty();
        }
        Map<String, Object> wanted = new LinkedHashMap<>();
        for (Condition<?> condition : query.conditions()) {
            if (!(condition instanceof Comparison<?> comparison) || comparison.operator() != Operator.EQ) {
                return Optional.empty();
            }
            String column = schema.columns().get(comparison.field().ordinal()).name();
            if (wanted.put(column, comparison.value()) != null) {
                return Optional.empty();
            }
        }
        if (wanted.size() == 1 && wanted.containsKey(schema.id().name())) {
            return Optional.of(new ExactMatch(Optional.empty(), new ArrayList<>(wanted.values())));
        }
        return schema.indexes().stream()
                .filter(Index::unique)
                .filter(index -> covers(schema, index, wanted))
                .findFirst()
                .map(index -> new ExactMatch(Optional.of(index), inOrder(schema, index, wanted)));
    }

    private static boolean covers(EntitySchema schema, Index index, Map<String, Object> wanted) {
        List<String> columns = columns(schema, index);
        return columns.size() == wanted.size() && wanted.keySet().containsAll(columns);
    }

    private static List<Object> inOrder(EntitySchema schema, Index index, Map<String, Object> wanted) {
        return columns(schema, index).stream().map(wanted::get).toList();
    }

    private static List<String> columns(EntitySchema schema, Index index) {
        int mark = schema.deletionColumn();
        Column deletion = mark < 0 ? null : schema.columns().get(mark);
        return index.columns().stream()
                .filter(column -> deletion == null || !column.equals(deletion.name()))
                .toList();
    }
}
