package io.fluxa.error;

/** No row has the id that was asked for. */
public final class EntityNotFoundException extends EntityException {

    private static final long serialVersionUID = 1L;

    private final long id;

    /** Creates the error for an entity name and the id that has no row. */
    public EntityNotFoundException(String entity, long id) {
        super(
                ErrorCode.ENTITY_NOT_FOUND,
                entity,
                entity + " with id " + Long.toUnsignedString(id)
                        + " not found; use getById when the row may be absent");
        this.id = id;
    }

    /** The id that has no row, to be read as an unsigned number. */
    public long id() {
        return id;
    }
}
