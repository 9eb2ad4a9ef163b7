package io.fluxa.mysql;

/**
 * A registered MySQL pool as it was understood, without credentials.
 *
 * @param pool the pool code
 * @param address where its connections come from, for instance {@code host:port}
 * @param database the name of the schema (database)
 * @param options the effective options, after they were fitted to the server
 */
public record MysqlSettings(String pool, String address, String database, MysqlOptions options) {}
