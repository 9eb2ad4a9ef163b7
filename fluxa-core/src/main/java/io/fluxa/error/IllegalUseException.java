package io.fluxa.error;

/** A context, provider, entity or query is used in a way that cannot work; the program must change. */
public final class IllegalUseException extends EntityException {

    private static final long serialVersionUID = 1L;

    /** Creates the error; the entity is empty when no single one is meant. */
    public IllegalUseException(ErrorCode code, String entity, String message) {
        super(code, entity, message);
    }
}
