package io.fluxa.internal.schema;

import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.internal.mysql.SqlChannel;
import io.fluxa.internal.mysql.StatementLog;
import io.fluxa.schema.EntitySchema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The tables of one pool that entities ask for, with their columns, as the server has them. */
public final class ExistingTables {

    private final boolean ignoresCase;
    private final Map<String, Set<String>> columns = new HashMap<>();

    private ExistingTables(boolean ignoresCase) {
        this.ignoresCase = ignoresCase;
    }

    /** Reads them with one statement, whatever the number of tables. Names are compared whole: no pattern, no wildcard. */
    public static ExistingTables read(MysqlDatabase database, Collection<EntitySchema> schemas) {
        List<String> names =
                new ArrayList<>(schemas.stream().map(EntitySchema::table).toList());
        names.add(SequenceTable.NAME);
        names.add(DatabaseTable.NAME);
        String sql = "SELECT TABLE_NAME, COLUMN_NAME FROM information_schema.COLUMNS"
                + " WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME IN ("
                + String.join(",", Collections.nCopies(names.size(), "?")) + ")";
        ExistingTables existing = new ExistingTables(database.ignoresTableCase());
        try (SqlChannel channel = database.channel(StatementLog.NONE)) {
            return channel.select(
                    sql,
                    statement -> {
                        for (int i = 0; i < names.size(); i++) {
                            statement.setString(i + 1, names.get(i));
                        }
                    },
                    existing::addAll);
        }
    }

    private ExistingTables addAll(ResultSet results) throws SQLException {
        while (results.next()) {
            columns.computeIfAbsent(key(results.getString(1)), name -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER))
                    .add(results.getString(2));
        }
        return this;
    }

    /** Whether there is a table with a name. */
    public boolean has(String table) {
        return columns.containsKey(key(table));
    }

    /** The names of the entity's columns that its existing table does not have. */
    List<String> missingColumns(EntitySchema schema) {
        Set<String> present = columns.getOrDefault(key(schema.table()), Set.of());
        return schema.columns().stream()
                .map(column -> column.name())
                .filter(name -> !present.contains(name))
                .toList();
    }

    private String key(String table) {
        return ignoresCase ? table.toLowerCase(Locale.ROOT) : table;
    }
}
