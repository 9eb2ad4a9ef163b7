package io.fluxa.internal.flush;

import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.schema.EntitySchema;

/**
 * One entity's table as an engine knows it.
 *
 * @param schema columns and indexes
 * @param database the pool that holds it
 * @param statements the text of its statements
 */
public record Table(EntitySchema schema, MysqlDatabase database, TableStatements statements) {}
