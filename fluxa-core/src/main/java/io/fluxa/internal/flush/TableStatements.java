package io.fluxa.internal.flush;

import io.fluxa.internal.flush.Target.Guard;
import io.fluxa.internal.mysql.RowLock;
import io.fluxa.internal.schema.Sql;
import io.fluxa.schema.Column;
import io.fluxa.schema.EntitySchema;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The text of every statement that reads or writes one table. Built once per engine; safe for use by several threads. */
public final class TableStatements {

    private static final int MOST_UPDATES = 500;

    /** Up to so many ids MySQL has the memory to look at every index of a table. */
    private static final int MOST_UNHINTED = 4_096;

    private final String table;
    private final String id;
    private final List<String> columns;
    private final String select;
    private final String selectById;
    private final String mark;
    private final String version;
    private final String countChange;
    private final Map<Integer, String> inserts = new ConcurrentHashMap<>();
    private final Map<ByIds, String> selects = new ConcurrentHashMap<>();
    private final Map<Target, String> deletes = new ConcurrentHashMap<>();
    private final Map<UpdateShape, String> updates = new ConcurrentHashMap<>();

    /** Prepares the statements of one schema. */
    public TableStatements(EntitySchema schema) {
        table = Sql.name(schema.table());
        columns = schema.columns().stream().map(Column::name).map(Sql::name).toList();
        id = columns.get(0);
        select = "SELECT " + String.join(",", columns) + " FROM " + table;
        selectById = select + " WHERE " + id + " = ?";
        int deletion = schema.deletionColumn();
        mark = deletion < 0 ? "" : columns.get(deletion) + " = " + id;
        version = schema.versionColumn() < 0 ? "" : columns.get(schema.versionColumn());
        countChange = version.isEmpty() ? "" : ", " + version + " = " + version + " + 1";
    }

    /** Every column of the row with one id. */
    public String selectById(RowLock lock) {
        return lock.on(selectById);
    }

    /** Every column of the rows with some ids; a lock is taken in the order of the ids. */
    public String selectByIds(int width, RowLock lock) {
        return width == 1 ? selectById(lock) : selects.computeIfAbsent(new ByIds(width, lock), this::selectByIds);
    }

    /**
     * Without the hint MySQL may read the whole table where that is cheaper, and lock every row and every gap that it comes by; and it runs out
     * of memory for long lists of ids when it also looks at other indexes, which end with the id.
     */
    private String selectByIds(ByIds rows) {
        boolean locks = rows.lock != RowLock.NONE;
        boolean hinted = locks || rows.width > MOST_UNHINTED;
        String text = select + (hinted ? " FORCE INDEX (PRIMARY)" : "") + whereIds(rows.width);
        return rows.lock.on(locks ? text + " ORDER BY " + id : text);
    }

    private record ByIds(int width, RowLock lock) {}

    /** The id and some columns, perhaps none, of the rows with some ids; as they are now, if asked for, or as the transaction sees them. */
    String selectColumns(BitSet wanted, int width, boolean current) {
        return "SELECT " + id
                + wanted.stream().mapToObj(c -> "," + columns.get(c)).collect(Collectors.joining()) + " FROM " + table
                + whereIds(width) + (current ? " FOR SHARE" : "");
    }

    /** One INSERT of several rows with all columns. */
    String insert(int rows) {
        return inserts.computeIfAbsent(
                rows,
                n -> "INSERT INTO " + table + " (" + String.join(",", columns) + ") VALUES "
                        + repeat("(" + repeat("?", columns.size()) + ")", n));
    }

    /** One DELETE of several rows. */
    String delete(Target target) {
        return deletes.computeIfAbsent(target, rows -> "DELETE FROM " + table + where(rows));
    }

    /** One UPDATE of several rows, with the parameters that {@link UpdateShape#bind} binds. */
    String update(UpdateShape shape) {
        String known = updates.get(shape);
        if (known != null) {
            return known;
        }
        String text = "UPDATE " + table + " SET " + assignments(shape) + countChange + where(shape.target());
        if (updates.size() < MOST_UPDATES) {
            updates.put(shape, text);
        }
        return text;
    }

    /**
     * One UPDATE of one row: set columns, then relative ones by one parameter each, then the id, then the version when guarded,
     * then both bounds of each.
     */
    String increment(BitSet set, BitSet relative, boolean guarded) {
        StringJoiner assignments = new StringJoiner(", ");
        set.stream().forEach(column -> assignments.add(columns.get(column) + " = ?"));
        StringBuilder bounds = new StringBuilder();
        relative.stream().mapToObj(columns::get).forEach(name -> {
            assignments.add(name + " = " + name + " + ?");
            bounds.append(" AND ").append(name).append(" BETWEEN ? AND ?");
        });
        Target row = new Target(1, guarded ? Guard.ONE_VERSION : Guard.NONE);
        return "UPDATE " + table + " SET " + assignments + countChange + where(row) + bounds;
    }

    /** {@code ELSE} names the column so that the server knows the type of the parameters. */
    private String assignments(UpdateShape shape) {
        StringJoiner assignments = new StringJoiner(", ");
        shape.shared().stream().forEach(column -> assignments.add(columns.get(column) + " = ?"));
        if (shape.marks()) {
            assignments.add(mark);
        }
        String each = repeat(" WHEN ? THEN ?", shape.target().width(), "");
        shape.own().stream()
                .mapToObj(columns::get)
                .forEach(name -> assignments.add(name + " = CASE " + id + each + " ELSE " + name + " END"));
        return assignments.toString();
    }

    private String where(Target target) {
        return switch (target.guard()) {
            case NONE -> whereIds(target.width());
            case ONE_VERSION -> whereIds(target.width()) + " AND " + version + " = ?";
            case OWN_VERSIONS -> " WHERE (" + id + "," + version + ") IN (" + repeat("(?,?)", target.width()) + ")";
        };
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
}
