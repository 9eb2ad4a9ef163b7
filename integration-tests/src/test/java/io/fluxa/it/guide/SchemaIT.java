package io.fluxa.it.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.error.ConfigurationException;
import io.fluxa.error.ErrorCode;
import io.fluxa.schema.Alter;
import io.fluxa.schema.AlterSafety;
import io.fluxa.schema.Alters;
import io.fluxa.schema.SchemaPolicy;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import java.util.List;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = User.class)
class SchemaIT {

    @Test
    void listsAndRunsAlters(MysqlServer server) {
        try (Engine engine = Registry.create()
                        .mysql("default", server.newSchema(), server.user(), server.password(), mysql -> {})
                        .entities(User.class)
                        .schemaOnStart(SchemaPolicy.NONE)
                        .validate();
                FluxaContext ctx = engine.newContext()) {
            // guide:begin alters
            List<Alter> alters = Alters.safe(ctx);
            assertThat(alters).allMatch(alter -> alter.safety() == AlterSafety.SAFE);
            assertThat(alters).extracting(Alter::text).anyMatch(text -> text.contains("`user` ("));

            alters.forEach(Alter::exec);

            assertThat(Alters.all(ctx)).isEmpty();
            // guide:end
        }
    }

    @Test
    void failsTheStartWhenATableIsMissing(MysqlServer server) {
        String uri = server.newSchema();
        String user = server.user();
        String password = server.password();

        // guide:begin validate
        Registry registry = Registry.create()
                .mysql("default", uri, user, password, mysql -> {})
                .entities(User.class)
                .schemaOnStart(SchemaPolicy.VALIDATE); // the default

        ConfigurationException refused = catchThrowableOfType(ConfigurationException.class, registry::validate);

        assertThat(refused.problems())
                .extracting(ConfigurationException.Problem::code)
                .containsOnly(ErrorCode.TABLE_MISSING);
        // guide:end
    }
}
