package io.fluxa.it.search.model;

import io.fluxa.query.DecimalField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A column of exact numbers. */
final class DecimalColumn extends OrderedColumn<BigDecimal> {

    private static final int MOST_DIGITS = 30;
    private static final int MORE_DIGITS_OF_AVERAGE = 4;

    private final DecimalField<SpecimenEntity> field;
    private final int scale;

    DecimalColumn(DecimalField<SpecimenEntity> field, Access<BigDecimal> access, List<BigDecimal> more, int scale) {
        super(field, access, more, Comparator.naturalOrder(), UnaryOperator.identity());
        this.field = field;
        this.scale = scale;
    }

    @Override
    Claim compared(Chance chance) {
        return chance.once(3) ? comparedWithText(chance) : super.compared(chance);
    }

    private Claim comparedWithText(Chance chance) {
        BigDecimal one = operand(chance);
        BigDecimal two = operand(chance);
        String given = chance.once(2) ? one.toString() : one.toPlainString();
        return switch (chance.below(7)) {
            case 0 -> about(field.eq(given), value -> compare(value, one) == 0);
            case 1 -> about(field.ne(given), value -> compare(value, one) != 0);
            case 2 -> about(field.gt(given), value -> compare(value, one) > 0);
            case 3 -> about(field.gte(given), value -> compare(value, one) >= 0);
            case 4 -> about(field.lt(given), value -> compare(value, one) < 0);
            case 5 -> about(field.lte(given), value -> compare(value, one) <= 0);
            default ->
                about(
                        field.between(given, two.toString()),
                        value -> compare(value, one) >= 0 && compare(value, two) <= 0);
        };
    }

    @Override
    List<Measure<?>> measures() {
        List<Measure<?>> measures = super.measures();
        measures.add(Measure.exact(field.sum(), this::sum, Comparator.naturalOrder()));
        measures.add(Measure.exact(field.avg(), this::average, Comparator.naturalOrder()));
        return measures;
    }

    private BigDecimal sum(List<KnownRow> rows) {
        return values(rows).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private @Nullable BigDecimal average(List<KnownRow> rows) {
        int count = values(rows).size();
        int digits = Math.min(MOST_DIGITS, scale + MORE_DIGITS_OF_AVERAGE);
        return count == 0 ? null : sum(rows).divide(BigDecimal.valueOf(count), digits, RoundingMode.HALF_UP);
    }
}
