package io.fluxa.error;

import org.jspecify.annotations.Nullable;

/** The store refuses a statement or the credentials of the pool. */
public final class StatementException extends StoreException {

    private static final long serialVersionUID = 1L;

    /** Creates the error of one pool. */
    public StatementException(ErrorCode code, String pool, String message, @Nullable Throwable cause) {
        super(code, Store.MYSQL, pool, false, message, cause);
    }

    /** Creates the error of one pool of another store. */
    public StatementException(ErrorCode code, Store store, String pool, String message, @Nullable Throwable cause) {
        super(code, store, pool, false, message, cause);
    }
}
