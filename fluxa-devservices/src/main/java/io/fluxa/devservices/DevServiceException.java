package io.fluxa.devservices;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Says in one sentence why a server does not run here and what mends it. Holds no credentials. */
public final class DevServiceException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final DevServiceError error;

    /**
     * Creates an exception without a cause.
     *
     * @param error the kind of failure
     * @param message what happened and what mends it, without the code
     */
    public DevServiceException(DevServiceError error, String message) {
        this(error, message, null);
    }

    /**
     * Creates an exception with the failure that led to it.
     *
     * @param error the kind of failure
     * @param message what happened and what mends it, without the code
     * @param cause the failure underneath, or null
     */
    public DevServiceException(DevServiceError error, String message, @Nullable Throwable cause) {
        super(error.code() + ": " + message, cause);
        this.error = error;
    }

    /**
     * The kind of failure.
     *
     * @return the kind, whose code begins the message
     */
    public DevServiceError error() {
        return error;
    }

    /**
     * The stable code of the failure.
     *
     * @return for example {@code FLX-8007}
     */
    public String code() {
        return error.code();
    }
}
