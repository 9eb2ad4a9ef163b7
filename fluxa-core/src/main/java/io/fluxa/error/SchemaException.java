package io.fluxa.error;

import org.jspecify.annotations.Nullable;

/** A table does not fit its definition, or the schema cannot be changed now. */
public final class SchemaException extends FluxaException {

    private static final long serialVersionUID = 1L;

    /** Creates the error. */
    public SchemaException(ErrorCode code, String message, @Nullable Throwable cause) {
        super(code, Store.MYSQL, code == ErrorCode.SCHEMA_LOCKED, message, cause);
    }
}
