package io.fluxa.it.search.model;

import io.fluxa.query.BooleanField;
import java.util.Comparator;

/** A column that is true or false. */
final class FlagColumn extends Column<Boolean> {

    private final BooleanField<SpecimenEntity> field;

    FlagColumn(BooleanField<SpecimenEntity> field, Access<Boolean> access) {
        super(field, access);
        this.field = field;
    }

    @Override
    Claim compared(Chance chance) {
        boolean wanted = chance.once(2);
        return switch (chance.below(4)) {
            case 0 -> about(field.isTrue(), value -> value);
            case 1 -> about(field.isFalse(), value -> !value);
            case 2 -> about(field.eq(wanted), value -> value == wanted);
            default -> about(field.ne(wanted), value -> value != wanted);
        };
    }

    @Override
    Comparator<Boolean> order() {
        return Comparator.naturalOrder();
    }
}
