package io.fluxa.internal.schema;

/**
 * The table that names a MySQL schema among all that share a Redis server; it has one row. What is cached begins with the name, so it is
 * made once, at random, and never again.
 */
public final class DatabaseTable {

    /** Its name. */
    public static final String NAME = "_fluxa_database";

    /** A single statement, so that the table never exists without its row; the check keeps it from having two. */
    private static final String CREATE = """
            CREATE TABLE %s.`_fluxa_database` (
              `only` tinyint unsigned NOT NULL DEFAULT '1',
              `id` char(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
             PRIMARY KEY (`only`),
             CONSTRAINT `_fluxa_database_only` CHECK ((`only` = 1))
            ) ENGINE=InnoDB DEFAULT CHARSET=ascii COLLATE=ascii_bin
            SELECT LPAD(LOWER(RIGHT(CONV(HEX(RANDOM_BYTES(8)), 16, 36), 12)), 12, '0') AS `id`;""";

    private DatabaseTable() {}

    /** The statement that creates it in a schema. */
    static String sql(String database) {
        return CREATE.formatted(Sql.name(database));
    }
}
