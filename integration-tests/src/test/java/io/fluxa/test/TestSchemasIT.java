package io.fluxa.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.devservices.mysql.MysqlOptions;
import io.fluxa.devservices.mysql.MysqlService;
import io.fluxa.devservices.mysql.RunningMysql;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TestSchemasIT {

    private static RunningMysql mysql;

    @BeforeAll
    static void start() {
        mysql = new MysqlService()
                .start(MysqlOptions.builder().name("test-schemas").build());
    }

    @AfterAll
    static void stop() {
        mysql.close();
    }

    @Test
    void givesEachPoolOneSchemaThatIsGoneAfterwards() throws SQLException {
        TestSchemas schemas = new TestSchemas(mysql);
        String name = schemas.of("default");

        assertThat(schemas.of("default")).isEqualTo(name);
        assertThat(schemas.of("logs")).isNotEqualTo(name);
        try (Connection connection = schemas.connect(name)) {
            assertThat(connection.getCatalog()).isEqualTo(name);
        }

        schemas.close();

        assertThatThrownBy(() -> schemas.connect(name)).isInstanceOf(SQLException.class);
    }
}
