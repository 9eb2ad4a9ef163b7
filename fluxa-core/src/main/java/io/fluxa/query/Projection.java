package io.fluxa.query;

import io.fluxa.Entity;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some values of each row and what is made of them, mostly by the constructor of a record, which the compiler holds to their types:
 * {@code Projection.of(UserFields.NAME, UserFields.AGE, NameAndAge::new)}. A value is null where an optional column is NULL. Immutable.
 *
 * <p>With an {@link Aggregate} among them there is one result per group of rows whose other values are equal, or one for all rows when
 * there are no others.
 *
 * @param <E> the entity that is queried
 * @param <R> what is made of the values
 */
public final class Projection<E extends Entity, R extends @Nullable Object> {

    private final List<Selectable<E, ?>> values;
    private final Function<@Nullable Object[], R> maker;
    private final boolean grouped;
    private final boolean distinct;
    private final List<GroupSort<E>> sorts;

    private Projection(
            List<Selectable<E, ?>> values,
            Function<@Nullable Object[], R> maker,
            boolean distinct,
            List<GroupSort<E>> sorts) {
        this.values = values;
        this.grouped = values.stream().anyMatch(Aggregate.class::isInstance);
        this.maker = maker;
        this.distinct = distinct;
        this.sorts = sorts;
    }

    /** What is made of one value. */
    @SuppressWarnings("unchecked") // the values are read with the types of the fields
    public static <E extends Entity, A extends @Nullable Object, R extends @Nullable Object> Projection<E, R> of(
            Selectable<E, A> a, Function<A, R> maker) {
        return new Projection<>(List.of(a), row -> maker.apply((A) row[0]), false, List.of());
    }

    /** What is made of two values. */
    @SuppressWarnings("unchecked") // the values are read with the types of the fields
    public static <E extends Entity, A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object>
            Projection<E, R> of(Selectable<E, A> a, Selectable<E, B> b, BiFunction<A, B, R> maker) {
        return new Projection<>(List.of(a, b), row -> maker.apply((A) row[0], (B) row[1]), false, List.of());
    }

    /** What is made of three values. */
    @SuppressWarnings("unchecked") // the values are read with the types of the fields
    public static <
                    E extends Entity,
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    R extends @Nullable Object>
            Projection<E, R> of(
                    Selectable<E, A> a, Selectable<E, B> b, Selectable<E, C> c, Function3<A, B, C, R> maker) {
        return new Projection<>(
                List.of(a, b, c), row -> maker.apply((A) row[0], (B) row[1], (C) row[2]), false, List.of());
    }

    /** What is made of four values. */
    @SuppressWarnings("unchecked") // the values are read with the types of the fields
    public static <
                    E extends Entity,
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    R extends @Nullable Object>
            Projection<E, R> of(
                    Selectable<E, A> a,
                    Selectable<E, B> b,
                    Selectable<E, C> c,
                    Selectable<E, D> d,
                    Function4<A, B, C, D, R> maker) {
        return new Projection<>(
                List.of(a, b, c, d),
                row -> maker.apply((A) row[0], (B) row[1], (C) row[2], (D) row[3]),
                false,
                List.of());
    }

    /** What is made of five values. */
    @SuppressWarnings("unchecked") // the values are read with the types of the fields
    public static <
                    E extends Entity,
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    F extends @Nullable Object,
                    R extends @Nullable Object>
            Projection<E, R> of(
                    Selectable<E, A> a,
                    Selectable<E, B> b,
                    Selectable<E, C> c,
                    Selectable<E, D> d,
                    Selectable<E, F> f,
                    Function5<A, B, C, D, F, R> maker) {
        return new Projection<>(
                List.of(a, b, c, d, f),
                row -> maker.apply((A) row[0], (B) row[1], (C) row[2], (D) row[3], (F) row[4]),
                false,
                List.of());
    }

    /** What is made of six values. */
    @SuppressWarnings({"unchecked", "checkstyle:ParameterNumber"}) // one per value, each with a type of its own
    public static <
                    E extends Entity,
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object,
                    R extends @Nullable Object>
            Projection<E, R> of(
                    Selectable<E, A> a,
                    Selectable<E, B> b,
                    Selectable<E, C> c,
                    Selectable<E, D> d,
                    Selectable<E, F> f,
                    Selectable<E, G> g,
                    Function6<A, B, C, D, F, G, R> maker) {
        return new Projection<>(
                List.of(a, b, c, d, f, g),
                row -> maker.apply((A) row[0], (B) row[1], (C) row[2], (D) row[3], (F) row[4], (G) row[5]),
                false,
                List.of());
    }

