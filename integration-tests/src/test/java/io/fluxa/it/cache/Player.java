package io.fluxa.it.cache;

import io.fluxa.internal.cache.CacheStep;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A thread of a {@link Schedule}. All its methods but {@link #arrive} are called by the thread of the test.
 *
 * @param <T> what its part comes to
 */
final class Player<T> {

    /** How long anybody waits before the test fails. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String name;
    private final Thread thread;
    private final List<CacheStep> taken = new ArrayList<>();
    private @Nullable CacheStep goal;
    private boolean begun;
    private boolean held;
    private boolean ended;
    private boolean dies;
    private @Nullable T result;
    private @Nullable Throwable failure;

    Player(String name, Callable<T> part, Map<Thread, Player<?>> players) {
        this.name = name;
        this.thread = new Thread(() -> play(part), name);
        players.put(thread, this);
    }

    /** Plays on until it is about to take a step. */
    synchronized void until(CacheStep step) {
        goal = step;
        go();
        await(() -> held || ended, "is not about to " + step);
        if (ended) {
            throw new AssertionError(name + " ended without " + step + " after " + taken, failure);
        }
    }

    /** Plays on without being waited for, because it will have to wait for somebody else. */
    synchronized void begin() {
        goal = null;
        go();
    }

    /** Waits until it waits for somebody else. */
    void awaitWaiting() {
        Node.await(() -> thread.getState() == Thread.State.WAITING || thread.getState() == Thread.State.TIMED_WAITING);
    }

    /** Plays to the end, and gives what its part came to. */
    T finish() {
        Throwable thrown = end();
        if (thrown != null) {
            throw new AssertionError(name + " failed after " + taken, thrown);
        }
        return result;
    }

    /** Plays to the end, which is a failure. */
    Throwable fails() {
        Throwable thrown = end();
        if (thrown == null) {
            throw new AssertionError(name + " did not fail after " + taken);
        }
        return thrown;
    }

    /** Goes no further: its step is never taken, and its part ends with an exception of no known kind. */
    Throwable dies() {
        synchronized (this) {
            dies = true;
        }
        return fails();
    }

    /** The steps that it took so far. */
    synchronized List<CacheStep> taken() {
        return List.copyOf(taken);
    }

    /** Called by the player before it takes a step. */
    synchronized void arrive(CacheStep step) {
        if (step == goal) {
            held = true;
            notifyAll();
            await(() -> !held, "was forgotten before " + step);
            if (dies) {
                throw new IllegalStateException(name + " dies before " + step);
            }
        }
        taken.add(step);
    }

    void release() {
        synchronized (this) {
            goal = null;
            held = false;
            notifyAll();
        }
    }

    void join() {
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable Throwable end() {
        begin();
        await(() -> ended, "does not come to its end");
        return failure;
    }

    private void go() {
        if (begun) {
            held = false;
            notifyAll();
        } else {
            begun = true;
            thread.start();
        }
    }

    private void play(Callable<T> part) {
        T gained = null;
        Throwable thrown = null;
        try {
            gained = part.call();
        } catch (Exception | AssertionError e) {
            thrown = e;
        }
        synchronized (this) {
            result = gained;
            failure = thrown;
            ended = true;
            notifyAll();
        }
    }

    /** Waits while holding the lock of this player, as {@link #wait} does. */
    private void await(BooleanSupplier condition, String otherwise) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError(name + " " + otherwise + " after " + taken);
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(name + " was interrupted", e);
            }
        }
    }
}
