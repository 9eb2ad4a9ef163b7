package io.fluxa.torture.check;

import java.util.ArrayList;
import java.util.List;

/** When nodes could not hear of changes as they do otherwise. Safe for use by several threads. */
public final class Impairments {

    /** How long a node may take a silent connection for a good one: three missed beats of a second, and one for the look. */
    private static final long SILENCE_NANOS = 4_000_000_000L;

    /** Every node. */
    public static final int ALL = -1;

    private final List<Window> windows = new ArrayList<>();

    /** What is impaired. */
    public enum What {
        /** The process stands still, and with it its ear: nothing it does is earlier than what it missed. */
        PROCESS,
        /** Its way to Redis, or Redis. */
        REDIS,
        /** Its way to MySQL. */
        MYSQL
    }

    private record Window(int node, What what, long begin, long end) {}

    /** Adds one. */
    public synchronized void add(int node, What what, long begin, long end) {
        windows.add(new Window(node, what, begin, end));
    }

    /** How much later than otherwise a node may hear of a change in a span of time. */
    synchronized long allowed(int node, long from, long to) {
        return overlap(node, What.PROCESS, from, to) + Math.min(SILENCE_NANOS, overlap(node, What.REDIS, from, to));
    }

    /** Whether something was impaired at some moment of a span of time. */
    public synchronized boolean touches(int node, What what, long from, long to) {
        return windows.stream()
                .anyMatch(window -> concerns(window, node, what) && window.begin <= to && window.end >= from);
    }

    private long overlap(int node, What what, long from, long to) {
        return windows.stream()
                .filter(window -> concerns(window, node, what))
                .mapToLong(window -> Math.max(0, Math.min(to, window.end) - Math.max(from, window.begin)))
                .sum();
    }

    private static boolean concerns(Window window, int node, What what) {
        return window.what == what && (window.node == node || window.node == ALL);
    }
}
