package io.fluxa.internal.mysql;

import io.fluxa.error.FluxaException;
import io.fluxa.internal.deadline.Cancellation;
import io.fluxa.internal.deadline.Ending;
import io.fluxa.internal.deadline.WaitingThread;
import io.fluxa.internal.mysql.FailureTranslation.Attempt;
import java.sql.Connection;
import java.sql.SQLException;

/** Lends connections to one schema and takes them back. Safe for use by several threads. */
interface Connections extends AutoCloseable {

    /** The code of the pool. */
    String pool();

    /** Says what failures mean. */
    FailureTranslation failures();

    /** Waits for a connection. */
    Connection connect() throws SQLException;

    /** What it means that there was none. */
    FluxaException notConnected(SQLException failure);

    /** Takes a connection back, or throws it away when it is broken. */
    void release(Connection connection, boolean broken);

    /** Lets connections be replaced, because the server takes no writes any more. The pool of a container decides by itself. */
    default void lookForAnotherServer() {}

    /** Lends nothing any more. A second call does nothing. */
    @Override
    void close();

    /**
     * A connection that nobody else uses, unless a container shares it within one transaction. The wait for it ends when the work
     * is ended from outside.
     */
    default Connection acquire(Cancellation work) {
        if (!work.begin(new WaitingThread(Thread.currentThread()))) {
            throw failures().ended(work.ending(), Attempt.CONNECTING, null);
        }
        try {
            return connect();
        } catch (SQLException failure) {
            Ending ending = work.ending();
            throw ending == null ? notConnected(failure) : failures().ended(ending, Attempt.CONNECTING, failure);
        } finally {
            if (work.end()) {
                Thread.interrupted(); // it was ours
            }
        }
    }
}
