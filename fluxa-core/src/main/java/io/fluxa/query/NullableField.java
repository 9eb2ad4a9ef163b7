package io.fluxa.query;

import io.fluxa.Entity;

/**
 * A field whose column may be NULL.
 *
 * @param <E> the entity it belongs to
 */
public sealed interface NullableField<E extends Entity>
        permits NullableIntegerField,
                NullableDecimalField,
                NullableFloatingField,
                NullableTextField,
                NullableBooleanField,
                NullableDateField,
                NullableInstantField,
                NullableEnumField,
                NullableSetField,
                NullableReferenceField,
                NullableBinaryField,
                NullableDocumentField {

    /** The column is NULL. */
    default Condition<E> isNull() {
        return new Condition.NullCheck<>(field(), true);
    }

    /** The column has a value, which may be empty. */
    default Condition<E> isNotNull() {
        return new Condition.NullCheck<>(field(), false);
    }

    /** The field itself. */
    Field<E> field();
}
