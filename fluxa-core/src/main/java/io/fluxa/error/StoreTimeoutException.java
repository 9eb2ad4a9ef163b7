package io.fluxa.error;

import org.jspecify.annotations.Nullable;

/** The store, or a free connection to it, did not answer in time. */
public final class StoreTimeoutException extends StoreException {

    private static final long serialVersionUID = 1L;

    /** Creates the error of one pool. */
    public StoreTimeoutException(String pool, String message, @Nullable Throwable cause) {
        super(ErrorCode.STORE_TIMEOUT, Store.MYSQL, pool, true, message, cause);
    }

    /** Creates the error of one pool of another store. */
    public StoreTimeoutException(ErrorCode code, Store store, String pool, String message, @Nullable Throwable cause) {
        super(code, store, pool, true, message, cause);
    }
}
