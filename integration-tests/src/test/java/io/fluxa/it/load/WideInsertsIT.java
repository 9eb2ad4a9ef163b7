package io.fluxa.it.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.FluxaContext;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** What the server itself counts. */
@FluxaTest(entities = Wide.class)
class WideInsertsIT {

    private static final int ROWS = 1_000;

    @Test
    void storesAThousandWideRowsByTwelveInsertsAtMost(FluxaContext context, WideProvider wides, MysqlServer server)
            throws SQLException {
        for (int i = 0; i < ROWS; i++) {
            WideEntity wide = wides.create(context);
            wide.setName("row " + i);
            wide.setNumber(0, i);
            wide.setText(12, "text " + i);
        }
        assertThat(wides.schema().columns()).hasSize(30);
        long before = inserts(server);

        context.flush();

        assertThat(inserts(server) - before).isBetween(1L, 12L);
        assertThat(number(server, "SELECT COUNT(*) FROM wide", 1)).isEqualTo(ROWS);
    }

    private static long inserts(MysqlServer server) throws SQLException {
        return number(server, "SHOW GLOBAL STATUS LIKE 'Com_insert'", 2);
    }

    private static long number(MysqlServer server, String sql, int column) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(column);
        }
    }
}
