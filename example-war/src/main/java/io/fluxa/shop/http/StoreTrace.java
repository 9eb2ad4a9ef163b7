package io.fluxa.shop.http;

import io.fluxa.observe.QueryEvent;
import io.fluxa.observe.QueryLog;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what one request sends to each store. Not safe for use by several threads. */
final class StoreTrace implements QueryLog {

    /**
     * What a store was asked; a statement that begins or ends a transaction is a round trip only, and several commands of Redis can share
     * one.
     */
    private record Cost(int statements, int roundTrips, Duration time) {
        static Cost of(QueryEvent event) {
            return new Cost(statements(event), 1, event.duration());
        }

        private static int statements(QueryEvent event) {
            return switch (event.operation()) {
                case "TRANSACTION" -> 0;
                case "PIPELINE EXEC" -> (int) event.query().lines().count();
                default -> 1;
            };
        }

        Cost and(Cost other) {
            return new Cost(statements + other.statements, roundTrips + other.roundTrips, time.plus(other.time));
        }
    }

    private final Map<String, Cost> costs = new TreeMap<>();

    @Override
    public void handle(QueryEvent event) {
        costs.merge(event.source(), Cost.of(event), Cost::and);
    }

    /** The value of a {@code Server-Timing} header, empty when no store was asked. */
    String serverTiming() {
        return costs.entrySet().stream()
                .map(store -> metric(store.getKey(), store.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String metric(String store, Cost cost) {
        double milliseconds = cost.time.toNanos() / 1e6;
        return String.format(
                Locale.ROOT,
                "%s;dur=%.3f;statements=%d;trips=%d",
                store,
                milliseconds,
                cost.statements,
                cost.roundTrips);
    }
}
