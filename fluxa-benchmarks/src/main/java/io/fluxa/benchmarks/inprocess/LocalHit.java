package io.fluxa.benchmarks.inprocess;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.benchmarks.floor.Target;
import io.fluxa.benchmarks.ours.FluxaEngine;
import io.fluxa.benchmarks.shipment.CarrierEntity;
import io.fluxa.benchmarks.shipment.CarrierProvider;
import io.fluxa.benchmarks.shipment.Ids;
import io.fluxa.cache.CacheStatistics;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A row that is kept in process and that the context does not hold yet, so that it gets an entity each time; a new context begins after every
 * 1,024 rows. The floor is a look-up in a Caffeine cache of the same size, in which nothing grows old.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LocalHit {

    private static final int HELD = 1_024;
    private static final int LIMIT = 100_000;

    private final Engine engine = FluxaEngine.open(Target.ofSystemProperties());
    private final CarrierProvider carriers = engine.provider(CarrierProvider.class);
    private final long[] ids = new Ids(HELD).shuffled(HELD);
    private final Cache<Long, CarrierEntity> cache =
            Caffeine.newBuilder().maximumSize(LIMIT).build();
    private FluxaContext context = engine.newContext();
    private int next;

    /** Stores the rows if they are missing, and fills both caches with them. */
    public LocalHit() {
        for (long id : ids) {
            if (carriers.getById(context, id).isEmpty()) {
                CarrierEntity carrier = carriers.create(context, id);
                carrier.setName("Carrier " + id);
            }
        }
        context.flush();
        context.close();
        do { // until messages of other nodes are heard, nothing is kept
            context = engine.newContext();
            for (CarrierEntity carrier : carriers.getByIds(context, ids)) {
                cache.put(carrier.getId(), carrier);
            }
            context.close();
        } while (engine.cacheStatistics().stream()
                .map(CacheStatistics::local)
                .anyMatch(local -> local != null && local.size() < HELD));
        context = engine.newContext();
    }

    /** Closes context and engine. */
    @TearDown
    public void close() {
        context.close();
        engine.close();
    }

    /** The floor. */
    @Benchmark
    public @Nullable CarrierEntity floor() {
        return cache.getIfPresent(ids[next++ & HELD - 1]);
    }

    /** Ours. */
    @Benchmark
    public Optional<CarrierEntity> ours() {
        int position = next++ & HELD - 1;
        if (position == 0) {
            context.close();
            context = engine.newContext();
        }
        return carriers.getById(context, ids[position]);
    }
}
