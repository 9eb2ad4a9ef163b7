package io.fluxa.it.search.model;

import io.fluxa.query.FloatingField;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column of {@code float} or {@code double}. */
final class FloatingColumn<T extends Number> extends Column<T> {

    private static final double[] ENDS = {
        0, -0.0, 1, 0.1, -0.1, 1e-320, 1e300, -1e300, 3.5e38, 0.1f, 16_777_217, Double.MAX_VALUE, -Double.MAX_VALUE
    };

    private final FloatingField<SpecimenEntity, T> field;
    private final boolean moderate;

    /** A moderate column has values that can be added, and zeros of one sign only. */
    FloatingColumn(FloatingField<SpecimenEntity, T> field, Access<T> access, boolean moderate) {
        super(field, access);
        this.field = field;
        this.moderate = moderate;
    }

    @Override
    Claim compared(Chance chance) {
        double given = operand(chance);
        double other = operand(chance);
        double one = stored(given);
        double two = stored(other);
        return switch (chance.below(8)) {
            case 0 -> about(field.eq(given), value -> value.doubleValue() == one);
            case 1 -> about(field.ne(given), value -> value.doubleValue() != one);
            case 2 -> about(field.gt(given), value -> value.doubleValue() > one);
            case 3 -> about(field.gte(given), value -> value.doubleValue() >= one);
            case 4 -> about(field.lt(given), value -> value.doubleValue() < one);
            case 5 -> about(field.lte(given), value -> value.doubleValue() <= one);
            case 6 ->
                about(field.between(given, other), value -> value.doubleValue() >= one && value.doubleValue() <= two);
            default -> listed(chance);
        };
    }

    private Claim listed(Chance chance) {
        double[] wanted = new double[chance.below(7)];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = operand(chance);
        }
        boolean negated = chance.once(2);
        if (wanted.length == 0) {
            return Claim.always(negated ? field.notIn() : field.in(), negated);
        }
        return about(
                negated ? field.notIn(wanted) : field.in(wanted),
                value -> negated != Arrays.stream(wanted).anyMatch(one -> stored(one) == value.doubleValue()));
    }

    private double operand(Chance chance) {
        return switch (chance.below(4)) {
            case 0 -> ENDS[chance.below(ENDS.length)];
            case 1 -> Math.nextDown(chance.oneOf(stored()).doubleValue() / 2);
            default -> chance.oneOf(stored()).doubleValue();
        };
    }

    /** A number as the column would store it. */
    private double stored(double number) {
        float narrow = (float) number;
        return field.type() == Float.class && Float.isFinite(narrow) ? narrow : number;
    }

    @Override
    Comparator<T> order() {
        return (a, b) -> a.doubleValue() == b.doubleValue() ? 0 : Double.compare(a.doubleValue(), b.doubleValue());
    }

    /** It depends on MySQL's plan whether 0 and -0, which are equal, come into one group. */
    @Override
    boolean groups() {
        return moderate;
    }

    @Override
    List<Measure<?>> measures() {
        List<Measure<?>> measures = super.measures();
        measures.add(Measure.exact(
                field.min(), rows -> values(rows).stream().min(order()).orElse(null), order()));
        measures.add(Measure.exact(
                field.max(), rows -> values(rows).stream().max(order()).orElse(null), order()));
        if (moderate) {
            measures.add(Measure.rounded(field.sum(), this::sum));
            measures.add(Measure.rounded(field.avg(), this::average));
        }
        return measures;
    }

    private double sum(List<KnownRow> rows) {
        return values(rows).stream().mapToDouble(Number::doubleValue).sum();
    }

    private @Nullable Double average(List<KnownRow> rows) {
        int count = values(rows).size();
        return count == 0 ? null : sum(rows) / count;
    }
}
