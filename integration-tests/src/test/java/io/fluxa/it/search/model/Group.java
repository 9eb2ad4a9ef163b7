package io.fluxa.it.search.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows that have the same values in some columns.
 *
 * @param key what is equal for exactly the same values
 * @param rows the rows, at least one unless there are no columns
 */
record Group(List<@Nullable Object> key, List<KnownRow> rows) {

    /** Without columns all rows are one group, even when there are none. */
    static Map<List<@Nullable Object>, Group> of(List<KnownRow> rows, List<Column<?>> columns) {
        Map<List<@Nullable Object>, Group> groups = new LinkedHashMap<>();
        if (columns.isEmpty()) {
            groups.put(List.of(), new Group(List.of(), rows));
            return groups;
        }
        for (KnownRow row : rows) {
            List<@Nullable Object> values =
                    columns.stream().<Object>map(row::get).collect(ArrayList::new, List::add, List::addAll);
            groups.computeIfAbsent(key(columns, values), key -> new Group(key, new ArrayList<>()))
                    .rows
                    .add(row);
        }
        return groups;
    }

    /** What is equal for exactly the same values of some columns. */
    static List<@Nullable Object> key(List<Column<?>> columns, List<@Nullable Object> values) {
        List<@Nullable Object> key = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            key.add(key(columns.get(i), values.get(i)));
        }
        return key;
    }

    @SuppressWarnings("unchecked") // each column is given a value of its own
    private static <T> @Nullable Object key(Column<T> column, @Nullable Object value) {
        return value == null ? null : column.key((T) value);
    }

    KnownRow first() {
        return rows.get(0);
    }

    @Override
    public String toString() {
        return "group " + key;
    }
}
