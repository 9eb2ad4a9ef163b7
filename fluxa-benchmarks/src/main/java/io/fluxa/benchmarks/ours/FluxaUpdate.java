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

/** One column of many rows: setters and flush. */
public final class FluxaUpdate implements Operation {

    private final Engine engine;
    private final ShipmentProvider shipments;
    private final int rows;
    private final int step;
    private final Ids picker = new Ids(ShipmentTable.ROWS);
    private @Nullable Loaded loaded;
    private int value = 1_000;

    private FluxaUpdate(Engine engine, ShipmentTable table, int rows, int step) throws SQLException {
        this.engine = engine;
        this.shipments = engine.provider(ShipmentProvider.class);
        this.rows = rows;
        this.step = step;
        table.fill();
    }

    /** Sets so many random rows to one value at a time. */
    public static FluxaUpdate sameValue(Engine engine, ShipmentTable table, int rows) throws SQLException {
        return new FluxaUpdate(engine, table, rows, 0);
    }

    /** Sets so many random rows to a value of their own at a time. */
    public static FluxaUpdate differentValues(Engine engine, ShipmentTable table, int rows) throws SQLException {
        return new FluxaUpdate(engine, table, rows, 1);
    }

    @Override
    public int chunk() {
        return 1;
    }

    @Override
    public void prepare() {
        loaded = Loaded.rows(engine, shipments, picker.distinct(rows));
        value += 1 + rows * step;
    }

    @Override
    public void run() {
        Loaded work = requireNonNull(loaded);
        int next = value;
        for (ShipmentEntity shipment : work.shipments()) {
            shipment.setQuantity(next);
            next += step;
        }
        work.flush();
    }

    @Override
    public void close() {
        engine.close();
    }
}
