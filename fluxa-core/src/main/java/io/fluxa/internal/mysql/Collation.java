package io.fluxa.internal.mysql;

import io.fluxa.mysql.MysqlOptions;

/**
 * How the texts of new tables are stored and compared.
 *
 * @param encoding the character set
 * @param name the full name of the collation
 */
record Collation(String encoding, String name) {

    /** Takes the collation as a full name or as the suffix that follows the encoding. */
    static Collation of(MysqlOptions options) {
        String encoding = options.defaultEncoding();
        String given = options.defaultCollate();
        boolean full = given.startsWith(encoding + "_") || given.equals(encoding);
        return new Collation(encoding, full ? given : encoding + "_" + given);
    }
}
