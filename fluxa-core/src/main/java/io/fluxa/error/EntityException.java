package io.fluxa.error;

/** An entity, its context or a value given to it is not usable as asked. */
public abstract sealed class EntityException extends FluxaException
        permits EntityNotFoundException,
                EntityDeletedException,
                EntityStaleException,
                InvalidValueException,
                BoundsExceededException,
                ConstraintViolatedException,
                IllegalUseException {

    private static final long serialVersionUID = 1L;

    private final String entity;

    /** Creates the error about one entity type. */
    EntityException(ErrorCode code, String entity, String message) {
        super(code, Store.NONE, false, message, null);
        this.entity = entity;
    }

    /** Creates the error about one entity type, with what led to it. */
    EntityException(ErrorCode code, String entity, String message, Throwable cause) {
        super(code, Store.NONE, false, message, cause);
        this.entity = entity;
    }

    /** The name of the definition, for instance {@code User}, or an empty text when no single one is meant. */
    public String entity() {
        return entity;
    }
}
