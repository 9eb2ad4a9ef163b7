package io.fluxa.query;

import io.fluxa.Entity;
import java.util.Collection;

/**
 * The primary key of an entity.
 *
 * @param <E> the entity it belongs to
 */
public final class IdField<E extends Entity> extends WholeNumberField<E, Long> {

    /** Describes the id of a definition. Called by generated code. */
    public IdField(String entity, String name) {
        super(entity, name, 0, Long.class);
    }

    /**
     * Ids of any number type as {@code long}s, in the same order.
     *
     * @throws io.fluxa.error.IllegalUseException as {@code FLX-3060} when one is null, has a fraction or does not fit
     */
    public long[] exact(Collection<? extends Number> ids) {
        return WholeNumbers.of(this, operands(ids)).stream()
                .mapToLong(Long.class::cast)
                .toArray();
    }
}
