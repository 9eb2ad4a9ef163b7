package io.fluxa.error;

import org.jspecify.annotations.Nullable;

/** A deadlock or a lock wait time-out; the transaction is rolled back and a retry can succeed. */
public final class LockConflictException extends StoreException {

    private static final long serialVersionUID = 1L;

    /** Creates the error of one pool. */
    public LockConflictException(String pool, String message, @Nullable Throwable cause) {
        super(ErrorCode.LOCK_CONFLICT, Store.MYSQL, pool, true, message, cause);
    }
}
