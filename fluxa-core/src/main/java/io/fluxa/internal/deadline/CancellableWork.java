package io.fluxa.internal.deadline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The work of one context. Safe for use by several threads; no lock is held during a wait. */
public final class CancellableWork implements Cancellation {

    private final DeadlineWatch watch;
    private final ReentrantLock lock = new ReentrantLock();

    /** A new list with each part, because hardly any work has one. */
    private List<CancellableWork> parts = List.of();

    private volatile @Nullable Ending ending;
    private @Nullable Operation current;
    private boolean fired;

    /** Work that may go on; a watch ends it. */
    public CancellableWork(DeadlineWatch watch) {
        this.watch = watch;
    }

    /** A part of this work that can be ended on its own, and ends with the whole, until it is {@link #forget forgotten}. */
    public CancellableWork part() {
        CancellableWork begun = new CancellableWork(watch);
        lock.lock();
        try {
            begun.ending = ending;
            List<CancellableWork> more = new ArrayList<>(parts);
            more.add(begun);
            parts = more;
        } finally {
            lock.unlock();
        }
        return begun;
    }

    /** Has no more to do with a part that is done. */
    public void forget(CancellableWork part) {
        lock.lock();
        try {
            List<CancellableWork> fewer = new ArrayList<>(parts);
            fewer.remove(part);
            parts = fewer;
        } finally {
            lock.unlock();
        }
    }

    /** Ends the work from any thread. A second call does nothing. */
    public void cancel() {
        fire(Ending.CANCELLED);
    }

    /** Ends the work at a time from now; the answer takes that back. */
    public Future<?> cancelAfter(Duration fromNow) {
        return watch.schedule(() -> fire(Ending.DEADLINE), fromNow);
    }

    /** Ends the work, which is a single call, at a time from now; the answer takes that back. */
    public Future<?> callEndsAfter(Duration fromNow) {
        return watch.schedule(() -> fire(Ending.CALL), fromNow);
    }

    @Override
    public void ask(Runnable request) {
        watch.messengers().execute(request);
    }

    @Override
    public @Nullable Ending ending() {
        return ending;
    }

    @Override
    public boolean begin(Operation operation) {
        lock.lock();
        try {
            if (ending != null) {
                return false;
            }
            current = operation;
            fired = false;
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean end() {
        lock.lock();
        try {
            current = null;
            return fired;
        } finally {
            lock.unlock();
        }
    }

    /** Ends the work: nothing new begins, and what is waited for is asked to end. A second call does nothing. */
    void fire(Ending why) {
        List<CancellableWork> separate;
        lock.lock();
        try {
            if (ending != null) {
                return;
            }
            ending = why;
            separate = parts;
            if (current != null) {
                fired = true;
                current.cancel();
                watch.abortLater(this, current);
            }
        } finally {
            lock.unlock();
        }
        separate.forEach(part -> part.fire(why));
    }

    /** Ends a wait by force, if it still goes on. */
    void abort(Operation operation) {
        lock.lock();
        try {
            if (current == operation) {
                operation.abort();
            }
        } finally {
            lock.unlock();
        }
    }
}
