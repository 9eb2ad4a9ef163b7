package io.fluxa.benchmarks.ours;

import static java.util.Objects.requireNonNull;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
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

/** One column of rows that are kept in Redis: setters and flush. They are read before, which is not measured. */
public final class FluxaCachedUpdate implements Operation {

    private static final long FIRST = 1;

    private final Engine engine;
    private final CachedShipmentProvider shipments;
    private final int rows;
    private final Ids picker = new Ids(ShipmentTable.ROWS);
    private @Nullable FluxaContext context;
    private List<CachedShipmentEntity> loaded = List.of();
    private int value = 1_000;

    private FluxaCachedUpdate(Engine engine, int rows) {
        this.engine = engine;
        this.shipments = engine.provider(CachedShipmentProvider.class);
        this.rows = rows;
        try (FluxaContext filling = engine.newContext()) {
            shipments.mustGetById(filling, FIRST);
        }
        RoundTrips.require(engine, List.of("GET", "TRANSACTION", "EXEC", "PIPELINE EXEC", "TRANSACTION"), this::change);
    }

    /** Sets so many random rows to one value at a time. */
    public static FluxaCachedUpdate open(Target target, DataSource pool, int rows) throws SQLException {
        CachedShipments.inMysql(target, pool); // rows that have the value already would not be changed
        return new FluxaCachedUpdate(FluxaEngine.open(target), rows);
    }

    @Override
    public int chunk() {
        return 1;
    }

    @Override
    public void prepare() {
        FluxaContext fresh = engine.newContext();
        loaded = shipments.getByIds(fresh, picker.distinct(rows));
        if (loaded.size() != rows) {
            throw new IllegalStateException("some rows are missing");
        }
        context = fresh;
        value++;
    }

    @Override
    public void run() {
        for (CachedShipmentEntity shipment : loaded) {
            shipment.setQuantity(value);
        }
        FluxaContext work = requireNonNull(context);
        work.flush();
        work.close();
    }

    @Override
    public void close() {
        engine.close();
    }

    private void change(FluxaContext context) {
        shipments.mustGetById(context, FIRST).setQuantity(value);
        context.flush();
    }
}
