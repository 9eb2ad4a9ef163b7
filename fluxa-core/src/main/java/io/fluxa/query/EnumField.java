package io.fluxa.query;

import io.fluxa.Entity;

/**
 * A field that holds a constant of an enum.
 *
 * @param <E> the entity it belongs to
 * @param <T> the enum
 */
public sealed class EnumField<E extends Entity, T extends Enum<T>> extends EqualityField<E, T>
        permits NullableEnumField {

    private final Class<T> type;

    /** Describes the field of a definition, the ordinal of its column and its enum. Called by generated code. */
    public EnumField(String entity, String name, int ordinal, Class<T> type) {
        super(entity, name, ordinal);
        this.type = type;
    }

    /** The enum. */
    public final Class<T> type() {
        return type;
    }
}
