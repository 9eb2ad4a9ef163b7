package io.fluxa.error;

import org.jspecify.annotations.Nullable;

/** Another thread cancelled the context; what was under way took no effect, or the exception is an {@link OutcomeUnknownException} instead. */
public final class CancelledException extends StoreException {

    private static final long serialVersionUID = 1L;

    /** Creates the error of one pool. */
    public CancelledException(String pool, String message, @Nullable Throwable cause) {
        super(ErrorCode.CANCELLED, Store.MYSQL, pool, false, message, cause);
    }
}
