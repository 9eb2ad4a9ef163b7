package io.fluxa.query;

import io.fluxa.Entity;
import io.fluxa.query.Condition.Operator;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A field that holds a set of constants of an enum.
 *
 * @param <E> the entity it belongs to
 * @param <T> the enum
 */
public sealed class SetField<E extends Entity, T extends Enum<T>> extends Field<E> implements Selectable<E, Set<T>>
        permits NullableSetField {

    private final Class<T> type;

    /** Describes the field of a definition, the ordinal of its column and its enum. Called by generated code. */
    public SetField(String entity, String name, int ordinal, Class<T> type) {
        super(entity, name, ordinal);
        this.type = type;
    }

    /** The enum. */
    public final Class<T> type() {
        return type;
    }

    /** The set has this constant in it. */
    public final Condition<E> contains(T constant) {
        return containsAll(List.of(operand(constant)));
    }

    /** The set has each of these constants in it; without any this finds every set. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Condition<E> containsAll(T... constants) {
        return containsAll(Arrays.asList(operand(constants)));
    }

    /** The set has each of these constants in it; without any this finds every set. */
    public final Condition<E> containsAll(Collection<? extends T> constants) {
        return new Condition.SetMembership<>(this, operands(constants), true);
    }

    /** The set has at least one of these constants in it; without any this finds nothing. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Condition<E> containsAny(T... constants) {
        return containsAny(Arrays.asList(operand(constants)));
    }

    /** The set has at least one of these constants in it; without any this finds nothing. */
    public final Condition<E> containsAny(Collection<? extends T> constants) {
        return new Condition.SetMembership<>(this, operands(constants), false);
    }

    /** The set has exactly these constants in it. */
    public final Condition<E> eq(Set<? extends T> constants) {
        return new Condition.Comparison<>(this, Operator.EQ, Set.copyOf(operands(constants)));
    }

    /** The set has other constants in it than these; NULL is no set. */
    public final Condition<E> ne(Set<? extends T> constants) {
        return new Condition.Comparison<>(this, Operator.NE, Set.copyOf(operands(constants)));
    }

    /** The set has nothing in it; NULL is no set. */
    public final Condition<E> isEmpty() {
        return eq(Set.of());
    }

    /** The set has something in it. */
    public final Condition<E> isNotEmpty() {
        return ne(Set.of());
    }
}
