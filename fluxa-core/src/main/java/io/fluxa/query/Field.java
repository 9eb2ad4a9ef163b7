package io.fluxa.query;

import io.fluxa.Entity;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of an entity as queries name it. Two fields are equal only when they are the same object.
 *
 * @param <E> the entity it belongs to, so that the field of another entity does not compile
 */
public abstract sealed class Field<E extends Entity>
        permits SortableField, SetField, BinaryField, DocumentField, DeletionField {

    private final String entity;
    private final String name;
    private final int ordinal;

    Field(String entity, String name, int ordinal) {
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

    /** Refuses null as the operand of a condition. */
    final <V> V operand(@Nullable V value) {
        if (value == null) {
            throw new IllegalUseException(
                    ErrorCode.INVALID_CONDITION,
                    entity,
                    "a condition on " + this
                            + " was given null, which equals nothing in SQL; use isNull() of an optional" + " field");
        }
        return value;
    }

    /** Refuses null among the operands of a condition. */
    final List<Object> operands(Collection<?> values) {
        List<Object> operands = new ArrayList<>(operand(values).size());
        for (Object value : values) {
            operands.add(operand(value));
        }
        return operands;
    }

    @Override
    public String toString() {
        return entity + "." + name;
    }
}
