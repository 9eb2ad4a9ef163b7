package io.fluxa.query;

import io.fluxa.Entity;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Projection} can take from rows: a field, or something computed from several rows.
 *
 * @param <E> the entity that is queried
 * @param <T> the type of its values, which are null where an optional column is NULL
 */
public sealed interface Selectable<E extends Entity, T extends @Nullable Object>
        permits Aggregate,
                BinaryField,
                BooleanField,
                DeletionField,
                EqualityField,
                FloatingField,
                ReferenceField,
                SetField,
                WholeNumberField {}
