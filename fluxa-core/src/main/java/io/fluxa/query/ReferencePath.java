package io.fluxa.query;

import io.fluxa.Entity;
import org.jspecify.annotations.Nullable;

/**
 * References that lead from one entity to others, one after another.
 *
 * @param <E> the entity at its begin
 */
public sealed interface ReferencePath<E extends Entity> permits ReferenceField, ReferencePath.Steps {

    /** The first reference. */
    ReferenceField<E, ?> first();

    /** The path that begins at the entity that the first one refers to; null when there is none. */
    @Nullable
    ReferencePath<?> rest();

    /**
     * A path of several references.
     *
     * @param first the first reference
     * @param rest the path from there
     * @param <E> the entity at its begin
     */
    record Steps<E extends Entity>(ReferenceField<E, ?> first, ReferencePath<?> rest) implements ReferencePath<E> {}
}
