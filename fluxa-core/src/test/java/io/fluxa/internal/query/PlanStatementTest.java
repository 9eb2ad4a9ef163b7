package io.fluxa.internal.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.internal.mysql.statement.BoundSql;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanStatementTest {

    private final PlanStatement plan =
            new PlanStatement(new BoundSql("SELECT `id` FROM `note` WHERE a = ?", List.of(5L)));

    @Test
    void asksWithTheSameTextAndValues() {
        assertThat(plan.sql().sql())
                .isEqualTo("EXPLAIN FORMAT=TRADITIONAL " + plan.statement().sql());
        assertThat(plan.sql().values()).containsExactly(5L);
    }
}
