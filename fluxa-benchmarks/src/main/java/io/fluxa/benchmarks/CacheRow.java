package io.fluxa.benchmarks;

import io.fluxa.benchmarks.floor.JdbcCachedUpdate;
import io.fluxa.benchmarks.floor.JdbcReadById;
import io.fluxa.benchmarks.floor.JedisHit;
import io.fluxa.benchmarks.floor.JedisMiss;
import io.fluxa.benchmarks.floor.Target;
import io.fluxa.benchmarks.harness.Operation;
import io.fluxa.benchmarks.ours.CachedShipments;
import io.fluxa.benchmarks.ours.FluxaCachedUpdate;
import io.fluxa.benchmarks.ours.FluxaEngine;
import io.fluxa.benchmarks.ours.FluxaHit;
import io.fluxa.benchmarks.ours.FluxaMiss;
import io.fluxa.benchmarks.shipment.ShipmentTable;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;

/** The work with rows that are kept in Redis. */
@SuppressWarnings("ImmutableEnumChecker") // the predicate of a bar keeps nothing
enum CacheRow implements LaneRow {
    /** A row of 27 columns from Redis, in a fresh context. */
    REDIS_HIT_1(Bar.ratio(1.10)),
    /** Ten rows of 27 columns from Redis by their ids, in a fresh context. */
    REDIS_HIT_10(Bar.ratio(1.10)),
    /** A hundred rows of 27 columns from Redis by their ids, in a fresh context. */
    REDIS_HIT_100(Bar.ratio(1.10)),
    /** A row that Redis does not have: from MySQL, and into Redis. */
    MISS_FILL(Bar.ratio(1.10)),
    /** One column of one row, whose key in Redis is broken before the commit. */
    FLUSH_CACHED_1(Bar.ratio(1.10)),
    /** One column of a hundred rows, whose keys in Redis are broken before the commit. */
    FLUSH_CACHED_100(Bar.ratio(1.10)),
    /** What it costs to ask for the lock of a row that is read from MySQL: by hand on both sides, without and with it. */
    LOCKING_READ(Bar.none());

    private final Bar bar;

    CacheRow(Bar bar) {
        this.bar = bar;
    }

    @Override
    public Bar bar() {
        return bar;
    }

    @Override
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public void fill(Target target, DataSource pool) throws SQLException {
        switch (this) {
            case REDIS_HIT_1, REDIS_HIT_10, REDIS_HIT_100 -> CachedShipments.inRedis(target, pool);
            case MISS_FILL -> CachedShipments.inMysql(target, pool);
            case LOCKING_READ -> new ShipmentTable(pool, ShipmentTable.OURS).fill();
            case FLUSH_CACHED_1, FLUSH_CACHED_100 -> {} // each side fills its own table
        }
    }

    @Override
    public Operation floor(Target target, DataSource pool, ShipmentTable table) throws SQLException {
        return switch (this) {
            case REDIS_HIT_1, REDIS_HIT_10, REDIS_HIT_100 -> JedisHit.open(target, pool, rows());
            case MISS_FILL -> JedisMiss.open(target, pool);
            case FLUSH_CACHED_1, FLUSH_CACHED_100 -> JdbcCachedUpdate.open(target, table, rows());
            case LOCKING_READ -> new JdbcReadById(pool);
        };
    }

    @Override
    public Operation ours(Target target, DataSource pool, ShipmentTable table) throws SQLException {
        return switch (this) {
            case REDIS_HIT_1, REDIS_HIT_10, REDIS_HIT_100 -> new FluxaHit(FluxaEngine.open(target), rows());
            case MISS_FILL -> FluxaMiss.open(target, pool);
            case FLUSH_CACHED_1, FLUSH_CACHED_100 -> FluxaCachedUpdate.open(target, pool, rows());
            case LOCKING_READ -> JdbcReadById.whereFree(pool);
        };
    }

    private int rows() {
        return switch (this) {
            case REDIS_HIT_1, FLUSH_CACHED_1, MISS_FILL, LOCKING_READ -> 1;
            case REDIS_HIT_10 -> 10;
            case REDIS_HIT_100, FLUSH_CACHED_100 -> 100;
        };
    }
}
