package io.fluxa.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.observe.QueryEvent;
import io.fluxa.test.FluxaTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = User.class)
class QueryLogIT {

    @Test
    void seesEveryStatement(Engine engine, UserProvider users) {
        // guide:begin query-log
        List<QueryEvent> seen = new ArrayList<>();

        try (FluxaContext ctx = engine.newContext()) {
            ctx.logQueries(seen::add);
            users.getById(ctx, 7);
        }

        QueryEvent event = seen.get(0);
        assertThat(event.operation()).isEqualTo("SELECT");
        assertThat(event.pool()).isEqualTo("default");
        assertThat(event.rows()).isZero();
        assertThat(event.query()).contains("FROM `user`").doesNotContain("7");
        // guide:end
    }
}
