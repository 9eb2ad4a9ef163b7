package io.fluxa.internal.context;

import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.internal.mysql.RawStatement;
import io.fluxa.mysql.MysqlPipeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The statements of an application's own that wait for the flush of one context. Not safe for use by several threads. */
final class Pipelines {

    private final Map<MysqlDatabase, Queue> queues = new HashMap<>();

    /** The queue of a pool, the same one at each call. */
    MysqlPipeline of(MysqlDatabase database) {
        return queues.computeIfAbsent(database, any -> new Queue());
    }

    boolean isEmpty() {
        for (Queue queue : queues.values()) {
            if (!queue.statements.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** What is queued, of pools that have anything. */
    Map<MysqlDatabase, List<RawStatement>> queued() {
        Map<MysqlDatabase, List<RawStatement>> queued = new HashMap<>();
        queues.forEach((database, queue) -> {
            if (!queue.statements.isEmpty()) {
                queued.put(database, queue.statements);
            }
        });
        return queued;
    }

    /** A copy of what is queued. */
    Map<MysqlDatabase, List<RawStatement>> copy() {
        Map<MysqlDatabase, List<RawStatement>> copy = new HashMap<>();
        queued().forEach((database, statements) -> copy.put(database, List.copyOf(statements)));
        return copy;
    }

    /** Forgets what was sent to a pool. */
    void sent(MysqlDatabase database) {
        Queue queue = queues.get(database);
        if (queue != null) {
            queue.clear();
        }
    }

    /** Queues again, before everything else, what a rollback has undone. */
    void requeue(Map<MysqlDatabase, List<RawStatement>> undone) {
        undone.forEach((database, statements) ->
                queues.computeIfAbsent(database, any -> new Queue()).statements.addAll(0, statements));
    }

    void clear() {
        queues.values().forEach(Queue::clear);
    }

    private static final class Queue implements MysqlPipeline {

        private final List<RawStatement> statements = new ArrayList<>();

        @Override
        public MysqlPipeline add(String sql, @Nullable Object... parameters) {
            statements.add(RawStatement.of(Objects.requireNonNull(sql, "sql"), parameters));
            return this;
        }

        @Override
        public int size() {
            return statements.size();
        }

        @Override
        public void clear() {
            statements.clear();
        }
    }
}
