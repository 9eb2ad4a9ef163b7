package io.fluxa.internal.context;

import java.util.concurrent.ConcurrentHashMap;

/**
 * How many contexts of an engine take part in each transaction of a container. They share its connections, and none knows what the others
 * have changed. Safe for use by several threads.
 */
public final class JoinedContexts {

    private final ConcurrentHashMap<Object, Integer> counts = new ConcurrentHashMap<>();

    /** Creates the count of an engine, in whose contexts nothing has happened yet. */
    public JoinedContexts() {}

    /** A context takes part in a transaction from now on. */
    void joined(Object transaction) {
        counts.merge(transaction, 1, Integer::sum);
    }

    /** A context has seen the end of a transaction. */
    void left(Object transaction) {
        counts.computeIfPresent(transaction, (key, count) -> count == 1 ? null : count - 1);
    }

    /** Whether several contexts take part in a transaction. */
    boolean isShared(Object transaction) {
        return counts.getOrDefault(transaction, 0) > 1;
    }
}
