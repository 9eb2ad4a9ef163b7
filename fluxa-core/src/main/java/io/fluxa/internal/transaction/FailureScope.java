package io.fluxa.internal.transaction;

import io.fluxa.error.DuplicateKeyException;
import io.fluxa.error.EntityException;
import io.fluxa.error.LockConflictException;
import io.fluxa.error.StatementException;

/** How much of a transaction a failure takes with it. */
final class FailureScope {

    private FailureScope() {}

    /**
     * Whether the transaction goes on after a rollback to the savepoint before the failed statement. A deadlock ends it as a whole, and
     * after a lock wait, a time-out or a lost connection nobody knows.
     */
    static boolean endsAtSavepoint(Throwable failure) {
        return failure instanceof EntityException
                || failure instanceof DuplicateKeyException
                || failure instanceof StatementException
                || failure instanceof LockConflictException conflict && conflict.refusedAtOnce();
    }
}
