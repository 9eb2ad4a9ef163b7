package io.fluxa.benchmarks.ours;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.benchmarks.harness.Operation;
import io.fluxa.benchmarks.shipment.PlainShipment;
import io.fluxa.benchmarks.shipment.ShipmentProvider;
import io.fluxa.benchmarks.shipment.ShipmentTable;
import java.sql.SQLException;

/** New rows: context, create, setters, flush. */
public final class FluxaInsert implements Operation {

    private final Engine engine;
    private final ShipmentProvider shipments;
    private final ShipmentTable table;
    private final PlainShipment[] samples;

    /** Inserts so many rows at a time with an engine, which it closes at its end. */
    public FluxaInsert(Engine engine, ShipmentTable table, int rows) throws SQLException {
        this.engine = engine;
        this.shipments = engine.provider(ShipmentProvider.class);
        this.table = table;
        this.samples = PlainShipment.samples(rows);
        table.clear();
    }

    @Override
    public int chunk() {
        return 1;
    }

    @Override
    public void beforeBlock() throws SQLException {
        table.clearWhenGrown();
    }

    @Override
    public void run() {
        try (FluxaContext context = engine.newContext()) {
            for (PlainShipment sample : samples) {
                sample.copyTo(shipments.create(context));
            }
            context.flush();
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
