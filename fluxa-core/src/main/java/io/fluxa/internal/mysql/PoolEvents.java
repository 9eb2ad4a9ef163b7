package io.fluxa.internal.mysql;

import io.agroal.api.AgroalDataSourceListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the connections of a pool that keeps only some of them idle, and reports what goes wrong in it, without the driver's texts. */
final class PoolEvents implements AgroalDataSourceListener {

    private final String pool;
    private final Logger log;
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger inUse = new AtomicInteger();
    private final boolean counts;
    private final Patience patience;

    PoolEvents(String pool, Logger log, boolean counts, Patience patience) {
        this.pool = pool;
        this.log = log;
        this.counts = counts;
        this.patience = patience;
    }

    /** How many open connections nobody uses; 0 when nobody wanted them counted. */
    int idle() {
        return open.get() - inUse.get();
    }

    /** A connection that cannot even be told how long to wait is dead, which its first use shows. */
    @Override
    public void onConnectionCreation(Connection connection) {
        try {
            patience.loggedIn(connection);
        } catch (SQLException dead) {
            onWarning(dead);
        }
    }

    @Override
    public void onConnectionPooled(Connection connection) {
        if (counts) {
            open.incrementAndGet();
        }
    }

    @Override
    public void beforeConnectionDestroy(Connection connection) {
        if (counts) {
            open.decrementAndGet();
        }
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        if (counts) {
            inUse.incrementAndGet();
        }
    }

    @Override
    public void beforeConnectionReturn(Connection connection) {
        if (counts) {
            inUse.decrementAndGet();
        }
    }

    @Override
    public void onConnectionLeak(Connection connection, Thread thread) {
        log.log(
                Level.WARNING,
                "pool {0}: a connection is held for long by thread {1}; close its context",
                pool,
                thread == null ? "?" : thread.getName());
    }

    @Override
    public void onConnectionInvalid(Connection connection) {
        log.log(Level.DEBUG, "pool {0}: an idle connection was dead and is replaced", pool);
    }

    @Override
    public void onWarning(Throwable failure) {
        String codes = failure instanceof SQLException sql ? " " + FailureTranslation.codes(sql) : "";
        log.log(Level.DEBUG, "pool {0}: {1}{2}", pool, failure.getClass().getSimpleName(), codes);
    }
}
