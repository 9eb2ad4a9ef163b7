package io.fluxa.it.plan;

import static io.fluxa.query.Condition.not;
import static io.fluxa.query.Condition.or;
import static io.fluxa.query.Query.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.FluxaContext;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.query.Condition;
import io.fluxa.query.IndexPolicy;
import io.fluxa.query.Projection;
import io.fluxa.query.Query;
import io.fluxa.query.Update;
import io.fluxa.query.Where;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import io.fluxa.test.Statements;
import io.fluxa.transaction.LockWait;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@FluxaTest(
        entities = {Crate.class, Letter.class, Postcard.class},
        searchesWithoutIndex = IndexPolicy.FAIL)
class IndexRefusalIT {

    private final CrateProvider crates;
    private final LetterProvider letters;
    private final PostcardProvider postcards;

    IndexRefusalIT(CrateProvider crates, LetterProvider letters, PostcardProvider postcards) {
        this.crates = crates;
        this.letters = letters;
        this.postcards = postcards;
    }

    /** Conditions that read every row of any table. */
    private static List<Condition<CrateEntity>> unserved() {
        return List.of(
                CrateFields.REMARK.eq("x"),
                CrateFields.PRIORITY.isNull(),
                CrateFields.WEIGHT.eq(5), // the second column of its index
                CrateFields.TOWN.contains("x"),
                CrateFields.TOWN.endsWith("x"),
                CrateFields.TOWN.like("_x"),
                or(CrateFields.TOWN.eq("x"), CrateFields.REMARK.eq("x")),
                not(CrateFields.REMARK.eq("x")),
                Where.sql("remark = ?", "x"),
                Where.sql("UPPER(town) = ?", "X"),
                Where.sql("town = ?", 5), // a text compared with a number
                Where.sql("weight = (SELECT COUNT(*) FROM letter WHERE town = ?)", "x"));
    }

    private static List<Condition<CrateEntity>> served() {
        return List.of(
                CrateFields.CODE.eq("x"),
                CrateFields.CODE.in("x", "y"),
                CrateFields.ID.gt(5),
                CrateFields.TOWN.eq("x"),
                CrateFields.TOWN.ne("x"),
                CrateFields.TOWN.startsWith("x"),
                CrateFields.TOWN.like("x_%"),
                CrateFields.TOWN.between("a", "b"),
                or(CrateFields.TOWN.eq("x"), CrateFields.CODE.eq("x")),
                CrateFields.TOWN.eq("x").and(CrateFields.REMARK.eq("x")),
                Where.sql("town = ?", "x"),
                Where.sql("town = ? OR id = ?", "x", 5),
                Where.sql("id IN (SELECT o.weight FROM crate AS o WHERE o.remark = ?)", "x"));
    }

    @Test
    void saysWhatIsWrongBeforeAnythingIsSearched(FluxaContext context, Statements statements) {
        assertThatThrownBy(() -> crates.searchMany(context, where(CrateFields.REMARK.eq("s3cret"))))
                .isInstanceOfSatisfying(IllegalUseException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(ErrorCode.SEARCH_WITHOUT_INDEX);
                    assertThat(refused.entity()).isEqualTo("Crate");
                })
                .hasMessageContaining("@Index")
                .hasMessageContaining("FROM `crate` WHERE `remark` = ? ORDER BY `id` ASC\n-> crate: ")
                .hasMessageNotContaining("s3cret");

