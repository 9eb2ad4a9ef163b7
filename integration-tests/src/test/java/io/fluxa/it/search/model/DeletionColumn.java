package io.fluxa.it.search.model;

import io.fluxa.query.DeletionField;
import java.util.Comparator;

/** The mark of a soft deletion. */
final class DeletionColumn extends Column<Boolean> {

    private final DeletionField<SpecimenEntity> field;

    DeletionColumn(DeletionField<SpecimenEntity> field) {
        super(field, Access.read(SpecimenEntity::isFakeDelete));
        this.field = field;
    }

    @Override
    Claim compared(Chance chance) {
        return chance.once(2) ? about(field.isTrue(), value -> value) : about(field.isFalse(), value -> !value);
    }

    @Override
    Comparator<Boolean> order() {
        return Comparator.naturalOrder();
    }
}
