package io.fluxa.error;

import org.jspecify.annotations.Nullable;

/** A stored value cannot be read as the type of its field. */
public final class CorruptValueException extends StoreException {

    private static final long serialVersionUID = 1L;

    /** Creates the error of one pool. */
    public CorruptValueException(String pool, String message, @Nullable Throwable cause) {
        super(ErrorCode.CORRUPT_VALUE, Store.MYSQL, pool, false, message, cause);
    }
}
