package io.fluxa.internal.context;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Notices that two threads use one context at the same time, before anything is corrupted. One thread after the other is fine. A look-up
 * that is answered from memory only asks {@link #check()}, which costs one read.
 */
final class Exclusive {

    private final AtomicReference<@Nullable Thread> user = new AtomicReference<>();

    /** Enters; true when this call was the outermost one, which has to {@link #leave}. */
    boolean enter() {
        Boolean entered = tryEnter();
        if (entered == null) {
            throw concurrent();
        }
        return entered;
    }

    /** Enters if no other thread is inside; null when one is. */
    @Nullable
    Boolean tryEnter() {
        Thread current = Thread.currentThread();
        if (user.compareAndSet(null, current)) {
            return true;
        }
        return user.get() == current ? false : null;
    }

    /** Leaves, when {@link #enter} had answered true. */
    void leave(boolean outermost) {
        if (outermost) {
            user.setRelease(null); // whoever enters next looks again; nobody waits for it
        }
    }

    /** Refuses when another thread is inside. */
    void check() {
        Thread inside = user.getPlain();
        if (inside != null && inside != Thread.currentThread()) {
            throw concurrent();
        }
    }

    private static IllegalUseException concurrent() {
        return new IllegalUseException(
                ErrorCode.CONCURRENT_USE,
                "",
                "another thread uses this context at this moment; give each thread a context of its own, with"
                        + " engine.newContext() or context.copy()");
    }
}
