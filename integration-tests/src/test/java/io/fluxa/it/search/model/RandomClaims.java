package io.fluxa.it.search.model;

import io.fluxa.query.Condition;
import java.util.ArrayList;
import java.util.List;

/** Conditions of every kind, nested at random. */
final class RandomClaims {

    private static final int ONE_IN_RAW = 10;

    private final List<Column<?>> columns;
    private final RawClaims raw;
    private final Chance chance;

    RandomClaims(SpecimenColumns columns, Chance chance) {
        this.columns = columns.all().stream()
                .filter(column -> column.hasConditions() || column.optional())
                .toList();
        this.raw = new RawClaims(columns);
        this.chance = chance;
    }

    /** A condition with at most so many others around each part of it. */
    Claim claim(int depth) {
        if (depth == 0 || chance.once(4)) {
            return chance.once(ONE_IN_RAW)
                    ? raw.claim(chance)
                    : chance.oneOf(columns).claim(chance);
        }
        return switch (chance.below(5)) {
            case 0 -> negated(claim(depth - 1));
            case 1 -> both(claim(depth - 1), claim(depth - 1));
            case 2 -> either(claim(depth - 1), claim(depth - 1));
            case 3 -> every(some(depth));
            default -> any(some(depth));
        };
    }

    private List<Claim> some(int depth) {
        List<Claim> claims = new ArrayList<>();
        for (int i = chance.below(4); i > 0; i--) {
            claims.add(claim(depth - 1));
        }
        return claims;
    }

    private static Claim negated(Claim claim) {
        return new Claim(
                Condition.not(claim.condition()), row -> claim.meaning().of(row).not());
    }

    private static Claim both(Claim one, Claim two) {
        return new Claim(one.condition().and(two.condition()), Claim.all(List.of(one, two)));
    }

    private static Claim either(Claim one, Claim two) {
        return new Claim(one.condition().or(two.condition()), Claim.any(List.of(one, two)));
    }

    private static Claim every(List<Claim> claims) {
        return new Claim(Condition.and(Claim.conditions(claims)), Claim.all(claims));
    }

    private static Claim any(List<Claim> claims) {
        return new Claim(Condition.or(Claim.conditions(claims)), Claim.any(claims));
    }
}
