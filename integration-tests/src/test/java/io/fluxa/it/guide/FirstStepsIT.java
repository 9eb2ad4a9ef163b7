package io.fluxa.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.schema.SchemaPolicy;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = User.class)
class FirstStepsIT {

    @Test
    void storesAUserAndFindsIt(MysqlServer server) {
        String uri = server.newSchema();
        String user = server.user();
        String password = server.password();

        // guide:begin first-steps
        try (Engine engine = Registry.create()
                        .mysql("default", uri, user, password, mysql -> mysql.maxOpenConnections(50))
                        .entities(User.class)
                        .schemaOnStart(SchemaPolicy.SAFE)
                        .validate();
                FluxaContext ctx = engine.newContext()) {
            UserProvider users = engine.provider(UserProvider.class);

            UserEntity ada = users.create(ctx);
            ada.setName("Ada");
            ada.setEmail("ada@example.com");
            ctx.flush();

            assertThat(users.mustGetById(ctx, ada.getId())).isSameAs(ada);
        }
        // guide:end
    }
}
