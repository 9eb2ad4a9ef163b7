package io.fluxa;

import io.fluxa.observe.QueryLog;
import io.fluxa.runtime.Session;

/**
 * One unit of work: an identity map, the changes of its entities and the flush that writes them. Short-lived, one per
 * request or job, and not safe for use by several threads.
 */
public interface FluxaContext extends AutoCloseable {

    /** The engine that made this context. */
    Engine engine();

    /**
     * Writes every change since the last flush: per MySQL pool all or nothing, in one transaction
     * unless one statement is enough: deletes first, then updates, then increments, then inserts. Unchanged entities send nothing. When it fails, nothing in memory
     * has changed and the same flush may be tried again; pools that committed before another one failed keep their result.
     *
     * @throws io.fluxa.error.InvalidValueException before anything is sent, when a required field is null
     * @throws io.fluxa.error.StoreException when MySQL refuses or fails a statement
     * @throws io.fluxa.error.EntityDeletedException when an updated or deleted row does not exist any more
     * @throws io.fluxa.error.EntityStaleException when a row with a version was changed by somebody else since it was read
     * @throws io.fluxa.error.BoundsExceededException when a relative change would leave its bounds
     * @throws io.fluxa.error.FlushException when some pools committed and another failed
     */
    void flush();

    /** Forgets every change since the last flush: created entities are dropped, changed and deleted ones are as they were read. */
    void clearFlush();

    /** Whether a flush would have something to write. */
    boolean dirty();

    /** Adds a handler that sees each statement of this context after it ran; the same handler is added once. */
    void logQueries(QueryLog log);

    /** What generated code and providers work with; applications have no use for it. */
    Session session();

    /** Ends the context and releases its entities. Changes that were never flushed are lost and reported in the log as {@code FLX-3011}. */
    @Override
    void close();
}
