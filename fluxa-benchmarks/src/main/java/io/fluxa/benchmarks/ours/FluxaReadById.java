package io.fluxa.benchmarks.ours;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.benchmarks.harness.Operation;
import io.fluxa.benchmarks.shipment.Ids;
import io.fluxa.benchmarks.shipment.ShipmentEntity;
import io.fluxa.benchmarks.shipment.ShipmentProvider;
import io.fluxa.benchmarks.shipment.ShipmentTable;
import org.jspecify.annotations.Nullable;

/** One row by its id in a context that knows nothing yet. */
public final class FluxaReadById implements Operation {

    private final Engine engine;
    private final ShipmentProvider shipments;
    private final Ids ids = new Ids(ShipmentTable.ROWS);

    @Nullable
    ShipmentEntity last;

    /** Reads with an engine, which it closes at its end. */
    public FluxaReadById(Engine engine) {
        this.engine = engine;
        this.shipments = engine.provider(ShipmentProvider.class);
    }

    @Override
    public int chunk() {
        return 32;
    }

    @Override
    public void run() {
        try (FluxaContext context = engine.newContext()) {
            last = shipments.mustGetById(context, ids.one());
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
