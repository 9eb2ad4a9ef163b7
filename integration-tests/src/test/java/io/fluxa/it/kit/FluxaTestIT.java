package io.fluxa.it.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import io.fluxa.test.Statements;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = {Owner.class, Sample.class})
class FluxaTestIT {

    private final Engine engine;

    private FluxaContext earlier;

    FluxaTestIT(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void remember(FluxaContext ctx) {
        earlier = ctx;
    }

    @Test
    void givesOneContextToAllParametersOfATest(FluxaContext ctx) {
        assertThat(ctx).isSameAs(earlier);
        assertThat(ctx.engine()).isSameAs(engine);
    }

    @RepeatedTest(2)
    void beginsEachTestWithEmptyTables(FluxaContext ctx, OwnerProvider owners, MysqlServer server) throws SQLException {
        assertThat(count(server)).isZero();

        owners.create(ctx).setName("left behind");
        ctx.flush();

        assertThat(count(server)).isEqualTo(1);
    }

    @Test
    void capturesTheStatementsOfItsContext(FluxaContext ctx, OwnerProvider owners, Statements statements) {
        owners.create(ctx).setName("Ada");
        ctx.flush();

        assertThat(statements.queries())
                .singleElement()
                .asString()
                .startsWith("INSERT INTO `sample_owner`")
                .doesNotContain("Ada");
        assertThat(statements.roundTrips()).isEqualTo(1);
    }

    @Test
    void capturesNothingOfAnotherContextUntilAskedTo(OwnerProvider owners, Statements statements) {
        try (FluxaContext other = engine.newContext()) {
            owners.getById(other, 1);
            assertThat(statements.all()).isEmpty();

            other.logQueries(statements);
            owners.getById(other, 2);
            assertThat(statements.mysql()).hasSize(1);
        }
    }

    @Test
    void givesAnEmptySchemaOfItsOwn(MysqlServer server) throws SQLException {
        assertThat(server.newSchema()).isNotEqualTo(server.jdbcUrl()).isNotEqualTo(server.newSchema());
    }

    private static long count(MysqlServer server) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT COUNT(*) FROM sample_owner")) {
            result.next();
            return result.getLong(1);
        }
    }

    @Nested
    class InsideANestedClass {

        @Test
        void sharesTheEngineOfTheClassAround(Engine shared, OwnerProvider owners, FluxaContext ctx) {
            assertThat(shared).isSameAs(engine);
            assertThat(owners.getById(ctx, 1)).isEmpty();
        }
    }
}
