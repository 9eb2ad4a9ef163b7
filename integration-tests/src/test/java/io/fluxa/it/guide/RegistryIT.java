package io.fluxa.it.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fluxa.Engine;
import io.fluxa.FluxaConfig;
import io.fluxa.Registry;
import io.fluxa.error.ConfigurationException;
import io.fluxa.error.ErrorCode;
import io.fluxa.mysql.MysqlConfig;
import io.fluxa.mysql.MysqlOptions;
import io.fluxa.mysql.MysqlPool;
import io.fluxa.schema.SchemaPolicy;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = {User.class, Category.class})
class RegistryIT {

    @Test
    void listsEveryProblemAtOnce(MysqlServer server) {
        String uri = server.jdbcUrl();

        // guide:begin registry-problems
        Registry registry = Registry.create()
                .mysql("Default", uri) // upper case
                .mysql("logs", "mysql:db/logs") // no address
                .entities(String.class); // no definition

        ConfigurationException refused = catchThrowableOfType(ConfigurationException.class, registry::validate);

        assertThat(refused.problems())
                .extracting(ConfigurationException.Problem::code)
                .contains(ErrorCode.INVALID_POOL, ErrorCode.INVALID_MYSQL_ADDRESS, ErrorCode.NOT_GENERATED);
        // guide:end
    }

    @Test
    void takesRecords(MysqlServer server) {
        String uri = server.newSchema();
        String user = server.user();
        String password = server.password();

        // guide:begin registry-records
        MysqlConfig pool = new MysqlConfig("default", uri, user, password, MysqlOptions.DEFAULTS);
        FluxaConfig config =
                FluxaConfig.builder().mysql(pool).onStart(SchemaPolicy.SAFE).build();

        try (Engine engine = Registry.from(config).entities(User.class).validate()) {
            assertThat(engine.providers()).hasSize(1);
        }
        // guide:end
    }

    @Test
    void sizesAPool(MysqlServer server) {
        String uri = server.newSchema();
        String user = server.user();
        String password = server.password();

        // guide:begin pool-options
        Registry registry = Registry.create()
                .mysql(
                        "default",
                        uri,
                        user,
                        password,
                        mysql -> mysql.maxOpenConnections(20)
                                .maxIdleConnections(5)
                                .connMaxLifetime(Duration.ofMinutes(2))
                                .acquireTimeout(Duration.ofSeconds(3)));

        try (Engine engine = registry.validate()) {
            MysqlPool pool = engine.mysql("default");
            assertThat(pool.options().maxOpenConnections()).isEqualTo(20);
        }
        // guide:end
    }
}
