package io.fluxa.query;

import io.fluxa.Entity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * What rows of one entity must fulfil. Immutable, and made by the fields of generated code: {@code UserFields.AGE.gte(18)}.
 *
 * <p>As in SQL, a condition on a column that is NULL is neither true nor false, and its opposite is neither: only
 * {@link NullableField#isNull()}, {@link NullableField#isNotNull()} and lists without values answer for it.
 *
 * <p>Null among conditions is refused as {@code FLX-3060}, and by a search conditions that are nested deeper than 256 levels. Any number of them can stand side by side.
 *
 * @param <E> the entity, so that a condition on another one does not compile
 */
public sealed interface Condition<E extends Entity>
        permits Condition.Comparison,
                Condition.Range,
                Condition.Membership,
                Condition.TextMatch,
                Condition.NullCheck,
                Condition.SetMembership,
                Condition.Junction,
                Condition.Negation,
                Where {

    /** Both this and another condition. */
    default Condition<E> and(Condition<E> other) {
        return Junction.joined(this, Required.of(other, "and of a condition"), true);
    }

    /** This or another condition, or both. */
    default Condition<E> or(Condition<E> other) {
        return Junction.joined(this, Required.of(other, "or of a condition"), false);
    }

    /** Not a condition. */
    static <E extends Entity> Condition<E> not(Condition<E> condition) {
        return new Negation<>(Required.of(condition, "Condition.not"));
    }

    /** Every one of some conditions; without any this finds every row. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <E extends Entity> Condition<E> and(Condition<E>... conditions) {
        return and(Arrays.asList(Required.of(conditions, "Condition.and")));
    }

    /** Every one of some conditions; without any this finds every row. */
    static <E extends Entity> Condition<E> and(Collection<? extends Condition<E>> conditions) {
        return new Junction<>(Required.all(conditions, "Condition.and"), true);
    }

    /** At least one of some conditions; without any this finds nothing. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <E extends Entity> Condition<E> or(Condition<E>... conditions) {
        return or(Arrays.asList(Required.of(conditions, "Condition.or")));
    }

    /** At least one of some conditions; without any this finds nothing. */
    static <E extends Entity> Condition<E> or(Collection<? extends Condition<E>> conditions) {
        return new Junction<>(Required.all(conditions, "Condition.or"), false);
    }

    /** How a column is compared with a value. */
    enum Operator {
        /** Equal. */
        EQ,
        /** Different. */
        NE,
        /** Greater. */
        GT,
        /** Greater or equal. */
        GTE,
        /** Less. */
        LT,
        /** Less or equal. */
        LTE
    }

    /** How a text is compared with a part or a pattern. */
    enum Match {
        /** It begins with the text. */
        START,
        /** It ends with the text. */
        END,
        /** It has the text in it. */
        PART,
        /** It fits the pattern. */
        PATTERN
    }

    /**
     * A column compared with a value.
     *
     * @param field the column
     * @param operator how
     * @param value with what
     * @param <E> the entity
     */
    record Comparison<E extends Entity>(Field<E> field, Operator operator, Object value) implements Condition<E> {}

    /**
     * A column between two values, which count themselves.
     *
     * @param field the column
     * @param least the smallest value
     * @param most the largest value
     * @param <E> the entity
     */
    record Range<E extends Entity>(Field<E> field, Object least, Object most) implements Condition<E> {}

    /**
     * A column that has one of some values, or none of them.
     *
     * @param field the column
     * @param values the values
     * @param negated whether it must have none of them
     * @param <E> the entity
     */
    record Membership<E extends Entity>(Field<E> field, List<Object> values, boolean negated) implements Condition<E> {
        /** Copies the list. */
        public Membership {
            values = List.copyOf(values);
        }
    }

    /**
     * A text compared with a part or a pattern.
     *
     * @param field the column
     * @param match how
     * @param text with what
     * @param <E> the entity
     */
    record TextMatch<E extends Entity>(Field<E> field, Match match, String text) implements Condition<E> {}

    /**
     * A column that is NULL or is not.
     *
     * @param field the column
     * @param expected whether it must be NULL
     * @param <E> the entity
     */
    record NullCheck<E extends Entity>(Field<E> field, boolean expected) implements Condition<E> {}

    /**
     * A set that has constants in it.
     *
     * @param field the column
     * @param constants the constants
     * @param all whether it must have all of them, or one at least
     * @param <E> the entity
     */
    record SetMembership<E extends Entity>(Field<E> field, List<Object> constants, boolean all)
            implements Condition<E> {
        /** Copies the list. */
        public SetMembership {
            constants = List.copyOf(constants);
        }
    }

    /**
     * Several conditions.
     *
     * @param parts the conditions
     * @param all whether all must be fulfilled, or one at least
     * @param <E> the entity
     */
    record Junction<E extends Entity>(List<Condition<E>> parts, boolean all) implements Condition<E> {
        /** Copies the list. */
        public Junction {
            parts = List.copyOf(parts);
        }

        /** Two conditions; those that one after another were joined in the same way stay side by side, however many they become. */
        static <E extends Entity> Junction<E> joined(Condition<E> first, Condition<E> second, boolean all) {
            List<Condition<E>> parts = new ArrayList<>();
            if (first instanceof Junction<E> junction && junction.all == all) {
                parts.addAll(junction.parts);
            } else {
                parts.add(first);
            }
            parts.add(second);
            return new Junction<>(parts, all);
        }
    }

    /**
     * The opposite of a condition.
     *
     * @param condition the condition
     * @param <E> the entity
     */
    record Negation<E extends Entity>(Condition<E> condition) implements Condition<E> {}
}
