package io.fluxa.error;

import org.jspecify.annotations.Nullable;

/** A store refused or failed a statement. */
public abstract sealed class StoreException extends FluxaException
        permits DuplicateKeyException,
                LockConflictException,
                StoreTimeoutException,
                CancelledException,
                StoreUnavailableException,
                OutcomeUnknownException,
                CorruptValueException,
                StatementException {

    private static final long serialVersionUID = 1L;

    private final String pool;

    /** Creates the error of one pool. */
    StoreException(
            ErrorCode code, Store store, String pool, boolean retryable, String message, @Nullable Throwable cause) {
        super(code, store, retryable, message, cause);
        this.pool = pool;
    }

    /** The code of the pool. */
    public String pool() {
        return pool;
    }
}
