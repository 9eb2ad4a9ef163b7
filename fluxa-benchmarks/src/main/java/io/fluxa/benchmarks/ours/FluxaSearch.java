package io.fluxa.benchmarks.ours;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.benchmarks.harness.Operation;
import io.fluxa.benchmarks.shipment.Ids;
import io.fluxa.benchmarks.shipment.ShipmentEntity;
import io.fluxa.benchmarks.shipment.ShipmentFields;
import io.fluxa.benchmarks.shipment.ShipmentLine;
import io.fluxa.benchmarks.shipment.ShipmentProvider;
import io.fluxa.benchmarks.shipment.ShipmentTable;
import io.fluxa.query.Projection;
import io.fluxa.query.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows found by a query for a range of ids, in a context that knows nothing yet. */
public final class FluxaSearch implements Operation {

    private static final Projection<ShipmentEntity, ShipmentLine> LINE =
            Projection.of(ShipmentFields.CODE, ShipmentFields.QUANTITY, ShipmentFields.DUE_ON, ShipmentLine::new);

    private final Engine engine;
    private final ShipmentProvider shipments;
    private final Search search;
    private final Ids ids;

    @Nullable
    Object last;

    private FluxaSearch(Engine engine, int rows, Search search) {
        this.engine = engine;
        this.shipments = engine.provider(ShipmentProvider.class);
        this.search = search;
        this.ids = new Ids(ShipmentTable.ROWS - rows);
    }

    /** Finds pages of so many entities with an engine, which it closes at its end. */
    public static FluxaSearch page(Engine engine, int rows) {
        return new FluxaSearch(engine, rows, (shipments, context, first) -> {
            List<ShipmentEntity> found = shipments.searchMany(context, page(first, rows));
            return complete(found.size(), rows, found);
        });
    }

    /** Counts so many rows with an engine, which it closes at its end. */
    public static FluxaSearch count(Engine engine, int rows) {
        return new FluxaSearch(engine, rows, (shipments, context, first) -> {
            long found = shipments.count(context, Query.where(ShipmentFields.ID.between(first, first + rows - 1)));
            return complete(found, rows, found);
        });
    }

    /** Finds pages of so many ids with an engine, which it closes at its end. */
    public static FluxaSearch ids(Engine engine, int rows) {
        return new FluxaSearch(engine, rows, (shipments, context, first) -> {
            long[] found = shipments.searchIds(context, page(first, rows));
            return complete(found.length, rows, found);
        });
    }

    /** Finds pages of so many projections to three columns with an engine, which it closes at its end. */
    public static FluxaSearch lines(Engine engine, int rows) {
        return new FluxaSearch(engine, rows, (shipments, context, first) -> {
            List<ShipmentLine> found = shipments.select(context, page(first, rows), LINE);
            return complete(found.size(), rows, found);
        });
    }

    @Override
    public int chunk() {
        return 8;
    }

    @Override
    public void run() {
        try (FluxaContext context = engine.newContext()) {
            last = search.find(shipments, context, ids.one());
        }
    }

    @Override
    public void close() {
        engine.close();
    }

    private static Query<ShipmentEntity> page(long first, int rows) {
        return Query.where(ShipmentFields.ID.gte(first))
                .orderBy(ShipmentFields.ID.asc())
                .limit(rows);
    }

    private static Object complete(long count, int expected, Object found) {
        if (count != expected) {
            throw new IllegalStateException("some rows are missing");
        }
        return found;
    }

    /** Finds the rows from an id on. */
    @FunctionalInterface
    private interface Search {
        Object find(ShipmentProvider shipments, FluxaContext context, long first);
    }
}
