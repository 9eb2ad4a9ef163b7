package io.fluxa.it.search.model;

import io.fluxa.query.Aggregate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that is computed from several rows, by MySQL and in plain Java.
 *
 * @param aggregate what MySQL is asked
 * @param computed what it should answer
 * @param order the order of such results; those that are as good as equal are equal by it
 * @param exact whether the order is one, so that groups can be sorted by it
 * @param <R> the type of the result
 */
record Measure<R>(
        Aggregate<SpecimenEntity, R> aggregate,
        Function<List<KnownRow>, @Nullable R> computed,
        Comparator<@Nullable R> order,
        boolean exact) {

    private static final double TOLERANCE = 1e-9;

    static <R> Measure<R> exact(
            Aggregate<SpecimenEntity, R> aggregate,
            Function<List<KnownRow>, @Nullable R> computed,
            Comparator<R> order) {
        return new Measure<>(aggregate, computed, Comparator.nullsFirst(order), true);
    }

    /** One of a {@code double}, which depends on the order in which numbers are added. */
    static Measure<Double> rounded(
            Aggregate<SpecimenEntity, Double> aggregate, Function<List<KnownRow>, @Nullable Double> computed) {
        return new Measure<>(aggregate, computed, Comparator.nullsFirst(Measure::nearly), false);
    }

    static Measure<Long> rows() {
        return exact(Aggregate.count(), rows -> (long) rows.size(), Comparator.naturalOrder());
    }

    @SuppressWarnings("unchecked") // what came from the aggregate has its type
    boolean agrees(@Nullable Object result, List<KnownRow> rows) {
        return order.compare((R) result, computed.apply(rows)) == 0;
    }

    Comparator<List<KnownRow>> orderOfGroups() {
        return (a, b) -> order.compare(computed.apply(a), computed.apply(b));
    }

    private static int nearly(double a, double b) {
        return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.max(Math.abs(a), Math.abs(b)))
                ? 0
                : Double.compare(a, b);
    }
}
