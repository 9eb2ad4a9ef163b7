package io.fluxa.error;

import org.jspecify.annotations.Nullable;

/** The store cannot be reached; a retry can succeed. */
public final class StoreUnavailableException extends StoreException {

    private static final long serialVersionUID = 1L;

    /** Creates the error of one pool. */
    public StoreUnavailableException(String pool, String message, @Nullable Throwable cause) {
        super(ErrorCode.STORE_UNAVAILABLE, Store.MYSQL, pool, true, message, cause);
    }

    /** Creates the error of one pool of a store that has several reasons, each with its code. */
    public StoreUnavailableException(
            ErrorCode code, Store store, String pool, String message, @Nullable Throwable cause) {
        super(code, store, pool, true, message, cause);
    }
}
