package io.fluxa.error;

/** A relative change found a value that it would push over its bounds; nothing was changed. */
public final class BoundsExceededException extends EntityException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final long id;

    /** Creates the error for a field of the entity with the given id; the limit reads like {@code at least 0}. */
    public BoundsExceededException(String entity, long id, String field, String limit) {
        super(
                ErrorCode.BOUNDS_EXCEEDED,
                entity,
                "increment of " + entity + "." + field + " of id " + Long.toUnsignedString(id)
                        + " refused: the result must be " + limit + "; read the row again and decide anew");
        this.field = field;
        this.id = id;
    }

    /** The name of the field in the definition. */
    public String field() {
        return field;
    }

    /** The id of the row, to be read as an unsigned number. */
    public long id() {
        return id;
    }
}
