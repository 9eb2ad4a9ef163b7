package io.fluxa.error;

import java.util.List;

/** The entity was deleted, or its row vanished before the flush reached it. */
public final class EntityDeletedException extends EntityException {

    private static final long serialVersionUID = 1L;

    private final transient List<Long> ids;

    /** Creates the error for an entity name and the ids of the rows that are gone. */
    public EntityDeletedException(String entity, List<Long> ids, String operation) {
        super(
                ErrorCode.ENTITY_DELETED,
                entity,
                "cannot " + operation + " " + entity + " "
                        + ids.stream().limit(20).map(Long::toUnsignedString).toList()
                        + (ids.size() > 20 ? " and " + (ids.size() - 20) + " more" : "")
                        + ": the row is deleted; read it again in a new context");
        this.ids = List.copyOf(ids);
    }

    /** The ids of the rows that are gone, to be read as unsigned numbers. */
    public List<Long> ids() {
        return ids;
    }
}
