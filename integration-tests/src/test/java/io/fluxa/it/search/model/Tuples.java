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
    static final int MOST = 6;

    private Tuples() {}

    /** One to six values, whose list has them in this order. */
    static Projection<SpecimenEntity, List<@Nullable Object>> of(List<Selectable<SpecimenEntity, ?>> values) {
        Selectable<SpecimenEntity, ?> first = values.get(0);
        return switch (values.size()) {
            case 1 -> Projection.of(first, Collections::<Object>singletonList);
            case 2 -> Projection.of(first, values.get(1), (a, b) -> Arrays.<Object>asList(a, b));
            case 3 -> Projection.of(first, values.get(1), values.get(2), (a, b, c) -> Arrays.<Object>asList(a, b, c));
            case 4 ->
                Projection.of(
                        first,
                        values.get(1),
                        values.get(2),
                        values.get(3),
                        (a, b, c, d) -> Arrays.<Object>asList(a, b, c, d));
            case 5 ->
                Projection.of(
                        first,
                        values.get(1),
                        values.get(2),
                        values.get(3),
                        values.get(4),
                        (a, b, c, d, e) -> Arrays.<Object>asList(a, b, c, d, e));
            default ->
                Projection.of(
                        first,
                        values.get(1),
                        values.get(2),
                        values.get(3),
                        values.get(4),
                        values.get(5),
                        (a, b, c, d, e, f) -> Arrays.<Object>asList(a, b, c, d, e, f));
        };
    }
}
