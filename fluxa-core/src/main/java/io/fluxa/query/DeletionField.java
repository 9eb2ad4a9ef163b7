package io.fluxa.query;

import io.fluxa.Entity;
import io.fluxa.query.Condition.Operator;

/**
 * Whether a row is softly deleted. Queries see deleted rows only by {@link Query#withFakeDeletes()}.
 *
 * @param <E> the entity it belongs to
 */
public final class DeletionField<E extends Entity> extends Field<E> implements Selectable<E, Boolean> {

    /** Describes the field of a definition and the ordinal of its column. Called by generated code. */
    public DeletionField(String entity, String name, int ordinal) {
        super(entity, name, ordinal);
    }

    /** The row is softly deleted. */
    public Condition<E> isTrue() {
        return new Condition.Comparison<>(this, Operator.NE, 0L);
    }

    /** The row is not deleted. */
    public Condition<E> isFalse() {
        return new Condition.Comparison<>(this, Operator.EQ, 0L);
    }
}
