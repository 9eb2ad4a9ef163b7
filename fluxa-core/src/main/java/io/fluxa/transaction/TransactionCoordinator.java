package io.fluxa.transaction;

import org.jspecify.annotations.Nullable;

/**
 * How contexts take part in transactions that somebody else begins and ends, such as those of a Jakarta server. In a server
 * {@code fluxa-cdi} supplies one on top of JTA; {@link io.fluxa.Registry#transactions} takes another. Implementations must be
 * safe for use by several threads, and concern the transaction of the calling thread.
 */
public interface TransactionCoordinator {

    /**
     * The transaction of the calling thread, as a key: equal keys for the same transaction while it is active, null when none
     * is. A transaction that can only be rolled back is active until that has happened. Called before each use of a context,
     * hence it has to be cheap.
     */
    @Nullable
    Object current();

    /** Whether the current transaction can only be rolled back. False when none is active. */
    boolean rollbackOnly();

    /**
     * Allows only a rollback of the current transaction.
     *
     * @throws IllegalStateException when no transaction is active
     */
    void setRollbackOnly();

    /**
     * Registers for the end of the current transaction.
     *
     * @throws IllegalStateException when no transaction is active, or when it can only be rolled back
     */
    void register(Completion completion);

    /** What is told of the end of a transaction. */
    interface Completion {

        /**
         * Called in the thread and in the context of the transaction before it is prepared and committed, never before a
         * rollback. An exception rolls the transaction back.
         */
        void beforeCompletion();

        /**
         * Called when the transaction has ended. A transaction that took too long may be ended by a thread of the server, even
         * while its own thread still works.
         */
        void afterCompletion(Outcome outcome);
    }

    /** How a transaction ended. */
    enum Outcome {
        /** Everything is stored. */
        COMMITTED,
        /** Nothing is stored. */
        ROLLED_BACK,
        /** Nobody knows: a participant was lost on the way, or decided alone. */
        UNKNOWN
    }
}
