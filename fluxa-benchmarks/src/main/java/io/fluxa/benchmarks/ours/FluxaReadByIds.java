package io.fluxa.benchmarks.ours;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.benchmarks.harness.Operation;
import io.fluxa.benchmarks.shipment.Ids;
import io.fluxa.benchmarks.shipment.ShipmentEntity;
import io.fluxa.benchmarks.shipment.ShipmentProvider;
import io.fluxa.benchmarks.shipment.ShipmentTable;
import java.util.List;

/** Many rows by their ids in a context that knows nothing yet. */
public final class FluxaReadByIds implements Operation {

    private final Engine engine;
    private final ShipmentProvider shipments;
    private final int rows;
    private final Ids picker = new Ids(ShipmentTable.ROWS);
    private long[] ids = {};

    List<ShipmentEntity> last = List.of();

    /** Reads so many random rows at a time with an engine, which it closes at its end. */
    public FluxaReadByIds(Engine engine, int rows) {
        this.engine = engine;
        this.shipments = engine.provider(ShipmentProvider.class);
        this.rows = rows;
    }

    @Override
    public int chunk() {
        return 1;
    }

    @Override
    public void prepare() {
        ids = picker.distinct(rows);
    }

    @Override
    public void run() {
        try (FluxaContext context = engine.newContext()) {
            last = shipments.getByIds(context, ids);
        }
        if (last.size() != rows) {
            throw new IllegalStateException("some rows are missing");
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
