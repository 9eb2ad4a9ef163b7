package io.fluxa.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.FluxaContext;
import io.fluxa.query.Query;
import io.fluxa.query.QueryPlan;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.Statements;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = User.class)
class PlansIT {

    @Test
    void explains(FluxaContext ctx, UserProvider users, Statements statements) {
        // guide:begin query-plan
        QueryPlan plan = users.explain(ctx, Query.where(UserFields.NAME.startsWith("A")));

        assertThat(plan.statement()).endsWith(" FROM `user` WHERE `name` LIKE ? ESCAPE '|' ORDER BY `id` ASC");
        assertThat(plan.scansWholeTable()).isTrue();
        assertThat(plan.steps()).singleElement().satisfies(step -> {
            assertThat(step.table()).isEqualTo("user");
            assertThat(step.possibleKeys()).isEmpty(); // name is the second column of age_name
        });
        // guide:end
        assertThat(statements.queries()).containsExactly("EXPLAIN FORMAT=TRADITIONAL " + plan.statement());
        assertThat(statements.roundTrips()).isEqualTo(1);
    }
}
