package io.fluxa.it.search.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;

/** Compares what was found with what should be. */
final class Answers {

    private Answers() {}

    /** One that takes everything for equal. */
    static <X> Comparator<X> noOrder() {
        return Comparator.comparingInt(any -> 0);
    }

    /** The same but for the order of what the order takes for equal. */
    static <X> void agree(String what, List<X> found, List<X> expected, List<X> all, Comparator<X> order) {
        assertThat(found).as(what).hasSameSizeAs(expected).doesNotHaveDuplicates();
        assertThat(all).as(what).containsAll(found);
        for (int i = 0; i < found.size(); i++) {
            assertThat(order.compare(found.get(i), expected.get(i)))
                    .as("%s: %s for %s", what, found, expected)
                    .isZero();
        }
    }
}
