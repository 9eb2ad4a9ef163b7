package io.fluxa.internal.schema;

import io.fluxa.error.Store;
import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.internal.mysql.SqlChannel;
import io.fluxa.internal.mysql.StatementLog;
import io.fluxa.schema.Alter;
import io.fluxa.schema.AlterSafety;

/**
 * One statement that changes the schema of a MySQL pool.
 *
 * @param database the pool
 * @param table the table that it changes
 * @param text the statement
 * @param safety whether it can lose data
 */
record MysqlAlter(MysqlDatabase database, String table, String text, AlterSafety safety) implements Alter {

    @Override
    public Store store() {
        return Store.MYSQL;
    }

    @Override
    public String pool() {
        return database.code();
    }

    @Override
    public void exec() {
        try (SqlChannel channel = database.channel(StatementLog.NONE)) {
            channel.run(text);
        }
    }

    @Override
    public String toString() {
        return safety + " " + pool() + ": " + text;
    }
}
