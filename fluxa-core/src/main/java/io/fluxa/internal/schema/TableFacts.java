package io.fluxa.internal.schema;

import io.fluxa.schema.Column;
import io.fluxa.schema.EntitySchema;
import io.fluxa.schema.Index;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the server says of one table that is cached. */
final class TableFacts {

    private static final String BASE_TABLE = "BASE TABLE";

    /** The only engine whose reads can ask whether somebody else has a row locked. */
    private static final String LOCKING_ENGINE = "InnoDB";

    private String form = "";
    private final Map<String, String> columns = new HashMap<>();
    private final Map<String, Set<String>> uniqueIndexes = new HashMap<>();
    private final List<String> cascades = new ArrayList<>();
    private boolean changesRows;

    /** Takes what kind of table it is, and its engine; a view has none. */
    void form(String type, @Nullable String engine) {
        boolean locks = type.equals(BASE_TABLE) && LOCKING_ENGINE.equalsIgnoreCase(engine);
        form = locks ? "" : type.equals(BASE_TABLE) ? "is a table of engine " + engine : "is a " + lower(type);
    }

    /** Takes a column: its type as the server writes it, and what it does besides keeping what it is given. */
    void column(String name, String type, String extra) {
        columns.put(lower(name), type);
        String words = lower(extra);
        if (words.contains("on update") || words.contains("stored generated") || words.contains("virtual generated")) {
            columns.put(lower(name), type + " " + words);
        }
    }

    /** Takes a column of a unique index; null for an expression. */
    void uniqueIndex(String name, @Nullable String column) {
        uniqueIndexes.computeIfAbsent(name, first -> new HashSet<>()).add(column == null ? "" : lower(column));
    }

    /** Takes a foreign key by which MySQL changes rows of this table. */
    void cascade(String words) {
        cascades.add(words);
    }

    /** Takes a trigger that may change a row while it is written. */
    void trigger() {
        changesRows = true;
    }

    /** Why nobody can ask whether a row is locked; empty when everybody can. */
    String withoutLocks() {
        return form;
    }

    /** The foreign keys by which MySQL changes rows of this table by itself. */
    List<String> cascades() {
        return cascades;
    }

    /** Whether no two rows can have the same values in the columns of an index. */
    boolean holdsUnique(Index index) {
        Set<String> names = new HashSet<>();
        index.columns().forEach(column -> names.add(lower(column)));
        return uniqueIndexes.values().stream().anyMatch(names::containsAll);
    }

    /** Whether a row is as it was written: its columns are those of the definition, and no trigger has a say. */
    boolean keepsWhatItIsGiven(EntitySchema schema, ColumnSql sql) {
        return !changesRows
                && schema.storedAsWritten()
                && schema.columns().stream().allMatch(column -> fits(column, sql));
    }

    private boolean fits(Column column, ColumnSql sql) {
        return Optional.ofNullable(columns.get(lower(column.name())))
                .filter(type -> type.equals(sql.type(column)))
                .isPresent();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
