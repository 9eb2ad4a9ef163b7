package io.fluxa.it.search.model;

import io.fluxa.query.Projection;
import io.fluxa.query.Selectable;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Projections to plain lists. */
final class Tuples {

    /** How many values such a projection has at most. */
    static final int MOST = 8;

    private Tuples() {}

    /** One to eight values, whose list has them in this order. */
    static Projection<SpecimenEntity, List<@Nullable Object>> of(List<Selectable<SpecimenEntity, ?>> values) {
        return values.size() <= MOST / 2 ? few(values) : many(values, values.subList(MOST / 2, values.size()));
    }

    private static Projection<SpecimenEntity, List<@Nullable Object>> few(List<Selectable<SpecimenEntity, ?>> v) {
        return switch (v.size()) {
            case 1 -> Projection.of(v.get(0), Collections::<Object>singletonList);
            case 2 -> Projection.of(v.get(0), v.get(1), (a, b) -> Arrays.<Object>asList(a, b));
            case 3 -> Projection.of(v.get(0), v.get(1), v.get(2), (a, b, c) -> Arrays.<Object>asList(a, b, c));
            default ->
                Projection.of(
                        v.get(0), v.get(1), v.get(2), v.get(3), (a, b, c, d) -> Arrays.<Object>asList(a, b, c, d));
        };
    }

    private static Projection<SpecimenEntity, List<@Nullable Object>> many(
            List<Selectable<SpecimenEntity, ?>> values, List<Selectable<SpecimenEntity, ?>> rest) {
        Selectable<SpecimenEntity, ?> w = values.get(0);
        Selectable<SpecimenEntity, ?> x = values.get(1);
        Selectable<SpecimenEntity, ?> y = values.get(2);
        Selectable<SpecimenEntity, ?> z = values.get(3);
        Selectable<SpecimenEntity, ?> fifth = rest.get(0);
        return switch (rest.size()) {
            case 1 -> Projection.of(w, x, y, z, fifth, (a, b, c, d, e) -> Arrays.<Object>asList(a, b, c, d, e));
            case 2 ->
                Projection.of(
                        w, x, y, z, fifth, rest.get(1), (a, b, c, d, e, f) -> Arrays.<Object>asList(a, b, c, d, e, f));
            case 3 ->
                Projection.of(
                        w,
                        x,
                        y,
                        z,
                        fifth,
                        rest.get(1),
                        rest.get(2),
                        (a, b, c, d, e, f, g) -> Arrays.<Object>asList(a, b, c, d, e, f, g));
            default ->
                Projection.of(
                        w,
                        x,
                        y,
                        z,
                        fifth,
                        rest.get(1),
                        rest.get(2),
                        rest.get(3),
                        (a, b, c, d, e, f, g, h) -> Arrays.<Object>asList(a, b, c, d, e, f, g, h));
        };
    }
}
