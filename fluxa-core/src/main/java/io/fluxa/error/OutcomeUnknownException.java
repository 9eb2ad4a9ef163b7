package io.fluxa.error;

import org.jspecify.annotations.Nullable;

/** The connection broke during COMMIT: the unit is applied whole or not at all, and only a read can tell. */
public final class OutcomeUnknownException extends StoreException {

    private static final long serialVersionUID = 1L;

    /** Creates the error of one pool. */
    public OutcomeUnknownException(String pool, String message, @Nullable Throwable cause) {
        super(ErrorCode.OUTCOME_UNKNOWN, Store.MYSQL, pool, false, message, cause);
    }
}
