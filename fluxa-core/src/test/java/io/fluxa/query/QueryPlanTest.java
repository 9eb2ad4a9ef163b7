package io.fluxa.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.query.QueryPlan.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryPlanTest {

    private static final Step ROWS_OF_AN_INDEX =
            new Step("user", "ref", List.of("age", "name"), "age", "4", 12, 33.33, "Using where");
    private static final Step WHOLE_TABLE = new Step("user", "ALL", List.of(), null, null, 1000, 10, "");
    private static final Step WHOLE_INDEX =
            new Step("user", "index", List.of(), "PRIMARY", "8", 1000, 10, "Using where");
    private static final Step INTERMEDIATE = new Step("<derived2>", "ALL", List.of(), null, null, 5, 100, "");
    private static final Step NOTHING = new Step(null, null, List.of(), null, null, 0, 100, "Impossible WHERE");

    @Test
    void tellsWhetherAnIndexIsUsedAndWhetherEverythingIsRead() {
        assertPlan(true, false, ROWS_OF_AN_INDEX);
        assertPlan(false, true, WHOLE_TABLE);
        assertPlan(true, true, WHOLE_INDEX);
        assertPlan(false, true, ROWS_OF_AN_INDEX, WHOLE_TABLE);
        assertPlan(true, false, INTERMEDIATE, ROWS_OF_AN_INDEX);
        assertPlan(true, false, NOTHING);
    }

    @Test
    void isReadable() {
        assertThat(new QueryPlan("SELECT 1", List.of(ROWS_OF_AN_INDEX, WHOLE_TABLE, NOTHING)).text())
                .isEqualTo("""
                        SELECT 1
                        -> user: ref by key age (4 bytes) of age, name, about 12 rows, 33% of them kept, Using where
                        -> user: ALL by no key, about 1000 rows, 10% of them kept
                        -> no table: Impossible WHERE""");
    }

    private static void assertPlan(boolean usesIndex, boolean scansWholeTable, Step... steps) {
        QueryPlan plan = new QueryPlan("SELECT 1", List.of(steps));
        assertThat(plan.usesIndex()).as(plan.text()).isEqualTo(usesIndex);
        assertThat(plan.scansWholeTable()).as(plan.text()).isEqualTo(scansWholeTable);
    }
}
