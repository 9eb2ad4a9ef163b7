package io.fluxa.query;

import io.fluxa.Entity;
import io.fluxa.query.Condition.Operator;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A field that refers to a row of another entity by its id.
 *
 * @param <E> the entity it belongs to
 * @param <T> the entity that it refers to
 */
public sealed class ReferenceField<E extends Entity, T extends Entity> extends SortableField<E>
        implements Selectable<E, Long>, ReferencePath<E> permits NullableReferenceField {

    private final Class<T> type;

    /** Describes the field of a definition, the ordinal of its column and the entity it refers to. Called by generated code. */
    public ReferenceField(String entity, String name, int ordinal, Class<T> type) {
        super(entity, name, ordinal);
        this.type = type;
    }

    /** The generated entity class that it refers to. */
    public final Class<T> type() {
        return type;
    }

    /** The path that goes on from the entity that this refers to. */
    public final ReferencePath<E> then(ReferencePath<T> next) {
        return new ReferencePath.Steps<>(this, next);
    }

    @Override
    public final ReferenceField<E, ?> first() {
        return this;
    }

    @Override
    public final @Nullable ReferencePath<?> rest() {
        return null;
    }

    /** It refers to the row with this id. */
    public final Condition<E> eq(long id) {
        return new Condition.Comparison<>(this, Operator.EQ, id);
    }

    /** It refers to this entity. */
    public final Condition<E> eq(T entity) {
        return eq(operand(entity).id());
    }

    /** It refers to another row than the one with this id; NULL refers to none. */
    public final Condition<E> ne(long id) {
        return new Condition.Comparison<>(this, Operator.NE, id);
    }

    /** It refers to another row than this entity; NULL refers to none. */
    public final Condition<E> ne(T entity) {
        return ne(operand(entity).id());
    }

    /** It refers to a row with one of these ids; without any this finds nothing. */
    public final Condition<E> in(long... ids) {
        return in(Arrays.stream(operand(ids)).boxed().toList());
    }

    /**
     * It refers to a row with one of these ids; without any this finds nothing. MySQL uses no index for a list of more than some
     * thousand values, see {@link Query}.
     */
    public final Condition<E> in(Collection<? extends Number> ids) {
        return new Condition.Membership<>(this, WholeNumbers.of(this, operands(ids)), false);
    }

    /** It refers to one of these entities; without any this finds nothing. */
    public final Condition<E> inEntities(Collection<? extends T> entities) {
        return in(operand(entities).stream().map(entity -> operand(entity).id()).toList());
    }

    /** It refers to a row, and to none with one of these ids; without any this finds every row, NULL too. */
    public final Condition<E> notIn(long... ids) {
        return notIn(Arrays.stream(operand(ids)).boxed().toList());
    }

    /** It refers to a row, and to none with one of these ids; without any this finds every row, NULL too. */
    public final Condition<E> notIn(Collection<? extends Number> ids) {
        return new Condition.Membership<>(this, WholeNumbers.of(this, operands(ids)), true);
    }
}