    /** What is made of seven values. */
    @SuppressWarnings({"unchecked", "checkstyle:ParameterNumber"}) // one per value, each with a type of its own
    public static <
                    E extends Entity,
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object,
                    H extends @Nullable Object,
                    R extends @Nullable Object>
            Projection<E, R> of(
                    Selectable<E, A> a,
                    Selectable<E, B> b,
                    Selectable<E, C> c,
                    Selectable<E, D> d,
                    Selectable<E, F> f,
                    Selectable<E, G> g,
                    Selectable<E, H> h,
                    Function7<A, B, C, D, F, G, H, R> maker) {
        return new Projection<>(
                List.of(a, b, c, d, f, g, h),
                row -> maker.apply((A) row[0], (B) row[1], (C) row[2], (D) row[3], (F) row[4], (G) row[5], (H) row[6]),
                false,
                List.of());
    }

    /** What is made of eight values. */
    @SuppressWarnings({"unchecked", "checkstyle:ParameterNumber"}) // one per value, each with a type of its own
    public static <
                    E extends Entity,
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object,
                    H extends @Nullable Object,
                    I extends @Nullable Object,
                    R extends @Nullable Object>
            Projection<E, R> of(
                    Selectable<E, A> a,
                    Selectable<E, B> b,
                    Selectable<E, C> c,
                    Selectable<E, D> d,
                    Selectable<E, F> f,
                    Selectable<E, G> g,
                    Selectable<E, H> h,
                    Selectable<E, I> i,
                    Function8<A, B, C, D, F, G, H, I, R> maker) {
        return new Projection<>(
                List.of(a, b, c, d, f, g, h, i),
                row -> maker.apply(
                        (A) row[0], (B) row[1], (C) row[2], (D) row[3], (F) row[4], (G) row[5], (H) row[6], (I) row[7]),
                false,
                List.of());
    }

    /** The same, with each result once: rows whose values are all equal give one. */
    public Projection<E, R> distinct() {
        return new Projection<>(values, maker, true, sorts);
    }

    /** The same with groups in the order of their results, before the order of the query. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Projection<E, R> orderBy(GroupSort<E>... newSorts) {
        return new Projection<>(values, maker, distinct, List.copyOf(Arrays.asList(newSorts)));
    }

    /** What is taken from each row or group; unmodifiable. */
    public List<Selectable<E, ?>> values() {
        return values;
    }

    /** Makes a result of the values of one row, in their order. */
    public R make(@Nullable Object[] row) {
        return maker.apply(row);
    }

    /** Whether each result comes once. */
    public boolean isDistinct() {
        return distinct;
    }

    /** Whether rows are grouped. */
    public boolean isGrouped() {
        return grouped;
    }

    /** The order of the groups; unmodifiable. */
    public List<GroupSort<E>> sorts() {
        return sorts;
    }

    /** Makes something of three values. */
    @FunctionalInterface
    public interface Function3<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            R extends @Nullable Object> {
        /** Makes it. */
        R apply(A a, B b, C c);
    }

    /** Makes something of four values. */
    @FunctionalInterface
    public interface Function4<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            R extends @Nullable Object> {
        /** Makes it. */
        R apply(A a, B b, C c, D d);
    }

    /** Makes something of five values. */
    @FunctionalInterface
    public interface Function5<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            F extends @Nullable Object,
            R extends @Nullable Object> {
        /** Makes it. */
        R apply(A a, B b, C c, D d, F f);
    }

    /** Makes something of six values. */
    @FunctionalInterface
    public interface Function6<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            R extends @Nullable Object> {
        /** Makes it. */
        R apply(A a, B b, C c, D d, F f, G g);
    }

    /** Makes something of seven values. */
    @FunctionalInterface
    public interface Function7<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object,
            R extends @Nullable Object> {
        /** Makes it. */
        @SuppressWarnings("checkstyle:ParameterNumber") // one per value, each with a type of its own
        R apply(A a, B b, C c, D d, F f, G g, H h);
    }

    /** Makes something of eight values. */
    @FunctionalInterface
    public interface Function8<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object,
            I extends @Nullable Object,
            R extends @Nullable Object> {
        /** Makes it. */
        @SuppressWarnings("checkstyle:ParameterNumber") // one per value, each with a type of its own
        R apply(A a, B b, C c, D d, F f, G g, H h, I i);
    }
}
