package io.fluxa.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.FluxaContext;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.Statements;
import org.junit.jupiter.api.Test;

// guide:begin fluxa-test
@FluxaTest(entities = User.class)
class KitIT {

    @Test
    void insertsAUserWithOneStatement(FluxaContext ctx, UserProvider users, Statements statements) {
        UserEntity ada = users.create(ctx);
        ada.setName("Ada");
        ada.setEmail("ada@example.com");

        ctx.flush();

        assertThat(statements.mysql()).hasSize(1);
        assertThat(statements.roundTrips()).isEqualTo(1);
    }
}
// guide:end
