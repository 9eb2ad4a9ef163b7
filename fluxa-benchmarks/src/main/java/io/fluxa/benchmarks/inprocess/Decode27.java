package io.fluxa.benchmarks.inprocess;

import io.fluxa.benchmarks.shipment.PlainReader;
import io.fluxa.benchmarks.shipment.PlainShipment;
import io.fluxa.benchmarks.shipment.ShipmentProvider;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A row of 27 columns from its encoded form, one of a thousand; the floor reads the same bytes by hand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Decode27 {

    private final EncodedRows<?> rows = EncodedRows.of(PlainShipment.samples(EncodedRows.COUNT));
    private final PlainReader reader =
            new PlainReader(new ShipmentProvider().schema().layout());
    private int next;

    /** The floor. */
    @Benchmark
    public @Nullable Object floor() {
        int index = nextIndex();
        return reader.read(rows.bytes(index), EncodedRows.id(index));
    }

    /** Ours: the codec. */
    @Benchmark
    public @Nullable Object ours() {
        return rows.decode(nextIndex());
    }

    private int nextIndex() {
        return next++ & EncodedRows.COUNT - 1;
    }
}
