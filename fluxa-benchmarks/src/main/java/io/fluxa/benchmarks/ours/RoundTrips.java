package io.fluxa.benchmarks.ours;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.observe.QueryEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What an operation sends, which is proven before it is measured. */
final class RoundTrips {

    private RoundTrips() {}

    /**
     * Does some work once.
     *
     * @param expected the operation of each round trip
     * @throws IllegalStateException when it sends anything else
     */
    static void require(Engine engine, List<String> expected, Consumer<FluxaContext> work) {
        List<QueryEvent> seen = new ArrayList<>();
        try (FluxaContext context = engine.newContext()) {
            context.logQueries(seen::add);
            work.accept(context);
        }
        List<String> sent = seen.stream().map(QueryEvent::operation).toList();
        if (!sent.equals(expected)) {
            throw new IllegalStateException("sent " + sent + " instead of " + expected);
        }
    }
}
