package io.fluxa.internal.redis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The beats of the own heart that came through a subscription, one per server and second: they show that what is published at any
 * server of the pool arrives. Used by one thread.
 */
final class Beats {

    private static final long SILENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(RedisTimes.SILENCE_MILLIS);

    private final Topology topology;
    private final Map<String, Long> since = new HashMap<>();
    private final Set<String> heard = new HashSet<>();

    Beats(Topology topology) {
        this.topology = topology;
    }

    /** Begins with a new subscription. */
    void begin() {
        since.clear();
        heard.clear();
    }

    /** Takes a beat that was sent through a server. */
    void heard(String server) {
        heard.add(server);
        since.put(server, System.nanoTime());
    }

    /** Whether those of a server have not come for too long. */
    boolean stayOut() {
        long now = System.nanoTime();
        for (Node node : topology.nodes()) {
            if (now - since.computeIfAbsent(node.name(), first -> now) > SILENCE_NANOS) {
                return true;
            }
        }
        return false;
    }

    /** Whether those of every server have come. */
    boolean comeThrough() {
        for (Node node : topology.nodes()) {
            if (!heard.contains(node.name())) {
                return false;
            }
        }
        return true;
    }

    /** Whether any has come since the subscription began. */
    boolean wereHeard() {
        return !heard.isEmpty();
    }
}
