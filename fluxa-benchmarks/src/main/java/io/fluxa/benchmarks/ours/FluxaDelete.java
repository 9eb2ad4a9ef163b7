package io.fluxa.benchmarks.ours;

import static java.util.Objects.requireNonNull;

import io.fluxa.Engine;
import io.fluxa.benchmarks.harness.Operation;
import io.fluxa.benchmarks.shipment.Ids;
import io.fluxa.benchmarks.shipment.ShipmentEntity;
import io.fluxa.benchmarks.shipment.ShipmentProvider;
import io.fluxa.benchmarks.shipment.ShipmentTable;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Many rows deleted; the rows of the run before are put back first. */
public final class FluxaDelete implements Operation {

    private final Engine engine;
    private final ShipmentProvider shipments;
    private final ShipmentTable table;
    private final int rows;
    private final Ids picker = new Ids(ShipmentTable.ROWS);
    private @Nullable Loaded loaded;
    private long[] ids = {};

    /** Deletes so many random rows at a time with an engine, which it closes at its end. */
    public FluxaDelete(Engine engine, ShipmentTable table, int rows) throws SQLException {
        this.engine = engine;
        this.shipments = engine.provider(ShipmentProvider.class);
        this.table = table;
        this.rows = rows;
        table.fill();
    }

    @Override
    public int chunk() {
        return 1;
    }

    @Override
    public void prepare() throws SQLException {
        if (ids.length > 0) {
            table.restore(ids);
        }
        ids = picker.distinct(rows);
        loaded = Loaded.rows(engine, shipments, ids);
    }

    @Override
    public void run() {
        Loaded work = requireNonNull(loaded);
        for (ShipmentEntity shipment : work.shipments()) {
            shipment.delete();
        }
        work.flush();
    }

    @Override
    public void close() {
        engine.close();
    }
}
