package io.fluxa.internal.flush;

import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.internal.query.BulkStatements;
import io.fluxa.internal.query.QueryStatements;
import io.fluxa.schema.EntitySchema;

/**
 * One entity's table as an engine knows it.
 *
 * @param schema columns and indexes
 * @param database the pool that holds it
 * @param statements the text of its statements
 * @param queries the statements that find its rows
 * @param bulk the statements that change or delete the rows of a query
 * @param chunks how many rows fit each of them
 */
public record Table(
        EntitySchema schema,
        MysqlDatabase database,
        TableStatements statements,
        QueryStatements queries,
        BulkStatements bulk,
        Chunks chunks) {

    /** The table of an entity in its pool. */
    public static Table of(EntitySchema schema, MysqlDatabase database) {
        Packet packet = new Packet(database.code(), database.largestPacket());
        return new Table(
                schema,
                database,
                new TableStatements(schema),
                new QueryStatements(schema),
                new BulkStatements(schema),
                new Chunks(schema, packet));
    }
}
