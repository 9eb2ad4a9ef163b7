package io.fluxa.error;

import org.jspecify.annotations.Nullable;

/**
 * The root of every error that FluxaORM raises.
 *
 * <p>Messages name the entity, the operation and the remedy; they never hold credentials or bound values.
 */
public abstract sealed class FluxaException extends RuntimeException
        permits ConfigurationException,
                SchemaException,
                EntityException,
                StoreException,
                FlushException,
                CallbackException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final Store store;
    private final boolean retryable;

    /** Creates an error whose message begins with its code. */
    FluxaException(ErrorCode code, Store store, boolean retryable, String message, @Nullable Throwable cause) {
        super(code.code() + ": " + message, cause);
        this.code = code;
        this.store = store;
        this.retryable = retryable;
    }

    /** The stable code of this error. */
    public ErrorCode code() {
        return code;
    }

    /** The store that raised it, or {@link Store#NONE}. */
    public Store store() {
        return store;
    }

    /** Whether the same unit of work, tried again from its begin, can succeed. */
    public boolean retryable() {
        return retryable;
    }
}
