package io.fluxa.benchmarks.ours;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.benchmarks.floor.FloorRedis;
import io.fluxa.benchmarks.floor.Target;
import io.fluxa.benchmarks.shipment.CachedShipmentProvider;
import io.fluxa.benchmarks.shipment.ShipmentTable;
import java.sql.SQLException;
import java.util.stream.LongStream;
import javax.sql.DataSource;

/** Brings the cached rows to the state in which a measurement begins. */
public final class CachedShipments {

    private static final int BATCH = 200;

    private CachedShipments() {}

    /** All rows in MySQL, and none in Redis. */
    public static void inMysql(Target target, DataSource pool) throws SQLException {
        ShipmentTable table = new ShipmentTable(pool, ShipmentTable.CACHED);
        table.fill();
        try (FloorRedis redis = FloorRedis.open(target, pool, table.name())) {
            redis.client().flushDB();
        }
    }

    /** All rows in both; what Redis did not take in time is read again. */
    public static void inRedis(Target target, DataSource pool) throws SQLException {
        inMysql(target, pool);
        try (Engine engine = FluxaEngine.open(target);
                FloorRedis redis = FloorRedis.open(target, pool, ShipmentTable.CACHED)) {
            CachedShipmentProvider shipments = engine.provider(CachedShipmentProvider.class);
            for (long first = 1; first <= ShipmentTable.ROWS; first += BATCH) {
                long[] ids = LongStream.range(first, first + BATCH).toArray();
                do {
                    try (FluxaContext context = engine.newContext()) {
                        shipments.getByIds(context, ids);
                    }
                } while (redis.client().exists(redis.keys(ids)) < BATCH);
            }
        }
    }
}