        assertThat(statements.queries())
                .singleElement()
                .asString()
                .startsWith("EXPLAIN FORMAT=TRADITIONAL SELECT `id`,`code`");
        assertThat(statements.roundTrips()).isEqualTo(1);
    }

    @Test
    void judgesEveryKindOfSearch(FluxaContext context, Statements statements) {
        Query<CrateEntity> query = where(CrateFields.REMARK.eq("x"));

        assertRefused(() -> crates.searchMany(context, query));
        assertRefused(() -> crates.searchOne(context, query));
        assertRefused(() -> crates.searchManyWithTotal(context, query));
        assertRefused(() -> crates.searchIds(context, query));
        assertRefused(() -> crates.searchAfter(context, query.limit(5), null));
        assertRefused(() -> crates.stream(context, query).close());
        assertRefused(() -> crates.count(context, query));
        assertRefused(() -> crates.exists(context, query));
        assertRefused(() -> crates.distinct(context, query, CrateFields.TOWN));
        assertRefused(() -> crates.aggregate(context, query, CrateFields.WEIGHT.max()));
        assertRefused(() -> crates.select(
                context, query, Projection.of(CrateFields.TOWN, CrateFields.WEIGHT, (town, weight) -> town + weight)));
        assertThat(statements.queries()).allMatch(sql -> sql.startsWith("EXPLAIN "));
    }

    @Test
    void judgesBulkChanges(FluxaContext context, Statements statements) {
        Update<CrateEntity> heavier = Update.set(CrateFields.WEIGHT, 5);
        assertRefused(() -> crates.updateMany(context, where(CrateFields.REMARK.eq("x")), heavier));
        assertRefused(() -> crates.deleteMany(context, where(CrateFields.REMARK.eq("x"))));
        assertRefused(() -> letters.deleteMany(context, where(LetterFields.REMARK.eq("x"))));
        assertRefused(() -> letters.forceDeleteMany(
                context, where(LetterFields.REMARK.eq("x")).limit(3)));
        assertThat(statements.queries())
                .extracting(sql -> sql.split(" ", 5)[2])
                .containsExactly("UPDATE", "DELETE", "UPDATE", "DELETE");

        assertThat(crates.updateMany(context, where(CrateFields.TOWN.ne("x")), heavier))
                .isZero();
        assertThat(crates.deleteMany(context, where(CrateFields.CODE.eq("x")))).isZero();
        assertThat(letters.deleteMany(context, where(LetterFields.TOWN.startsWith("x"))))
                .isZero();
        statements.clear();

        crates.deleteMany(context, Query.all());
        crates.updateMany(context, where(CrateFields.TOWN.ne("y")), heavier);
        assertThat(statements.queries()).hasSize(2).noneMatch(sql -> sql.startsWith("EXPLAIN"));
    }

    @Test
    void tellsFromAnEmptyTableWhatAnIndexServes(FluxaContext context) {
        assertJudged(context);
    }

    @Test
    void tellsTheSameFromATableWithRows(FluxaContext context, MysqlServer server) throws SQLException {
        for (int i = 0; i < 100; i++) {
            CrateEntity crate = crates.create(context);
            crate.setCode("C" + i);
            crate.setTown(i % 2 == 0 ? "x" : "y");
            crate.setRemark("x");
        }
        context.flush();
        execute(server, "ANALYZE TABLE crate");

        assertJudged(context);
    }

    private void assertJudged(FluxaContext context) {
        for (Condition<CrateEntity> condition : unserved()) {
            assertRefused(() -> crates.searchMany(context, where(condition)));
            assertRefused(() -> crates.count(context, where(condition)));
        }
        for (Condition<CrateEntity> condition : served()) {
            crates.searchMany(context, where(condition).orderBy(CrateFields.REMARK.asc()));
            crates.searchMany(context, where(condition).limit(3));
            crates.count(context, where(condition));
            crates.distinct(context, where(condition), CrateFields.TOWN);
        }
    }

    @Test
    void remembersWhatMayRun(FluxaContext context, Statements statements) {
        Query<CrateEntity> query = where(CrateFields.TOWN.gte("x"), CrateFields.WEIGHT.gte(0));
        crates.count(context, query);
        statements.clear();

        crates.count(context, query);

        assertThat(statements.queries()).singleElement().asString().startsWith("SELECT COUNT(*)");
    }

    @Test
    void remembersNothingOfValuesThatNeedNoTable(FluxaContext context, Statements statements) {
        assertThat(crates.count(context, where(Where.sql("1 = ? AND remark = ?", 2, "x"))))
                .isZero();
        assertThat(statements.roundTrips()).isEqualTo(2);

        assertRefused(() -> crates.count(context, where(Where.sql("1 = ? AND remark = ?", 1, "x"))));
    }

    @Test
    void seesANewIndexAtOnce(FluxaContext context, MysqlServer server) throws SQLException {
        Query<CrateEntity> query = where(CrateFields.PRIORITY.eq(1));
        assertRefused(() -> crates.count(context, query));

        execute(server, "CREATE INDEX later ON crate (priority)");
        try {
            assertThat(crates.count(context, query)).isZero();
        } finally {
            execute(server, "DROP INDEX later ON crate");
        }
    }

    @Test
    void letsRunWhatHasNoConditions(FluxaContext context, Statements statements) {
        crates.searchMany(
                context,
                Query.<CrateEntity>all().orderBy(CrateFields.REMARK.asc()).limit(5));
        crates.searchMany(context, where());
        crates.getById(context, 5);
        crates.searchOne(context, where(CrateFields.ID.eq(5)));
        letters.count(context, Query.all());
        crates.stream(context, Query.all()).close();
        crates.forEachChunk(context, where(CrateFields.REMARK.eq("x")), 10, some -> {});

        assertThat(statements.queries()).hasSize(7).noneMatch(sql -> sql.startsWith("EXPLAIN"));
    }

    @Test
    void explainsWhatItWouldRefuse(FluxaContext context) {
        assertThat(crates.explain(context, where(CrateFields.REMARK.eq("x"))).scansWholeTable())
                .isTrue();
    }

    @Test
    void refusesInsideOfATransactionToo(FluxaContext context, Statements statements) {
        context.transaction(tx -> {
            assertRefused(() -> crates.count(tx, where(CrateFields.REMARK.eq("x"))));
            assertRefused(() -> crates.lockMany(tx, where(CrateFields.REMARK.eq("x")), LockWait.SKIP_LOCKED));
            assertThat(crates.count(tx, where(CrateFields.TOWN.eq("x")))).isZero();
        });
        assertThat(statements.all().get(statements.all().size() - 1).query()).isEqualTo("COMMIT");
    }

    @Nested
    class WithSoftDelete {

        @Test
        void theIndexOfTheMarkServesNothing(FluxaContext context) {
            assertRefused(() -> letters.searchMany(context, where(LetterFields.REMARK.eq("x"))));
            assertRefused(() -> letters.count(context, where(LetterFields.TOWN.contains("x"))));
            assertRefused(() -> postcards.count(context, where(PostcardFields.REMARK.eq("x"))));
        }

        @Test
        void otherIndexesDo(FluxaContext context) {
            assertThat(letters.searchMany(context, where(LetterFields.TOWN.eq("x"))))
                    .isEmpty();
            assertThat(letters.count(context, where(LetterFields.TOWN.startsWith("x"))))
                    .isZero();
            assertThat(letters.count(context, where(LetterFields.ID.gt(3)))).isZero();
        }

        @Test
        void anIndexThatBeginsWithTheMarkServesWhatComesNext(FluxaContext context) {
            assertThat(postcards.searchMany(context, where(PostcardFields.TOWN.eq("x"))))
                    .isEmpty();
            assertThat(postcards.count(context, where(PostcardFields.TOWN.startsWith("x"))))
                    .isZero();
        }

        @Test
        void theIndexOfTheMarkServesThoseWhoAskForIt(FluxaContext context) {
            assertThat(letters.count(
                            context, where(LetterFields.FAKE_DELETE.isTrue()).withFakeDeletes()))
                    .isZero();
            assertRefused(() ->
                    letters.count(context, where(LetterFields.REMARK.eq("x")).withFakeDeletes()));
        }
    }

    private static void execute(MysqlServer server, String sql) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void assertRefused(ThrowingCallable search) {
        assertThatThrownBy(search)
                .isInstanceOfSatisfying(
                        IllegalUseException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.SEARCH_WITHOUT_INDEX));
    }
}
