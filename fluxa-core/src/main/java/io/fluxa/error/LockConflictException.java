package io.fluxa.error;

import org.jspecify.annotations.Nullable;

/** Another transaction holds the rows: a deadlock, a lock wait time-out, or a lock that was not to be waited for. A retry can succeed. */
public final class LockConflictException extends StoreException {

    private static final long serialVersionUID = 1L;

    private final boolean refusedAtOnce;

    /** Creates the error of a transaction of one pool that is lost. */
    public LockConflictException(String pool, String message, @Nullable Throwable cause) {
        this(pool, message, cause, false);
    }

    /** Creates the error of one pool, and says whether the transaction goes on. */
    public LockConflictException(String pool, String message, @Nullable Throwable cause, boolean refusedAtOnce) {
        super(ErrorCode.LOCK_CONFLICT, Store.MYSQL, pool, true, message, cause);
        this.refusedAtOnce = refusedAtOnce;
    }

    /** Whether the lock was not to be waited for. The transaction goes on then; otherwise it can only be rolled back. */
    public boolean refusedAtOnce() {
        return refusedAtOnce;
    }
}
