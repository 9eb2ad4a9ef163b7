package io.fluxa.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = User.class)
class PlainJdbcIT {

    // guide:begin plain-jdbc
    @Test
    void beginsWithEmptyTables(MysqlServer server) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM user")) {
            assertThat(count.next()).isTrue();
            assertThat(count.getInt(1)).isZero();
        }
    }
    // guide:end
}
