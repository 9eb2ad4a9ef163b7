package io.fluxa.it.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.error.OutcomeUnknownException;
import io.fluxa.test.FaultProxy;
import io.fluxa.test.FaultProxy.Fault;
import io.fluxa.test.FaultProxy.Moment;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = User.class)
class FaultsIT {

    // guide:begin fault-proxy
    @Test
    void asksTheDatabaseWhenTheReplyIsLost(MysqlServer server) {
        try (FaultProxy proxy = server.faultProxy();
                Engine engine = Registry.create()
                        .mysql("default", server.jdbcUrl(proxy), server.user(), server.password(), options -> {})
                        .entities(User.class)
                        .validate();
                FluxaContext ctx = engine.newContext();
                FluxaContext later = engine.newContext()) {
            UserProvider users = engine.provider(UserProvider.class);
            UserEntity ada = users.create(ctx);
            ada.setName("Ada");
            ada.setEmail("ada@example.com");

            Fault lost = proxy.cutAt(Moment.BEFORE_REPLY, "INSERT INTO `user`");
            assertThatThrownBy(ctx::flush).isInstanceOf(OutcomeUnknownException.class);

            assertThat(lost.happened()).isTrue();
            assertThat(users.getById(later, ada.getId())).isPresent();
            ctx.clearFlush();
        }
    }
    // guide:end
}
