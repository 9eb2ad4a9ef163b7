package io.fluxa.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.schema.SchemaPolicy;
import io.fluxa.test.FaultProxy;
import io.fluxa.test.FaultProxy.Moment;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import io.fluxa.test.Statements;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What operations cost, by our own count and on the wire; the table of it is printed. */
@FluxaTest(entities = User.class)
@TestInstance(Lifecycle.PER_CLASS)
class OperationsIT {

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private FaultProxy proxy;
    private Engine engine;

    @BeforeAll
    void connectThroughAProxy(MysqlServer server) {
        proxy = server.faultProxy();
        engine = Registry.create()
                .mysql("default", through(server), server.user(), server.password(), pool -> pool.maxOpenConnections(1))
                .mysql("logs", through(server), server.user(), server.password(), pool -> pool.maxOpenConnections(1))
                .entities(User.class, Plan.class, Coupon.class, Order.class, LogLine.class)
                .schemaOnStart(SchemaPolicy.SAFE)
                .validate();
        proxy.cutAt(Moment.BEFORE_SENDING, this::isNotedAndNeverCut);
    }

    private String through(MysqlServer server) {
        return server.newSchema().replaceFirst("//[^/]+/", "//127.0.0.1:" + proxy.port() + "/");
    }

    /** Blocks of ids are taken on a connection of their own now and then, and a connection that was idle is looked at. */
    private boolean isNotedAndNeverCut(String request) {
        if (!request.contains("_fluxa_sequence") && !request.equals("PING")) {
            requests.add(request);
        }
        return false;
    }

    @AfterAll
    void closeAndPrint() {
        engine.close();
        proxy.close();
        System.out.println(Operation.table());
    }

    static List<Operation> costsWhatTheGuideSays() {
        return Operation.all();
    }

    @ParameterizedTest
    @MethodSource
    void costsWhatTheGuideSays(Operation operation) {
        run(operation);
        run(operation); // now everything is prepared

        assertThat(requests).as("on the wire").hasSize(operation.roundTrips());
    }

    private void run(Operation operation) {
        try (FluxaContext context = engine.newContext()) {
            Runnable counted = operation.work().prepare(new Workbench(engine, context));
            Statements statements = new Statements();
            context.logQueries(statements);
            requests.clear();

            counted.run();

            assertThat(statements.mysql()).as("statements").hasSize(operation.statements());
            assertThat(statements.roundTrips()).as("round trips").isEqualTo(operation.roundTrips());
        }
    }
}
