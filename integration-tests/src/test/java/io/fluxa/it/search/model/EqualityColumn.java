package io.fluxa.it.search.model;

import io.fluxa.query.EqualityField;
import java.util.Comparator;
import java.util.List;

/** A column whose values are equal or different: an enum, or what has more. */
class EqualityColumn<T> extends Column<T> {

    private final EqualityField<SpecimenEntity, T> field;
    private final Comparator<T> order;

    EqualityColumn(EqualityField<SpecimenEntity, T> field, Access<T> access, Comparator<T> order) {
        super(field, access);
        this.field = field;
        this.order = order;
    }

    @Override
    Claim compared(Chance chance) {
        T given = operand(chance);
        T one = stored(given);
        return switch (chance.below(3)) {
            case 0 -> about(field.eq(given), value -> order.compare(value, one) == 0);
            case 1 -> about(field.ne(given), value -> order.compare(value, one) != 0);
            default -> listed(chance);
        };
    }

    @SuppressWarnings("unchecked") // the array is only read
    private Claim listed(Chance chance) {
        List<T> wanted = chance.some(6, operands(chance));
        boolean negated = chance.once(2);
        if (wanted.isEmpty()) {
            return Claim.always(negated ? field.notIn() : field.in(), negated);
        }
        T[] plain = (T[]) wanted.toArray();
        if (negated) {
            return about(chance.once(2) ? field.notIn(plain) : field.notIn(wanted), value -> !has(wanted, value));
        }
        return about(chance.once(2) ? field.in(plain) : field.in(wanted), value -> has(wanted, value));
    }

    private boolean has(List<T> wanted, T value) {
        return wanted.stream().anyMatch(one -> order.compare(stored(one), value) == 0);
    }

    /** What conditions compare the column with. */
    List<T> operands(Chance chance) {
        return stored();
    }

    final T operand(Chance chance) {
        return chance.oneOf(operands(chance));
    }

    /** A value as the column would store it. */
    T stored(T value) {
        return value;
    }

    @Override
    final Comparator<T> order() {
        return order;
    }
}
