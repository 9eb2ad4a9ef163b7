package io.fluxa.benchmarks.ours;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.benchmarks.shipment.ShipmentEntity;
import io.fluxa.benchmarks.shipment.ShipmentProvider;
import java.util.List;

/**
 * A fresh context that has just read some rows; hand-written statements need not read them, so this is not measured.
 *
 * @param context the context
 * @param shipments the rows, in the order of the ids
 */
record Loaded(FluxaContext context, List<ShipmentEntity> shipments) {

    static Loaded rows(Engine engine, ShipmentProvider provider, long[] ids) {
        FluxaContext context = engine.newContext();
        List<ShipmentEntity> shipments = provider.getByIds(context, ids);
        if (shipments.size() != ids.length) {
            throw new IllegalStateException("some rows are missing");
        }
        return new Loaded(context, shipments);
    }

    void flush() {
        context.flush();
        context.close();
    }
}
