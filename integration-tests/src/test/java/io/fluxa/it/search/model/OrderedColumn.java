package io.fluxa.it.search.model;

import io.fluxa.query.OrderedField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** A column whose values can be smaller and greater: dates, times, and what has more. */
class OrderedColumn<T> extends EqualityColumn<T> {

    private final OrderedField<SpecimenEntity, T> field;
    private final List<T> operands;
    private final UnaryOperator<T> stored;

    OrderedColumn(
            OrderedField<SpecimenEntity, T> field,
            Access<T> access,
            List<T> more,
            Comparator<T> order,
            UnaryOperator<T> stored) {
        super(field, access, order);
        this.field = field;
        this.operands = new ArrayList<>(access.stored());
        this.operands.addAll(more);
        this.stored = stored;
    }

    @Override
    Claim compared(Chance chance) {
        T given = operand(chance);
        T other = operand(chance);
        T one = stored(given);
        T two = stored(other);
        return switch (chance.below(8)) {
            case 0 -> about(field.gt(given), value -> compare(value, one) > 0);
            case 1 -> about(field.gte(given), value -> compare(value, one) >= 0);
            case 2 -> about(field.lt(given), value -> compare(value, one) < 0);
            case 3 -> about(field.lte(given), value -> compare(value, one) <= 0);
            case 4 -> about(field.between(given, other), value -> compare(value, one) >= 0 && compare(value, two) <= 0);
            default -> super.compared(chance);
        };
    }

    final int compare(T a, T b) {
        return order().compare(a, b);
    }

    @Override
    List<T> operands(Chance chance) {
        return operands;
    }

    @Override
    final T stored(T value) {
        return stored.apply(value);
    }

    @Override
    List<Measure<?>> measures() {
        List<Measure<?>> measures = super.measures();
        measures.add(Measure.exact(
                field.min(), rows -> values(rows).stream().min(order()).orElse(null), order()));
        measures.add(Measure.exact(
                field.max(), rows -> values(rows).stream().max(order()).orElse(null), order()));
        return measures;
    }
}
