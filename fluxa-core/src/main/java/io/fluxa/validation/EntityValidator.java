package io.fluxa.validation;

import io.fluxa.Entity;
import io.fluxa.error.ConstraintViolatedException.Violation;
import io.fluxa.schema.EntitySchema;
import java.util.List;

/**
 * Holds new and changed entities to constraints, before a flush sends anything. Without one, {@link io.fluxa.Registry} takes
 * {@link BeanValidator} when Bean Validation is there. Implementations must be safe for use by several threads.
 */
public interface EntityValidator {

    /** Finds nothing wrong with any entity. */
    EntityValidator NONE = new EntityValidator() {
        @Override
        public boolean constrains(Class<? extends Entity> type) {
            return false;
        }

        @Override
        public List<Violation> validate(Entity entity, EntitySchema schema) {
            return List.of();
        }
    };

    /** Whether entities of a type have constraints at all; asked once for each type. */
    boolean constrains(Class<? extends Entity> type);

    /**
     * What is wrong with an entity; empty when nothing is. It must not be changed.
     *
     * @param schema the schema of the entity, which knows the fields by the names that they have in the definition
     */
    List<Violation> validate(Entity entity, EntitySchema schema);
}
