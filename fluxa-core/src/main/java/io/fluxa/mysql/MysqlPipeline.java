package io.fluxa.mysql;

import org.jspecify.annotations.Nullable;

/**
 * Statements of an application's own that the next flush of a context sends to one pool, after the statements of its entities and in the
 * same transaction. They stay queued when the flush fails. A statement that MySQL commits by itself, such as one that changes the
 * schema, ends that transaction and does not belong here. Not safe for use by several threads.
 */
public interface MysqlPipeline {

    /**
     * Queues a statement that writes.
     *
     * @param sql the statement with {@code ?} for each parameter
     * @param parameters the values in the order of the parameters; see {@link MysqlPool} for the types
     */
    MysqlPipeline add(String sql, @Nullable Object... parameters);

    /** How many statements are queued. */
    int size();

    /** Forgets what is queued. */
    void clear();
}
