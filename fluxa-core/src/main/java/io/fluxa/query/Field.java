package io.fluxa.query;

import io.fluxa.Entity;

/**
 * One field of an entity as queries name it. Two fields are equal only when they are the same object.
 *
 * @param <E> the entity it belongs to, so that the field of another entity does not compile
 */
public sealed class Field<E extends Entity> permits IdField, IntegerField {

    private final String entity;
    private final String name;
    private final int ordinal;

    /** Describes the field of a definition and the ordinal of its column. Called by generated code. */
    public Field(String entity, String name, int ordinal) {
        this.entity = entity;
        this.name = name;
        this.ordinal = ordinal;
    }

    /** The simple name of the definition. */
    public String entity() {
        return entity;
    }

    /** The name of the field in the definition. */
    public String name() {
        return name;
    }

    /** The position of the column in {@link io.fluxa.schema.EntitySchema#columns()}. */
    public int ordinal() {
        return ordinal;
    }

    @Override
    public String toString() {
        return entity + "." + name;
    }
}
