package io.fluxa.benchmarks.inprocess;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.benchmarks.floor.Target;
import io.fluxa.benchmarks.ours.FluxaEngine;
import io.fluxa.benchmarks.shipment.Ids;
import io.fluxa.benchmarks.shipment.ShipmentEntity;
import io.fluxa.benchmarks.shipment.ShipmentProvider;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A row that the context holds already, among a thousand; the floor is a map of open addressing written by hand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class IdentityHit {

    private static final int HELD = 1_024;

    private final Engine engine = FluxaEngine.open(Target.ofSystemProperties());
    private final FluxaContext context = engine.newContext();
    private final ShipmentProvider shipments = engine.provider(ShipmentProvider.class);
    private final long[] ids = new Ids(HELD).shuffled(HELD);
    private final long[] keys = new long[HELD * 2];
    private final ShipmentEntity[] values = new ShipmentEntity[HELD * 2];
    private int next;

    /** Fills map and context with the same rows. */
    public IdentityHit() {
        for (ShipmentEntity shipment : shipments.getByIds(context, ids)) {
            int slot = slot(shipment.getId());
            keys[slot] = shipment.getId();
            values[slot] = shipment;
        }
    }

    /** Closes context and engine. */
    @TearDown
    public void close() {
        context.close();
        engine.close();
    }

    /** The floor. */
    @Benchmark
    public ShipmentEntity floor() {
        return values[slot(nextId())];
    }

    /** Ours. */
    @Benchmark
    public Optional<ShipmentEntity> ours() {
        return shipments.getById(context, nextId());
    }

    private long nextId() {
        return ids[next++ & HELD - 1];
    }

    private int slot(long id) {
        int mask = keys.length - 1;
        int slot = Long.hashCode(id * 0x9E3779B97F4A7C15L) & mask;
        while (keys[slot] != id && keys[slot] != 0) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
