package io.fluxa.it.search.model;

import io.fluxa.query.WholeNumberField;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column of whole numbers, of any width. */
final class WholeColumn<T extends Number> extends Column<T> {

    private static final int DIGITS_OF_AVERAGE = 4;
    private static final List<Long> ENDS = List.of(
            0L, -1L, 1L, Long.MIN_VALUE, Long.MAX_VALUE, 127L, 128L, -129L, 255L, 256L, 70_000L, 1L << 24, 1L << 32);

    private final WholeNumberField<SpecimenEntity, T> field;
    private final boolean everyBit;

    private WholeColumn(WholeNumberField<SpecimenEntity, T> field, Access<T> access, boolean everyBit) {
        super(field, access);
        this.field = field;
        this.everyBit = everyBit;
    }

    static <T extends Number> WholeColumn<T> of(WholeNumberField<SpecimenEntity, T> field, Access<T> access) {
        return new WholeColumn<>(field, access, false);
    }

    /** An unsigned one of eight bytes, whose negative values are the numbers beyond the largest {@code long}. */
    static WholeColumn<Long> everyBit(WholeNumberField<SpecimenEntity, Long> field, Access<Long> access) {
        return new WholeColumn<>(field, access, true);
    }

    @Override
    Claim compared(Chance chance) {
        long one = operand(chance);
        long two = operand(chance);
        return switch (chance.below(8)) {
            case 0 -> about(field.eq(one), value -> compare(value, one) == 0);
            case 1 -> about(field.ne(one), value -> compare(value, one) != 0);
            case 2 -> about(field.gt(one), value -> compare(value, one) > 0);
            case 3 -> about(field.gte(one), value -> compare(value, one) >= 0);
            case 4 -> about(field.lt(one), value -> compare(value, one) < 0);
            case 5 -> about(field.lte(one), value -> compare(value, one) <= 0);
            case 6 -> about(field.between(one, two), value -> compare(value, one) >= 0 && compare(value, two) <= 0);
            default -> listed(chance);
        };
    }

    private Claim listed(Chance chance) {
        List<Long> wanted = new ArrayList<>();
        for (int i = chance.below(7); i > 0; i--) {
            wanted.add(operand(chance));
        }
        boolean negated = chance.once(2);
        if (wanted.isEmpty()) {
            return Claim.always(negated ? field.notIn() : field.in(), negated);
        }
        long[] plain = wanted.stream().mapToLong(Long::longValue).toArray();
        List<Number> boxed =
                wanted.stream().map(number -> dressed(number, chance)).toList();
        if (negated) {
            return about(
                    chance.once(2) ? field.notIn(plain) : field.notIn(boxed),
                    value -> !wanted.contains(value.longValue()));
        }
        return about(chance.once(2) ? field.in(plain) : field.in(boxed), value -> wanted.contains(value.longValue()));
    }

    /** The same number in some type. */
    private static Number dressed(long number, Chance chance) {
        return switch (chance.below(4)) {
            case 0 -> new BigDecimal(number).setScale(1);
            case 1 -> BigInteger.valueOf(number);
            case 2 -> (int) number == number ? (Number) (int) number : (Number) number;
            default -> number;
        };
    }

    private long operand(Chance chance) {
        return switch (chance.below(8)) {
            case 0 -> chance.oneOf(ENDS);
            case 1 -> chance.anyLong();
            case 2 -> chance.below(20) - 10;
            default ->
                stored().isEmpty() ? chance.below(10) : chance.oneOf(stored()).longValue() + chance.below(3) - 1;
        };
    }

    private int compare(T value, long operand) {
        return everyBit ? Long.compareUnsigned(value.longValue(), operand) : Long.compare(value.longValue(), operand);
    }

    @Override
    Comparator<T> order() {
        return (a, b) -> compare(a, b.longValue());
    }

    /** Sums of eight bytes may be no {@code long}, and have a test of their own. */
    @Override
    List<Measure<?>> measures() {
        List<Measure<?>> measures = super.measures();
        measures.add(Measure.exact(
                field.min(), rows -> values(rows).stream().min(order()).orElse(null), order()));
        measures.add(Measure.exact(
                field.max(), rows -> values(rows).stream().max(order()).orElse(null), order()));
        measures.add(Measure.exact(field.avg(), this::average, Comparator.naturalOrder()));
        if (field.type() != Long.class) {
            measures.add(Measure.exact(field.sum(), rows -> sum(rows).longValueExact(), Comparator.naturalOrder()));
        }
        return measures;
    }

    private @Nullable BigDecimal average(List<KnownRow> rows) {
        int count = values(rows).size();
        return count == 0
                ? null
                : new BigDecimal(sum(rows)).divide(BigDecimal.valueOf(count), DIGITS_OF_AVERAGE, RoundingMode.HALF_UP);
    }

    private BigInteger sum(List<KnownRow> rows) {
        BigInteger sum = BigInteger.ZERO;
        for (T value : values(rows)) {
            long bits = value.longValue();
            sum = sum.add(everyBit ? new BigInteger(Long.toUnsignedString(bits)) : BigInteger.valueOf(bits));
        }
        return sum;
    }
}
