package io.fluxa.internal.schema;

/** The table that the ids of new entities are taken from; one per MySQL pool. */
public final class SequenceTable {

    /** Its name. */
    public static final String NAME = "_fluxa_sequence";

    private static final String CREATE = """
            CREATE TABLE %s.`_fluxa_sequence` (
              `entity` varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
              `next` bigint unsigned NOT NULL,
             PRIMARY KEY (`entity`)
            ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;""";

    private SequenceTable() {}

    /** The statement that creates it in a schema. */
    static String sql(String database) {
        return CREATE.formatted(Sql.name(database));
    }
}
