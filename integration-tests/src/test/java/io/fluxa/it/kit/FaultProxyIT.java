package io.fluxa.it.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.test.FaultProxy;
import io.fluxa.test.FaultProxy.Fault;
import io.fluxa.test.FaultProxy.Moment;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The proxy in front of a real MySQL server, with the driver alone. */
@FluxaTest(entities = Owner.class)
class FaultProxyIT {

    private static final int LONGER_THAN_A_PACKET = 17 * 1024 * 1024;

    private FaultProxy proxy;
    private String url;
    private MysqlServer server;

    @BeforeEach
    void start(MysqlServer mysql) {
        server = mysql;
        proxy = mysql.faultProxy();
        url = mysql.jdbcUrl(proxy).replace("?sslMode=DISABLED", "?allowPublicKeyRetrieval=true");
    }

    @AfterEach
    void close() {
        proxy.close();
    }

    @Test
    void letsClientsThatPreferTlsDoWithoutIt() throws SQLException {
        Fault lost = proxy.cutAt(Moment.BEFORE_SENDING, "SELECT 42");
        try (Connection connection = connect("");
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("SELECT 42")).isInstanceOf(SQLException.class);
            assertThat(lost.happened()).isTrue();
        }
    }

    @Test
    void refusesClientsThatInsistOnTls() {
        assertThatThrownBy(() -> connect("&sslMode=REQUIRED").close())
                .isInstanceOf(SQLNonTransientConnectionException.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void knowsPreparedStatementsByTheirText(boolean onTheServer) throws SQLException {
        try (Connection connection = connect("&useServerPrepStmts=" + onTheServer)) {
            PreparedStatement first = connection.prepareStatement("SELECT ? + 1");
            PreparedStatement second = connection.prepareStatement("SELECT ? + 2");
            assertThat(number(first)).isEqualTo(41);
            Fault lost = proxy.cutAt(Moment.BEFORE_REPLY, request -> request.endsWith("+ 2"));
            assertThat(number(first)).isEqualTo(41);
            assertThat(lost.happened()).isFalse();
            assertThatThrownBy(() -> number(second)).isInstanceOf(SQLException.class);
            assertThat(lost.happened()).isTrue();
            connection.abort(Runnable::run); // a close would tell the server of its statements
        }
    }

    @Test
    void forwardsStatementsAndResultsOfSeveralPackets() throws SQLException {
        String text = "x".repeat(LONGER_THAN_A_PACKET);
        try (Connection connection = connect("");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT '" + text + "'")) {
            assertThat(result.next()).isTrue();
            assertThat(result.getString(1)).hasSize(LONGER_THAN_A_PACKET);
        }
    }

    private Connection connect(String options) throws SQLException {
        return DriverManager.getConnection(url + options, server.user(), server.password());
    }

    private static int number(PreparedStatement statement) throws SQLException {
        statement.setInt(1, 40);
        try (ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getInt(1);
        }
    }
}
