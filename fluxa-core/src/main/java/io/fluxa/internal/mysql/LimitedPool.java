package io.fluxa.internal.mysql;

import io.fluxa.internal.mysql.row.RowTypes;
import io.fluxa.mysql.MysqlOptions;
import java.time.Duration;

/** A pool whose calls have a time-out. Safe for use by several threads. */
final class LimitedPool extends QueryingPool {

    private final MysqlDatabase database;
    private final Duration limit;

    LimitedPool(MysqlDatabase database, Duration limit) {
        this.database = database;
        this.limit = limit;
    }

    @Override
    public String code() {
        return database.code();
    }

    @Override
    public String database() {
        return database.database();
    }

    @Override
    public MysqlOptions options() {
        return database.options();
    }

    @Override
    MysqlDatabase open() {
        return database;
    }

    @Override
    Duration limit() {
        return limit;
    }

    @Override
    RowTypes types() {
        return database.types();
    }

    @Override
    public String toString() {
        return database + " within " + limit;
    }
}
