package io.fluxa.it.plan;

import static io.fluxa.query.Query.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.SchemaException;
import io.fluxa.observe.QueryEvent;
import io.fluxa.query.Projection;
import io.fluxa.query.Query;
import io.fluxa.query.QueryPlan;
import io.fluxa.query.Where;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import io.fluxa.test.Statements;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = Crate.class)
class QueryPlanIT {

    private static final String SELECT = "SELECT `id`,`code`,`town`,`weight`,`remark`,`priority` FROM `crate`";

    private final CrateProvider crates;

    QueryPlanIT(CrateProvider crates) {
        this.crates = crates;
    }

    @BeforeEach
    void storeCrates(Engine engine, MysqlServer server) throws SQLException {
        try (FluxaContext context = engine.newContext()) {
            for (int i = 0; i < 200; i++) {
                CrateEntity crate = crates.create(context);
                crate.setCode("P" + i);
                crate.setTown("Town " + i % 50);
                crate.setWeight(i);
            }
            context.flush();
        }
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE TABLE crate");
        }
    }

    @Test
    void tellsTheIndexThatFindsTheRows(FluxaContext context, Statements statements) {
        QueryPlan plan = crates.explain(context, where(CrateFields.TOWN.eq("Town 7")));

        assertThat(plan.statement()).isEqualTo(SELECT + " WHERE `town` = ? ORDER BY `id` ASC");
        assertThat(plan.usesIndex()).isTrue();
        assertThat(plan.scansWholeTable()).isFalse();
        assertThat(plan.steps()).singleElement().satisfies(step -> {
            assertThat(step.table()).isEqualTo("crate");
            assertThat(step.access()).isEqualTo("ref");
            assertThat(step.possibleKeys()).containsExactly("town_weight");
            assertThat(step.key()).isEqualTo("town_weight");
            assertThat(step.keyLength()).isEqualTo("162");
            assertThat(step.rows()).isBetween(1L, 50L);
            assertThat(step.filtered()).isEqualTo(100);
            assertThat(step.extra()).contains("filesort");
        });
        assertThat(statements.queries())
                .containsExactly("EXPLAIN FORMAT=TRADITIONAL " + SELECT + " WHERE `town` = ? ORDER BY `id` ASC");
        assertThat(statements.roundTrips()).isEqualTo(1);
    }

    @Test
    void tellsThatTheWholeTableIsRead(FluxaContext context) {
        QueryPlan plan =
                crates.explain(context, where(CrateFields.REMARK.eq("fragile")).orderBy(CrateFields.WEIGHT.asc()));

        assertThat(plan.usesIndex()).isFalse();
        assertThat(plan.scansWholeTable()).isTrue();
        assertThat(plan.steps()).singleElement().satisfies(step -> {
            assertThat(step.access()).isEqualTo("ALL");
            assertThat(step.possibleKeys()).isEmpty();
            assertThat(step.key()).isNull();
            assertThat(step.keyLength()).isNull();
            assertThat(step.rows()).isEqualTo(200);
        });
        assertThat(plan.text())
                .isEqualTo(plan.statement()
                        + "\n-> crate: ALL by no key, about 200 rows, 10% of them kept, Using where; Using filesort");
    }

    @Test
    void plansTheStatementThatSearchManySends(FluxaContext context, Statements statements) {
        Query<CrateEntity> query = where(CrateFields.WEIGHT.in(1, 2, 3), CrateFields.TOWN.startsWith("Town 1"))
                .orderBy(CrateFields.TOWN.desc())
                .page(2, 5);
        QueryPlan plan = crates.explain(context, query);
        crates.searchMany(context, query);

        assertThat(statements.all())
                .extracting(QueryEvent::query)
                .containsExactly("EXPLAIN FORMAT=TRADITIONAL " + plan.statement(), plan.statement());
    }

    @Test
    void dependsOnTheValues(FluxaContext context) {
        assertThat(crates.explain(context, where(CrateFields.CODE.startsWith("P19")))
                        .steps())
                .singleElement()
                .satisfies(step -> assertThat(step.access()).isEqualTo("range"));
        assertThat(crates.explain(context, where(CrateFields.CODE.contains("P19")))
                        .scansWholeTable())
                .isTrue();
    }

    @Test
    void showsNoValue(FluxaContext context) {
        QueryPlan plan =
                crates.explain(context, where(CrateFields.REMARK.eq("s3cret"), Where.sql("weight + ? > 5", 98_765)));

        assertThat(plan.toString()).doesNotContain("s3cret", "98765");
        assertThat(plan.text()).doesNotContain("s3cret", "98765");
    }

    @Test
    void readsNoTableWhereNoRowCanBe(FluxaContext context) {
        QueryPlan plan = crates.explain(context, where(CrateFields.CODE.eq("nobody")));

        assertThat(plan.usesIndex()).isTrue();
        assertThat(plan.scansWholeTable()).isFalse();
        assertThat(plan.text()).endsWith("\n-> no table: no matching row in const table");
    }

    @Test
    void showsTheTablesOfSubQueries(FluxaContext context) {
        QueryPlan plan = crates.explain(
                context, where(Where.sql("weight >= (SELECT COUNT(*) FROM crate AS o WHERE o.remark = ?)", "x")));

        assertThat(plan.steps()).extracting(QueryPlan.Step::table).containsExactly("crate", "o");
    }

    @Test
    void plansAProjection(FluxaContext context, Statements statements) {
        record TownWeight(String town, long weight) {}
        Projection<CrateEntity, TownWeight> byTown =
                Projection.of(CrateFields.TOWN, CrateFields.WEIGHT.sum(), TownWeight::new);

        QueryPlan plan = crates.explain(context, Query.all(), byTown);

        assertThat(plan.statement()).startsWith("SELECT `town`,COALESCE(SUM(`weight`),0) FROM `crate` GROUP BY");
        assertThat(plan.usesIndex()).isTrue();
        assertThat(plan.scansWholeTable()).isTrue();
        assertThat(plan.steps()).singleElement().satisfies(step -> {
            assertThat(step.access()).isEqualTo("index");
            assertThat(step.extra()).isEqualTo("Using index");
        });
        assertThat(statements.roundTrips()).isEqualTo(1);
    }

    @Test
    void seesTheRowsOfItsTransaction(FluxaContext context, Statements statements) {
        context.transaction(tx -> {
            CrateEntity crate = crates.create(tx);
            crate.setCode("new");
            crate.setTown("Nowhere");
            tx.flush();
            statements.clear();

            assertThat(crates.explain(tx, where(CrateFields.CODE.eq("new"))).steps())
                    .singleElement()
                    .satisfies(step -> assertThat(step.access()).isEqualTo("const"));
            assertThat(statements.roundTrips()).isEqualTo(1);
        });
    }

    @Test
    void failsLikeTheSearchWould(FluxaContext context) {
        assertThatThrownBy(() -> crates.explain(context, where(Where.sql("colour = ?", "red"))))
                .isInstanceOf(SchemaException.class)
                .hasMessageNotContaining("'red'");
    }
}
