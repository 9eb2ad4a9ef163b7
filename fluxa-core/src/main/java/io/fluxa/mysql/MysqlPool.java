package io.fluxa.mysql;

/** A pool of connections to one MySQL schema. Safe for use by several threads. */
public interface MysqlPool {

    /** The code that entities and configuration name it by. */
    String code();

    /** The name of the schema (database). */
    String database();

    /** The effective options, after they were fitted to the server. */
    MysqlOptions options();
}
