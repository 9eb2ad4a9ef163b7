package io.fluxa.internal.context;

import io.fluxa.error.CallbackException;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.internal.event.Lifecycle;
import io.fluxa.internal.flush.StoredChange;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells handlers and observers what a context has stored, and keeps them from changing that context meanwhile. Not safe for use by several
 * threads.
 */
final class Announcer {

    private final Lifecycle lifecycle;
    private boolean telling;

    Announcer(Lifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    /**
     * Tells everybody what is stored for good.
     *
     * @param changes in the order of the flushes
     * @param failure what ends the unit although this much is stored, to which failures here are added; null when all went well
     */
    void committed(List<StoredChange> changes, @Nullable Throwable failure) {
        try {
            tell(lifecycle::committed, changes);
        } catch (CallbackException e) {
            if (failure == null) {
                throw e;
            }
            failure.addSuppressed(e);
        }
    }

    /** Tells observers what is part of a transaction of a container from now on. */
    void sent(List<StoredChange> changes) {
        tell(lifecycle::sent, changes);
    }

    /** Tells handlers what a transaction of a container has stored for good; observers know already. */
    void completed(List<StoredChange> changes) {
        tell(lifecycle::completed, changes);
    }

    /** Refuses what a handler may not do with the context that it is told about. */
    void refuseInside(ErrorCode code, String operation) {
        if (telling) {
            throw new IllegalUseException(
                    code,
                    "",
                    "a handler of an event cannot " + operation + " the context that was flushed; use another one, with"
                            + " event.engine().newContext()");
        }
    }

    private void tell(Consumer<List<StoredChange>> way, List<StoredChange> changes) {
        if (!changes.isEmpty()) {
            telling = true;
            try {
                way.accept(changes);
            } finally {
                telling = false;
            }
        }
    }
}
