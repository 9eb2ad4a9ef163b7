package io.fluxa.internal.schema;

import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.internal.mysql.SqlChannel;
import io.fluxa.internal.mysql.StatementLog;
import io.fluxa.schema.EntitySchema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the server says of the cached tables of one pool. */
final class CachedTableFacts {

    /**
     * Five columns of text each: what it is about, the table, and up to three words on it. {@code CONVERT} gives the columns of the server's
     * catalogue, which differ in collation, a common one.
     */
    private static final String FACTS = """
            SELECT 'form', %1$s, CONVERT(TABLE_TYPE USING utf8mb4), CONVERT(ENGINE USING utf8mb4), ''
            FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME IN (%2$s)
            UNION ALL
            SELECT 'column', %1$s, CONVERT(COLUMN_NAME USING utf8mb4), CONCAT(CONVERT(COLUMN_TYPE USING utf8mb4), IF(CHARACTER_SET_NAME IS NULL,
             '', CONCAT(' CHARACTER SET ', CONVERT(CHARACTER_SET_NAME USING utf8mb4), ' COLLATE ', CONVERT(COLLATION_NAME USING utf8mb4)))),
             CONVERT(EXTRA USING utf8mb4)
            FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME IN (%2$s)
            UNION ALL
            SELECT 'unique', %1$s, CONVERT(INDEX_NAME USING utf8mb4), CONVERT(COLUMN_NAME USING utf8mb4), ''
            FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND NON_UNIQUE = 0 AND TABLE_NAME IN (%2$s)
            UNION ALL
            SELECT 'cascade', %1$s, CONVERT(CONSTRAINT_NAME USING utf8mb4), CONVERT(REFERENCED_TABLE_NAME USING utf8mb4),
             CONCAT(IF(DELETE_RULE IN (%3$s), CONCAT(' ON DELETE ', CONVERT(DELETE_RULE USING utf8mb4)), ''),
             IF(UPDATE_RULE IN (%3$s), CONCAT(' ON UPDATE ', CONVERT(UPDATE_RULE USING utf8mb4)), ''))
            FROM information_schema.REFERENTIAL_CONSTRAINTS WHERE CONSTRAINT_SCHEMA = DATABASE()
             AND (DELETE_RULE IN (%3$s) OR UPDATE_RULE IN (%3$s)) AND TABLE_NAME IN (%2$s)
            UNION ALL
            SELECT 'trigger', CONVERT(EVENT_OBJECT_TABLE USING utf8mb4), '', '', ''
            FROM information_schema.TRIGGERS WHERE EVENT_OBJECT_SCHEMA = DATABASE() AND ACTION_TIMING = 'BEFORE'
             AND EVENT_OBJECT_TABLE IN (%2$s)
            UNION ALL
            SELECT 'sees triggers', '', '', '', '' FROM information_schema.USER_PRIVILEGES
            WHERE PRIVILEGE_TYPE = 'TRIGGER' AND %4$s
            UNION ALL
            SELECT 'sees triggers', '', '', '', '' FROM information_schema.SCHEMA_PRIVILEGES
            WHERE DATABASE() LIKE TABLE_SCHEMA AND %4$s GROUP BY GRANTEE
            HAVING COUNT(DISTINCT TABLE_SCHEMA) = COUNT(DISTINCT IF(PRIVILEGE_TYPE = 'TRIGGER', TABLE_SCHEMA, NULL))""";

    private static final String TABLE = "CONVERT(TABLE_NAME USING utf8mb4)";
    private static final String ACTIONS = "'CASCADE', 'SET NULL', 'SET DEFAULT'";

    /**
     * Privileges that come by a role, or by one of several patterns that match the schema, do not count; then it is only assumed that there
     * may be triggers.
     */
    private static final String ME = "GRANTEE = CONCAT('''', REPLACE(CURRENT_USER(), '@', '''@'''), '''')";

    private static final int PARTS_WITH_TABLES = 5;

    private final boolean ignoresCase;
    private final Map<String, TableFacts> tables = new HashMap<>();
    private boolean seesTriggers;

    private CachedTableFacts(boolean ignoresCase) {
        this.ignoresCase = ignoresCase;
    }

    /** Asks with one statement, whatever the number of tables. */
    static CachedTableFacts read(MysqlDatabase database, List<EntitySchema> schemas) {
        String marks = String.join(",", Collections.nCopies(schemas.size(), "?"));
        CachedTableFacts facts = new CachedTableFacts(database.ignoresTableCase());
        try (SqlChannel channel = database.channel(StatementLog.NONE)) {
            return channel.select(
                    FACTS.formatted(TABLE, marks, ACTIONS, ME),
                    statement -> {
                        for (int i = 0; i < PARTS_WITH_TABLES * schemas.size(); i++) {
                            statement.setString(
                                    i + 1, schemas.get(i % schemas.size()).table());
                        }
                    },
                    facts::addAll);
        }
    }

    /** What is known of a table; nothing when it does not exist. */
    Optional<TableFacts> of(EntitySchema schema) {
        return Optional.ofNullable(tables.get(key(schema.table())));
    }

    /** Whether triggers would have been shown: to a user who may not make any, MySQL shows none. */
    boolean seesTriggers() {
        return seesTriggers;
    }

    private CachedTableFacts addAll(ResultSet results) throws SQLException {
        while (results.next()) {
            TableFacts table = tables.computeIfAbsent(key(results.getString(2)), first -> new TableFacts());
            switch (results.getString(1)) {
                case "form" -> table.form(results.getString(3), results.getString(4));
                case "column" -> table.column(results.getString(3), results.getString(4), results.getString(5));
                case "unique" -> table.uniqueIndex(results.getString(3), results.getString(4));
                case "cascade" ->
                    table.cascade(
                            "'" + results.getString(3) + "' to '" + results.getString(4) + "'" + results.getString(5));
                case "trigger" -> table.trigger();
                default -> seesTriggers = true;
            }
        }
        return this;
    }

    private String key(String table) {
        return ignoresCase ? table.toLowerCase(Locale.ROOT) : table;
    }
}
