package io.fluxa.error;

/** A value breaks a rule of its field; the message names the rule and the size given, never the value. */
public final class InvalidValueException extends EntityException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /** Creates the error for a field of an entity; the rule says what is wrong and what is allowed. */
    public InvalidValueException(ErrorCode code, String entity, String field, String rule) {
        super(code, entity, entity + "." + field + " " + rule);
        this.field = field;
    }

    /** Creates the error for a field of an entity, with what led to it. */
    public InvalidValueException(ErrorCode code, String entity, String field, String rule, Throwable cause) {
        super(code, entity, entity + "." + field + " " + rule, cause);
        this.field = field;
    }

    /** The name of the field in the definition. */
    public String field() {
        return field;
    }

    /** What is wrong and what is allowed, for messages that call the field by another name. */
    public String rule() {
        String named = code().code() + ": " + entity() + "." + field + " ";
        return String.valueOf(getMessage()).substring(named.length());
    }
}
