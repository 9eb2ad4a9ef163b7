package io.fluxa.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.observe.QueryEvent;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.Statements;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = Customer.class)
class CachedLookUpsIT {

    @Test
    void needsMysqlOnce(Engine engine, FluxaContext ctx, CustomerProvider customers, Statements statements) {
        try (FluxaContext other = engine.newContext()) {
            customers.create(other).setEmail("ada@example.com");
            other.flush();
        }

        // guide:begin cached-lookup
        customers.getByEmail(ctx, "ada@example.com"); // from MySQL; Redis remembers the id
        assertThat(statements.mysql()).hasSize(1);

        statements.clear();
        CustomerEntity ada =
                customers.getByEmail(ctx, "ada@example.com").orElseThrow(); // the id and the row from Redis
        assertThat(statements.mysql()).isEmpty();
        assertThat(statements.redis()).extracting(QueryEvent::operation).containsExactly("GET", "GET");

        ada.setEmail("ada@example.org");
        ctx.flush();
        assertThat(customers.getByEmail(ctx, "ada@example.com")).isEmpty(); // on every node, at once
        // guide:end
    }
}
