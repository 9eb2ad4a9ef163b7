package io.fluxa.benchmarks.ours;

import static java.util.Objects.requireNonNull;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.benchmarks.harness.Operation;
import io.fluxa.benchmarks.shipment.CachedShipmentEntity;
import io.fluxa.benchmarks.shipment.CachedShipmentProvider;
import io.fluxa.benchmarks.shipment.Ids;
import io.fluxa.benchmarks.shipment.ShipmentTable;
import io.fluxa.cache.CacheStatistics;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that Redis has, in a context that knows nothing yet. */
public final class FluxaHit implements Operation {

    private static final int CHUNK = 16;

    private final Engine engine;
    private final CachedShipmentProvider shipments;
    private final int rows;
    private final Ids picker = new Ids(ShipmentTable.ROWS);
    private final long[][] ids = new long[CHUNK][];
    private int next;

    @Nullable
    Object last;

    /** Reads so many random rows at a time, all of which are there, with an engine, which it closes at its end. */
    public FluxaHit(Engine engine, int rows) {
        this.engine = engine;
        this.shipments = engine.provider(CachedShipmentProvider.class);
        this.rows = rows;
        RoundTrips.require(
                engine, List.of(rows == 1 ? "GET" : "MGET"), context -> read(context, picker.distinct(rows)));
    }

    @Override
    public int chunk() {
        return CHUNK;
    }

    /** Proves that all rows were there. */
    @Override
    public void beforeBlock() {
        for (CacheStatistics cache : engine.cacheStatistics()) {
            if (cache.redis() != null && requireNonNull(cache.redis()).misses() > 0) {
                throw new IllegalStateException("Redis does not have all rows");
            }
        }
    }

    @Override
    public void prepare() {
        next = 0;
        for (int i = 0; i < CHUNK; i++) {
            ids[i] = picker.distinct(rows);
        }
    }

    @Override
    public void run() {
        try (FluxaContext context = engine.newContext()) {
            last = read(context, ids[next++]);
        }
    }

    @Override
    public void close() {
        engine.close();
    }

    private Object read(FluxaContext context, long[] wanted) {
        if (rows == 1) {
            return shipments.mustGetById(context, wanted[0]);
        }
        List<CachedShipmentEntity> found = shipments.getByIds(context, wanted);
        if (found.size() != rows) {
            throw new IllegalStateException("some rows are missing");
        }
        return found;
    }
}
