package io.fluxa.internal.flush;

import io.fluxa.schema.Column;
import io.fluxa.schema.EntitySchema;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The text of every statement that reads or writes one table. Built once per engine; safe for use by several threads. */
public final class TableStatements {

    private static final int MOST_UPDATES = 500;

    /** Which update: the columns with one value for all rows, those with a value per row, and for how many rows. */
    private record UpdateShape(BitSet shared, BitSet own, int width) {}

    private final String table;
    private final String id;
    private final List<String> columns;
    private final String select;
    private final String selectById;
    private final String present;
    private final Map<Integer, String> inserts = new ConcurrentHashMap<>();
    private final Map<Integer, String> selects = new ConcurrentHashMap<>();
    private final Map<Integer, String> deletes = new ConcurrentHashMap<>();
    private final Map<UpdateShape, String> updates = new ConcurrentHashMap<>();

    /** Prepares the statements of one schema. */
    public TableStatements(EntitySchema schema) {
        table = quote(schema.table());
        columns = schema.columns().stream()
                .map(Column::name)
                .map(TableStatements::quote)
                .toList();
        id = columns.get(0);
        select = "SELECT " + String.join(",", columns) + " FROM " + table;
        selectById = select + " WHERE " + id + " = ?";
        int deletion = schema.deletionColumn();
        present = deletion < 0 ? "" : " WHERE " + columns.get(deletion) + " = 0";
    }

    /** Every column of the row with one id. */
    public String selectById() {
        return selectById;
    }

    /** Every column of the rows with some ids. */
    public String selectByIds(int width) {
        return selects.computeIfAbsent(width, n -> select + whereIds(n));
    }

    /**
     * Every column of every row, with or without the softly deleted ones, sorted, without or with two parameters for the
     * page: offset and size.
     */
    public String selectAll(int sortColumn, boolean descending, boolean paged, boolean fakeDeletes) {
        return select + (fakeDeletes ? "" : present) + " ORDER BY " + columns.get(sortColumn)
                + (descending ? " DESC" : " ASC") + (paged ? " LIMIT ?,?" : "");
    }

    /** The number of rows, with or without the softly deleted ones. */
    public String count(boolean fakeDeletes) {
        return "SELECT COUNT(*) FROM " + table + (fakeDeletes ? "" : present);
    }

    /** Which of some ids exist. */
    String selectIds(int width) {
        return "SELECT " + id + " FROM " + table + whereIds(width);
    }

    /** The id and some columns of the rows with some ids. */
    String selectColumns(BitSet wanted, int width) {
        return "SELECT " + id + "," + wanted.stream().mapToObj(columns::get).collect(Collectors.joining(",")) + " FROM "
                + table + whereIds(width);
    }

    /** One INSERT of several rows with all columns. */
    String insert(int rows) {
        return inserts.computeIfAbsent(
                rows,
                n -> "INSERT INTO " + table + " (" + String.join(",", columns) + ") VALUES "
                        + repeat("(" + repeat("?", columns.size()) + ")", n));
    }

    /** One DELETE of several rows. */
    String delete(int width) {
        return deletes.computeIfAbsent(width, n -> "DELETE FROM " + table + whereIds(n));
    }

    /**
     * One UPDATE of several rows. Parameters: the shared values; then for each own column the pairs of id and value; then the ids.
     * {@code ELSE} names the column so that the server knows the type of the parameters.
     */
    String update(BitSet shared, BitSet own, int width) {
        UpdateShape shape = new UpdateShape(shared, own, width);
        String known = updates.get(shape);
        if (known != null) {
            return known;
        }
        String text = "UPDATE " + table + " SET " + assignments(shared, own, width) + whereIds(width);
        if (updates.size() < MOST_UPDATES) {
            updates.put(shape, text);
        }
        return text;
    }

    /** One UPDATE of one row: set columns, then relative ones by one parameter each, then the id, then both bounds of each. */
    String increment(BitSet set, BitSet relative) {
        StringBuilder text = new StringBuilder("UPDATE ").append(table).append(" SET ");
        String separator = "";
        for (int column : set.stream().toArray()) {
            text.append(separator).append(columns.get(column)).append(" = ?");
            separator = ", ";
        }
        StringBuilder bounds = new StringBuilder();
        for (int column : relative.stream().toArray()) {
            String name = columns.get(column);
            text.append(separator).append(name).append(" = ").append(name).append(" + ?");
            bounds.append(" AND ").append(name).append(" BETWEEN ? AND ?");
            separator = ", ";
        }
        return text.append(" WHERE ").append(id).append(" = ?").append(bounds).toString();
    }

    private String assignments(BitSet shared, BitSet own, int width) {
        String each = repeat(" WHEN ? THEN ?", width, "");
        String sharedText =
                shared.stream().mapToObj(c -> columns.get(c) + " = ?").collect(Collectors.joining(", "));
        String ownText = own.stream()
                .mapToObj(columns::get)
                .map(c -> c + " = CASE " + id + each + " ELSE " + c + " END")
                .collect(Collectors.joining(", "));
        return sharedText + (sharedText.isEmpty() || ownText.isEmpty() ? "" : ", ") + ownText;
    }

    private String whereIds(int width) {
        return " WHERE " + id + (width == 1 ? " = ?" : " IN (" + repeat("?", width) + ")");
    }

    private static String repeat(String part, int times) {
        return repeat(part, times, ",");
    }

    private static String repeat(String part, int times, String separator) {
        StringBuilder text = new StringBuilder((part.length() + 1) * times);
        for (int i = 0; i < times; i++) {
            text.append(i == 0 ? "" : separator).append(part);
        }
        return text.toString();
    }

    private static String quote(String name) {
        return "`" + name.replace("`", "``") + "`";
    }
}
