package io.fluxa.it.plan;

import static io.fluxa.query.Query.where;
import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.query.IndexPolicy;
import io.fluxa.query.Query;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.Statements;
import org.junit.jupiter.api.Test;

/** Every test asks for something else, because an engine warns once. */
@FluxaTest(entities = Crate.class, searchesWithoutIndex = IndexPolicy.WARN)
class IndexWarningIT {

    private static final String EXPLAIN = "EXPLAIN FORMAT=TRADITIONAL ";
    private static final String COUNT = "SELECT COUNT(*) FROM `crate` WHERE ";

    private final CrateProvider crates;

    IndexWarningIT(CrateProvider crates) {
        this.crates = crates;
    }

    @Test
    void warnsOnceAndSearches(FluxaContext context, Engine engine, Statements statements) {
        CrateEntity crate = crates.create(context);
        crate.setCode("A");
        crate.setTown("Oslo");
        crate.setRemark("fragile");
        context.flush();
        statements.clear();

        try (RecordedWarnings warnings = new RecordedWarnings();
                FluxaContext other = engine.newContext()) {
            assertThat(crates.searchIds(context, where(CrateFields.REMARK.eq("fragile"))))
                    .containsExactly(crate.getId());
            assertThat(crates.searchIds(context, where(CrateFields.REMARK.eq("other"))))
                    .isEmpty();
            assertThat(crates.searchIds(other, where(CrateFields.REMARK.eq("fragile"))))
                    .hasSize(1);

            String select = "SELECT `id` FROM `crate` WHERE `remark` = ? ORDER BY `id` ASC";
            assertThat(warnings.with("FLX-3090"))
                    .singleElement()
                    .asString()
                    .startsWith("FLX-3090: no index finds the rows of a search of Crate,")
                    .contains(": " + select + "\n-> crate: index by key PRIMARY (4 bytes), about 1 rows,")
                    .doesNotContain("fragile", "other");
            assertThat(statements.queries()).containsExactly(EXPLAIN + select, select, select);
            assertThat(statements.roundTrips()).isEqualTo(3);
        }
    }

    @Test
    void warnsOfEachStatement(FluxaContext context) {
        try (RecordedWarnings warnings = new RecordedWarnings()) {
            crates.count(context, where(CrateFields.PRIORITY.gt(1)));
            crates.count(context, where(CrateFields.PRIORITY.lt(1)));
            crates.exists(context, where(CrateFields.PRIORITY.gt(1)));

            assertThat(warnings.with("FLX-3090")).hasSize(3);
        }
    }

    @Test
    void asksOnceAboutSearchesWithAnIndex(FluxaContext context, Statements statements) {
        try (RecordedWarnings warnings = new RecordedWarnings()) {
            crates.count(context, where(CrateFields.TOWN.eq("Oslo")));
            crates.count(context, where(CrateFields.TOWN.eq("Bergen")));

            assertThat(warnings.with("FLX-3090")).isEmpty();
            assertThat(statements.queries())
                    .containsExactly(EXPLAIN + COUNT + "`town` = ?", COUNT + "`town` = ?", COUNT + "`town` = ?");
        }
    }

    @Test
    void tellsPatternsOfOneTextApart(FluxaContext context, Statements statements) {
        try (RecordedWarnings warnings = new RecordedWarnings()) {
            crates.count(context, where(CrateFields.CODE.startsWith("A")));
            assertThat(warnings.with("FLX-3090")).isEmpty();

            crates.count(context, where(CrateFields.CODE.contains("A")));
            crates.count(context, where(CrateFields.CODE.endsWith("A")));
            assertThat(warnings.with("FLX-3090")).hasSize(1);

            statements.clear();
            crates.count(context, where(CrateFields.CODE.startsWith("B")));
            assertThat(statements.roundTrips()).isEqualTo(1);
        }
    }

    @Test
    void saysNothingOfSearchesThatAskForEverything(FluxaContext context, Statements statements) {
        try (RecordedWarnings warnings = new RecordedWarnings()) {
            crates.searchMany(context, Query.<CrateEntity>all().orderBy(CrateFields.WEIGHT.desc()));
            crates.count(context, Query.all());

            assertThat(warnings.with("FLX-3090")).isEmpty();
            assertThat(statements.queries()).noneMatch(sql -> sql.startsWith("EXPLAIN"));
        }
    }
}
