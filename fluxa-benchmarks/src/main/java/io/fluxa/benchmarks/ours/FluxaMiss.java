package io.fluxa.benchmarks.ours;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.benchmarks.floor.FloorRedis;
import io.fluxa.benchmarks.floor.Target;
import io.fluxa.benchmarks.harness.Operation;
import io.fluxa.benchmarks.shipment.CachedShipmentEntity;
import io.fluxa.benchmarks.shipment.CachedShipmentProvider;
import io.fluxa.benchmarks.shipment.Ids;
import io.fluxa.benchmarks.shipment.ShipmentTable;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A row that Redis does not have, in a context that knows nothing yet. */
public final class FluxaMiss implements Operation {

    private static final int CHUNK = 16;

    private final Engine engine;
    private final FloorRedis redis;
    private final CachedShipmentProvider shipments;
    private final Ids picker = new Ids(ShipmentTable.ROWS);
    private long[] ids = {};
    private int next;

    @Nullable
    CachedShipmentEntity last;

    private FluxaMiss(Engine engine, FloorRedis redis) {
        this.engine = engine;
        this.redis = redis;
        this.shipments = engine.provider(CachedShipmentProvider.class);
        prepare();
        run(); // makes the script known to the server
        RoundTrips.require(
                engine,
                List.of("GET", "SET", "SELECT", "EVALSHA"),
                context -> shipments.mustGetById(context, ids[next]));
    }

    /** Reads one random row at a time. */
    public static FluxaMiss open(Target target, DataSource pool) throws SQLException {
        FloorRedis redis = FloorRedis.open(target, pool, ShipmentTable.CACHED);
        return new FluxaMiss(FluxaEngine.open(target), redis);
    }

    @Override
    public int chunk() {
        return CHUNK;
    }

    @Override
    public void prepare() {
        next = 0;
        ids = picker.distinct(CHUNK);
        redis.client().del(redis.keys(ids));
    }

    @Override
    public void run() {
        try (FluxaContext context = engine.newContext()) {
            last = shipments.mustGetById(context, ids[next++]);
        }
    }

    @Override
    public void close() {
        redis.close();
        engine.close();
    }
}
