package io.fluxa.benchmarks.inprocess;

import io.fluxa.benchmarks.floor.OpenResults;
import io.fluxa.benchmarks.floor.Target;
import io.fluxa.benchmarks.shipment.PlainShipment;
import io.fluxa.benchmarks.shipment.ShipmentProvider;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A row of 27 columns from the driver's result; the floor calls the typed getters by hand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Map27 {

    private final ShipmentProvider shipments = new ShipmentProvider();
    private final OpenResults results = OpenResults.of(Target.ofSystemProperties());

    /** Closes the results. */
    @TearDown
    public void close() throws SQLException {
        results.close();
    }

    /** The floor. */
    @Benchmark
    public Object floor() throws SQLException {
        return new PlainShipment(results.next());
    }

    /** Ours: the generated reader. */
    @Benchmark
    public Object ours() throws SQLException {
        return shipments.readRow(results.next());
    }
}
