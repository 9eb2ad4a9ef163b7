package io.fluxa.benchmarks.inprocess;

import io.fluxa.benchmarks.shipment.PlainShipment;
import io.fluxa.benchmarks.shipment.PlainWriter;
import io.fluxa.benchmarks.shipment.ShipmentProvider;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A row of 27 columns into its encoded form, one of a thousand; the floor writes the same bytes by hand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Encode27 {

    private final PlainShipment[] shipments = PlainShipment.samples(EncodedRows.COUNT);
    private final EncodedRows<?> rows = EncodedRows.of(shipments);
    private final PlainWriter writer =
            new PlainWriter(new ShipmentProvider().schema().layout());
    private int next;

    /** The floor. */
    @Benchmark
    public Object floor() {
        return writer.write(shipments[nextIndex()]);
    }

    /** Ours: the codec. */
    @Benchmark
    public @Nullable Object ours() {
        return rows.encode(nextIndex());
    }

    private int nextIndex() {
        return next++ & EncodedRows.COUNT - 1;
    }
}
