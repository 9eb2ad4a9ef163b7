package io.fluxa.it.search.model;

import io.fluxa.Entity;
import io.fluxa.query.ReferenceField;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A column of ids of other rows. */
final class ReferenceColumn<R extends Entity> extends Column<Long> {

    private final ReferenceField<SpecimenEntity, R> field;
    private final List<R> entities;

    ReferenceColumn(ReferenceField<SpecimenEntity, R> field, Access<Long> access, List<R> entities) {
        super(field, access);
        this.field = field;
        this.entities = entities;
    }

    @Override
    Claim compared(Chance chance) {
        long id = id(chance);
        R entity = chance.oneOf(entities);
        return switch (chance.below(6)) {
            case 0 -> about(field.eq(id), value -> value == id);
            case 1 -> about(field.ne(id), value -> value != id);
            case 2 -> about(field.eq(entity), value -> value == entity.id());
            case 3 -> about(field.ne(entity), value -> value != entity.id());
            case 4 -> {
                List<R> some = chance.some(3, entities);
                yield some.isEmpty()
                        ? Claim.always(field.inEntities(some), false)
                        : about(field.inEntities(some), value -> some.stream().anyMatch(one -> one.id() == value));
            }
            default -> listed(chance);
        };
    }

    private Claim listed(Chance chance) {
        long[] ids = new long[chance.below(5)];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = id(chance);
        }
        List<Long> wanted = Arrays.stream(ids).boxed().toList();
        boolean negated = chance.once(2);
        if (wanted.isEmpty()) {
            return Claim.always(negated ? field.notIn(ids) : field.in(wanted), negated);
        }
        return negated
                ? about(chance.once(2) ? field.notIn(ids) : field.notIn(wanted), value -> !wanted.contains(value))
                : about(chance.once(2) ? field.in(ids) : field.in(wanted), wanted::contains);
    }

    private long id(Chance chance) {
        return switch (chance.below(8)) {
            case 0 -> 0;
            case 1 -> -1;
            case 2 -> Long.MAX_VALUE;
            default -> chance.oneOf(entities).id();
        };
    }

    @Override
    Comparator<Long> order() {
        return Comparator.naturalOrder();
    }
}
