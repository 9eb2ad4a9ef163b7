package io.fluxa.query;

import io.fluxa.Entity;

/**
 * A field that counts the changes of a row. Nothing but flushes and bulk changes writes it, which count it up.
 *
 * @param <E> the entity it belongs to
 * @param <T> the type of its values
 */
public final class VersionField<E extends Entity, T extends Number> extends WholeNumberField<E, T> {

    /** Describes the field of a definition, the ordinal of its column and the boxed type of its values. Called by generated code. */
    public VersionField(String entity, String name, int ordinal, Class<T> type) {
        super(entity, name, ordinal, type);
    }
}
