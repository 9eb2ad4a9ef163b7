package io.fluxa.it.search.model;

import io.fluxa.query.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A condition, and what it means in plain Java.
 *
 * @param condition what MySQL is asked
 * @param meaning what it should answer
 */
record Claim(Condition<SpecimenEntity> condition, Meaning meaning) {

    /** What a condition is for a row. */
    @FunctionalInterface
    interface Meaning {
        Truth of(KnownRow row);
    }

    /** A condition on one column, which is unknown where the column is NULL. */
    static <T> Claim about(Column<T> column, Condition<SpecimenEntity> condition, Predicate<T> holds) {
        return new Claim(condition, row -> {
            @Nullable T value = row.get(column);
            return value == null ? Truth.UNKNOWN : Truth.of(holds.test(value));
        });
    }

    /** A condition with the same answer for every row. */
    static Claim always(Condition<SpecimenEntity> condition, boolean holds) {
        return new Claim(condition, row -> Truth.of(holds));
    }

    static List<Condition<SpecimenEntity>> conditions(List<Claim> claims) {
        List<Condition<SpecimenEntity>> conditions = new ArrayList<>();
        claims.forEach(claim -> conditions.add(claim.condition));
        return conditions;
    }

    static Meaning all(List<Claim> claims) {
        return row -> {
            Truth truth = Truth.TRUE;
            for (Claim claim : claims) {
                truth = truth.and(claim.meaning.of(row));
            }
            return truth;
        };
    }

    static Meaning any(List<Claim> claims) {
        return row -> {
            Truth truth = Truth.FALSE;
            for (Claim claim : claims) {
                truth = truth.or(claim.meaning.of(row));
            }
            return truth;
        };
    }
}
