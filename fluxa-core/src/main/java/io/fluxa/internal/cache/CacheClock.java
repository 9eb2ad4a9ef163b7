package io.fluxa.internal.cache;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * The time by which rows in process grow old. Asking for it costs nothing, where asking the system would cost more than finding the row; so
 * it is late by {@link #TICK} at most. Its thread runs from the creation until {@link #close}. Safe for use by several threads.
 */
public final class CacheClock implements LongSupplier, AutoCloseable {

    /** How far it is behind at most, as long as the machine gives its thread its turn. */
    public static final Duration TICK = Duration.ofMillis(100);

    private static final System.Logger LOGGER = System.getLogger("io.fluxa.cache");

    private volatile long now = System.nanoTime();
    private volatile boolean closed;
    private final Thread thread = new Thread(this::run, "fluxa-cache-clock");

    /** Starts the clock. */
    public CacheClock() {
        thread.setDaemon(true);
        thread.setContextClassLoader(CacheClock.class.getClassLoader());
        thread.start();
    }

    /** Nanoseconds since some moment; they only grow. */
    @Override
    public long getAsLong() {
        return now;
    }

    /** Stops the clock. A second call does nothing. */
    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }

    private void run() {
        while (!closed) {
            LockSupport.parkNanos(this, TICK.toNanos());
            if (Thread.interrupted()) {
                LOGGER.log(Level.DEBUG, "somebody interrupts the clock of the caches; it goes on");
            }
            now = System.nanoTime();
        }
    }
}
