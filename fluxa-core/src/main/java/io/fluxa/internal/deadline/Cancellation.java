package io.fluxa.internal.deadline;

import org.jspecify.annotations.Nullable;

/**
 * Whether work may go on. The thread that works brackets each wait with {@link #begin} and {@link #end}, so that another thread can end
 * the wait.
 */
public interface Cancellation {

    /** Work that nobody ends from outside. */
    Cancellation NEVER = new Cancellation() {
        @Override
        public @Nullable Ending ending() {
            return null;
        }

        @Override
        public boolean begin(Operation operation) {
            return true;
        }

        @Override
        public boolean end() {
            return false;
        }

        @Override
        public void ask(Runnable request) {
            throw new IllegalStateException("nobody ends this work");
        }
    };

    /** Why the work was ended, or null while it may go on. */
    @Nullable
    Ending ending();

    /** Says what the calling thread is about to wait for. False, and nothing is remembered, when the work was ended already. */
    boolean begin(Operation operation);

    /** Says that the wait is over. True when it was asked to end meanwhile, so that its connection is of no further use. */
    boolean end();

    /** Runs what asks a store to end a wait, on a thread that may itself wait for the network. */
    void ask(Runnable request);
}
