package io.fluxa.query;

import io.fluxa.Entity;

/**
 * A result to sort groups by and its direction.
 *
 * @param result the result
 * @param descending whether the largest one comes first
 * @param <E> the entity that is queried
 */
public record GroupSort<E extends Entity>(Aggregate<E, ?> result, boolean descending) {}
