package io.fluxa.test;

import io.fluxa.observe.QueryEvent;
import io.fluxa.observe.QueryLog;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The statements that contexts sent, in the order in which they ended.
 *
 * <p>The context that {@link FluxaTest} injects is recorded from its beginning. Another one is recorded after
 * {@code otherContext.logQueries(statements)}. Blocks of ids are taken on a connection of their own and are not part of it. Safe for use by several threads.
 */
public final class Statements implements QueryLog {

    private static final String TRANSACTION = "TRANSACTION";

    private final List<QueryEvent> events = new CopyOnWriteArrayList<>();

    /** An empty record. */
    public Statements() {}

    @Override
    public void handle(QueryEvent event) {
        events.add(event);
    }

    /** Every statement, with those that begin and end transactions; an unmodifiable copy. */
    public List<QueryEvent> all() {
        return List.copyOf(events);
    }

    /** What was read from and written to MySQL, without the statements that begin and end transactions; an unmodifiable copy. */
    public List<QueryEvent> mysql() {
        return events.stream()
                .filter(event -> event.source().equals("mysql"))
                .filter(event -> !event.operation().equals(TRANSACTION))
                .toList();
    }

    /** What was sent to Redis, one event per round trip; an unmodifiable copy. */
    public List<QueryEvent> redis() {
        return events.stream().filter(event -> event.source().equals("redis")).toList();
    }

    /** The texts of {@link #mysql()}, with placeholders instead of values. */
    public List<String> queries() {
        return mysql().stream().map(QueryEvent::query).toList();
    }

    /** How often a store was asked and answered: one per statement, those of transactions included, and one per command or pipeline for Redis. Local caches are no stores. */
    public int roundTrips() {
        return (int) events.stream()
                .filter(event -> !event.source().equals("local_cache"))
                .count();
    }

    /** Forgets what was recorded so far, usually after the preparations of a test. */
    public void clear() {
        events.clear();
    }

    /** The texts of all statements, one per line, so that a failed assertion shows them. */
    @Override
    public String toString() {
        return String.join("\n", events.stream().map(QueryEvent::query).toList());
    }
}
