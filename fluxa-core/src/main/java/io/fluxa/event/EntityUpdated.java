package io.fluxa.event;

import io.fluxa.Engine;
import io.fluxa.Entity;
import io.fluxa.EntityProvider;
import io.fluxa.query.Field;
import java.util.List;

/**
 * Values of a row changed, or a soft deletion was taken back.
 *
 * @param entity the row as it is stored now, a snapshot
 * @param before the row as it was stored before, a snapshot
 * @param changedFields the fields of the definition that differ, in its order and named as {@link Field#name()} names them, without
 *     {@code createdAt}, {@code updatedAt}, {@code fakeDelete} and the version; may be empty
 * @param provider the provider of the entity
 * @param engine the engine, to open another context with
 * @param <E> the generated entity type
 */
public record EntityUpdated<E extends Entity>(
        E entity, E before, List<String> changedFields, EntityProvider<E> provider, Engine engine)
        implements EntityEvent<E> {

    /** Copies the list. */
    public EntityUpdated {
        changedFields = List.copyOf(changedFields);
    }

    @Override
    public Kind kind() {
        return Kind.UPDATED;
    }

    /** Whether a field is one of those that {@link #changedFields()} lists. */
    public boolean changed(Field<E> field) {
        return changedFields.contains(field.name());
    }

    @Override
    public String toString() {
        return entity + " updated " + changedFields;
    }
}
