package io.fluxa.shop.problem;

import org.jspecify.annotations.Nullable;

/** A rule of the shop was broken; {@link ShopProblems} turns it into the answer. */
public final class ShopException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ShopError error;
    private final @Nullable String field;

    /** Creates the error of a request as a whole. */
    public ShopException(ShopError error, String message) {
        this(error, null, message, null);
    }

    /** Creates the error of one field or query parameter; the message is a sentence that names it. */
    public ShopException(ShopError error, @Nullable String field, String message) {
        this(error, field, message, null);
    }

    /** Creates the error of one field or query parameter, and keeps what led to it. */
    public ShopException(ShopError error, @Nullable String field, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.error = error;
        this.field = field;
    }

    /** Which rule was broken. */
    public ShopError error() {
        return error;
    }

    /** The field or query parameter that broke it, or null when it is the request as a whole. */
    public @Nullable String field() {
        return field;
    }
}
