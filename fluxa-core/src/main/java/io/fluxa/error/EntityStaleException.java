package io.fluxa.error;

import java.util.List;

/** Rows with a {@code @Version} were changed by somebody else since they were read; nothing was stored. */
public final class EntityStaleException extends EntityException {

    private static final long serialVersionUID = 1L;

    private final transient List<Long> ids;

    /** Creates the error for an entity name and the ids of the rows that were changed. */
    public EntityStaleException(String entity, List<Long> ids, String operation) {
        super(
                ErrorCode.ENTITY_STALE,
                entity,
                "cannot " + operation + " " + entity + " "
                        + ids.stream().limit(20).map(Long::toUnsignedString).toList()
                        + (ids.size() > 20 ? " and " + (ids.size() - 20) + " more" : "")
                        + ": changed by somebody else since it was read; read it again in a new context and repeat the change");
        this.ids = List.copyOf(ids);
    }

    /** The ids of the rows that were changed, to be read as unsigned numbers. */
    public List<Long> ids() {
        return ids;
    }
}
