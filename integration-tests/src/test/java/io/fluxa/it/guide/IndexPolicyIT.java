package io.fluxa.it.guide;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.FluxaContext;
import io.fluxa.error.IllegalUseException;
import io.fluxa.query.IndexPolicy;
import io.fluxa.query.Query;
import io.fluxa.test.FluxaTest;
import org.junit.jupiter.api.Test;

// guide:begin index-policy
@FluxaTest(entities = User.class, searchesWithoutIndex = IndexPolicy.FAIL)
class IndexPolicyIT {

    @Test
    void refusesASearchThatReadsEveryRow(FluxaContext ctx, UserProvider users) {
        users.searchMany(ctx, Query.where(UserFields.AGE.gte(18))); // index age_name

        assertThatThrownBy(() -> users.searchMany(ctx, Query.where(UserFields.NAME.eq("Ada"))))
                .isInstanceOf(IllegalUseException.class)
                .hasMessageContaining("no index finds the rows of a search of User");
    }
}
// guide:end
