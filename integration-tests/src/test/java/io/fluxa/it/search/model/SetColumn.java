package io.fluxa.it.search.model;

import io.fluxa.query.Condition;
import io.fluxa.query.SetField;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** A column of sets. */
final class SetColumn extends Column<Set<Trait>> {

    private static final List<Trait> TRAITS = List.of(Trait.values());

    private final SetField<SpecimenEntity, Trait> field;

    SetColumn(SetField<SpecimenEntity, Trait> field, Access<Set<Trait>> access) {
        super(field, access);
        this.field = field;
    }

    @Override
    Claim compared(Chance chance) {
        Trait one = chance.oneOf(TRAITS);
        Set<Trait> whole = chance.oneOf(stored());
        return switch (chance.below(7)) {
            case 0 -> about(field.contains(one), value -> value.contains(one));
            case 1 -> about(field.eq(whole), value -> value.equals(whole));
            case 2 -> about(field.ne(whole), value -> !value.equals(whole));
            case 3 -> about(field.isEmpty(), Set::isEmpty);
            case 4 -> about(field.isNotEmpty(), value -> !value.isEmpty());
            case 5 -> containsAll(chance);
            default -> containsAny(chance);
        };
    }

    /** No constants are in every set, and NULL is no set. */
    private Claim containsAll(Chance chance) {
        List<Trait> some = chance.some(3, TRAITS);
        Condition<SpecimenEntity> condition =
                chance.once(2) ? field.containsAll(some) : field.containsAll(some.toArray(Trait[]::new));
        return some.isEmpty()
                ? new Claim(condition, row -> Truth.of(row.get(this) != null))
                : about(condition, value -> value.containsAll(some));
    }

    /** One of no constants is in no set. */
    private Claim containsAny(Chance chance) {
        List<Trait> some = chance.some(3, TRAITS);
        Condition<SpecimenEntity> condition =
                chance.once(2) ? field.containsAny(some) : field.containsAny(some.toArray(Trait[]::new));
        return some.isEmpty()
                ? Claim.always(condition, false)
                : about(condition, value -> some.stream().anyMatch(value::contains));
    }

    /** As MySQL sees it: a number with a bit for each constant. */
    @Override
    Comparator<Set<Trait>> order() {
        return Comparator.comparingInt(set ->
                set.stream().mapToInt(trait -> 1 << TRAITS.indexOf(trait)).sum());
    }
}
