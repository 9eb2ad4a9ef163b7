package io.fluxa.benchmarks.inprocess;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.benchmarks.floor.Target;
import io.fluxa.benchmarks.ours.FluxaEngine;
import io.fluxa.benchmarks.shipment.ShipmentEntity;
import io.fluxa.benchmarks.shipment.ShipmentProvider;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A setter of a row that was read: another value each time, and the same; the floor is the store to a field of a plain object. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Setters {

    private static final long ID = 17;

    private final Engine engine = FluxaEngine.open(Target.ofSystemProperties());
    private final FluxaContext context = engine.newContext();
    private final ShipmentEntity shipment =
            engine.provider(ShipmentProvider.class).mustGetById(context, ID);
    private final Plain plain = new Plain();
    private final String[] titles = {
        shipment.getTitle(), "Another" + shipment.getTitle().substring("Another".length())
    };
    private final String sameTitle = String.valueOf(titles[0].toCharArray());
    private int number = shipment.getQuantity();

    /** Closes context and engine. */
    @TearDown
    public void close() {
        context.clearFlush();
        context.close();
        engine.close();
    }

    /** The floor for a number. */
    @Benchmark
    public void floorNumber() {
        number ^= 1;
        plain.quantity = number;
    }

    /** Another number. */
    @Benchmark
    public void oursNumber() {
        number ^= 1;
        shipment.setQuantity(number);
    }

    /** The floor for the same number. */
    @Benchmark
    public void floorNumberSame() {
        plain.quantity = number;
    }

    /** The same number. */
    @Benchmark
    public void oursNumberSame() {
        shipment.setQuantity(number);
    }

    /** The floor for a text. */
    @Benchmark
    public void floorText() {
        number ^= 1;
        plain.title = titles[number & 1];
    }

    /** Another text, as long as the one before. */
    @Benchmark
    public void oursText() {
        number ^= 1;
        shipment.setTitle(titles[number & 1]);
    }

    /** The floor for the same text. */
    @Benchmark
    public void floorTextSame() {
        plain.title = sameTitle;
    }

    /** The same text in another object, so that it must be compared. */
    @Benchmark
    public void oursTextSame() {
        shipment.setTitle(sameTitle);
    }

    /** What the floor stores to. */
    private static final class Plain {
        int quantity;
        String title = "";

        @Override
        public String toString() {
            return title + quantity;
        }
    }
}
