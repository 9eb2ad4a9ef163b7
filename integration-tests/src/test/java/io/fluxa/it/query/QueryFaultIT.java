package io.fluxa.it.query;

import static io.fluxa.it.query.QueryIT.assertCode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.OutcomeUnknownException;
import io.fluxa.error.StoreUnavailableException;
import io.fluxa.mysql.MysqlPool;
import io.fluxa.mysql.Rows;
import io.fluxa.test.FaultProxy;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@FluxaTest(entities = Part.class)
@Timeout(60)
class QueryFaultIT {

    private static final String WEIGH = "UPDATE part SET weight = ? WHERE id = 1";

    private FaultProxy proxy;
    private Engine engine;
    private MysqlPool pool;

    @BeforeEach
    void start(MysqlServer server, Engine direct, FluxaContext context) {
        direct.mysql("default").exec(context, "INSERT INTO part (id, name, weight, state) VALUES (1, 'a', 1, 'made')");
        proxy = server.faultProxy();
        engine = Registry.create()
                .mysql(
                        "default",
                        server.jdbcUrl(proxy),
                        server.user(),
                        server.password(),
                        options -> options.maxOpenConnections(2))
                .entities(Part.class)
                .validate();
        pool = engine.mysql("default");
    }

    @AfterEach
    void stop() {
        engine.close();
        proxy.close();
    }

    @Test
    void tellsThatNobodyKnowsWhetherAStatementAloneTookEffect() {
        try (FluxaContext context = engine.newContext()) {
            proxy.cutAt(FaultProxy.Moment.BEFORE_REPLY, "UPDATE part");
            assertThatThrownBy(() -> pool.exec(context, WEIGH, 77777))
                    .isInstanceOf(OutcomeUnknownException.class)
                    .hasMessageNotContaining("77777");
            assertThat(weight(context)).isEqualTo(77777);
        }
    }

    @Test
    void tellsThatAStatementInATransactionDidNot() {
        try (FluxaContext context = engine.newContext()) {
            proxy.cutAt(FaultProxy.Moment.BEFORE_REPLY, "UPDATE part");
            assertThatThrownBy(() -> context.transaction(tx -> pool.exec(tx, WEIGH, 5)))
                    .isInstanceOf(StoreUnavailableException.class);
            assertThat(weight(context)).isEqualTo(1);
        }
    }

    @Test
    void endsAResultWhoseConnectionIsLost() {
        try (FluxaContext context = engine.newContext()) {
            try (Rows rows = pool.query(context, RowsIT.COUNT, 200_000, 1_000)) {
                assertThat(rows.next()).isTrue();
                proxy.cut();
                assertThatThrownBy(() -> {
                            while (rows.next()) {
                                rows.row();
                            }
                        })
                        .isInstanceOf(StoreUnavailableException.class);
                assertCode(ErrorCode.RESULT_OPEN, rows::next);
            }
            assertThat(weight(context)).isEqualTo(1);
        }
    }

    @Test
    void givesConnectionsBackWhenAMapperFails() {
        try (FluxaContext context = engine.newContext()) {
            for (int i = 0; i < 5; i++) { // more than there are connections
                assertThatThrownBy(() -> pool.queryMany(
                                context,
                                row -> {
                                    throw new IllegalStateException("no");
                                },
                                "SELECT id FROM part"))
                        .hasMessage("no");
                assertThatThrownBy(() -> pool.query(context, "SELECT nothing FROM part"))
                        .hasMessageContaining("1054");
            }
            assertThat(weight(context)).isEqualTo(1);
        }
    }

    private int weight(FluxaContext context) {
        return pool.queryOne(context, Integer.class, "SELECT weight FROM part WHERE id = 1")
                .orElseThrow();
    }
}
