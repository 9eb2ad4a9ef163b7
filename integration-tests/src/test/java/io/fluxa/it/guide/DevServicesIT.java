package io.fluxa.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.devservices.mysql.MysqlOptions;
import io.fluxa.devservices.mysql.MysqlService;
import io.fluxa.devservices.mysql.RunningMysql;
import io.fluxa.test.FluxaTest;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = User.class) // decides what happens on a machine without servers
class DevServicesIT {

    @Test
    void startsAServerOfItsOwn() {
        // guide:begin dev-services
        MysqlOptions options =
                MysqlOptions.builder().name("guide").database("shop").build();

        try (RunningMysql mysql = new MysqlService().start(options)) {
            assertThat(mysql.jdbcUrl("shop")).startsWith("jdbc:mysql://127.0.0.1:");
            assertThat(mysql.configuration())
                    .containsKeys(
                            "fluxa.pools.default.mysql.uri",
                            "fluxa.pools.default.mysql.user",
                            "fluxa.pools.default.mysql.password");
        }
        // guide:end
    }
}
