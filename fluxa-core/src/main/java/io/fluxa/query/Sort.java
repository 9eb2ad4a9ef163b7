package io.fluxa.query;

import io.fluxa.Entity;

/**
 * One field to sort by and its direction.
 *
 * @param field the field
 * @param descending whether the largest value comes first
 * @param <E> the entity that is queried
 */
public record Sort<E extends Entity>(SortableField<E> field, boolean descending) {}
