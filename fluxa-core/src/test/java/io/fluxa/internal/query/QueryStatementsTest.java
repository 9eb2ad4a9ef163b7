package io.fluxa.internal.query;

import static io.fluxa.query.Condition.not;
import static io.fluxa.query.Condition.or;
import static io.fluxa.query.Query.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.error.EntityException;
import io.fluxa.error.ErrorCode;
import io.fluxa.fixture.Product.Status;
import io.fluxa.fixture.ProductEntity;
import io.fluxa.fixture.ProductFields;
import io.fluxa.fixture.ProductProvider;
import io.fluxa.fixture.TicketEntity;
import io.fluxa.fixture.TicketFields;
import io.fluxa.fixture.TicketProvider;
import io.fluxa.internal.mysql.statement.BoundSql;
import io.fluxa.query.Aggregate;
import io.fluxa.query.Condition;
import io.fluxa.query.Projection;
import io.fluxa.query.Query;
import io.fluxa.query.Where;
import io.fluxa.schema.ColumnType.IntegerType;
import io.fluxa.schema.ColumnType.TextType;
import io.fluxa.schema.EntitySchema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class QueryStatementsTest {

    private final QueryStatements statements = new QueryStatements(new ProductProvider().schema());

    @Nested
    class Conditions {

        @Test
        void compareColumnsWithBoundValues() {
            assertSql(ProductFields.STOCK.gte(5), "`stock` >= ?", 5L);
            assertSql(ProductFields.NAME.ne("a"), "`name` <> ?", "a");
            assertSql(ProductFields.PRICE.lt("9.50"), "`price` < ?", new BigDecimal("9.50"));
            assertSql(ProductFields.STATUS.eq(Status.ACTIVE), "`status` = ?", "ACTIVE");
            assertSql(ProductFields.CATEGORY.eq(3), "`category` = ?", 3L);
            assertSql(ProductFields.FEATURED.isTrue(), "`featured` = ?", true);
            assertSql(ProductFields.STOCK.between(1, 5), "(`stock` BETWEEN ? AND ?)", 1L, 5L);
        }

        @Test
        void truncateTimesToThePrecisionOfTheColumn() {
            assertSql(
                    ProductFields.CREATED_AT.gt(Instant.parse("2026-01-02T03:04:05.999Z")),
                    "`created_at` > ?",
                    LocalDateTime.parse("2026-01-02T03:04:05"));
        }

        @Test
        void fillListsUpSoThatStatementsStayPrepared() {
            assertSql(ProductFields.STOCK.in(1, 2), "`stock` IN (?,?)", 1L, 2L);
            assertSql(
                    ProductFields.STOCK.notIn(List.of(1, 2, 3, 4, 5)),
                    "`stock` NOT IN (?,?,?,?,?,?,?,?)",
                    1L,
                    2L,
                    3L,
                    4L,
                    5L,
                    5L,
                    5L,
                    5L);
        }

        @Test
        void takeAnEmptyListForNothing() {
            assertSql(ProductFields.STOCK.in(), "FALSE");
            assertSql(ProductFields.STOCK.notIn(), "TRUE");
            assertSql(or(List.<Condition<ProductEntity>>of()), "FALSE");
            assertSql(Condition.and(List.<Condition<ProductEntity>>of()), "TRUE");
        }

        @Test
        void takeAwayTheMeaningOfPatternCharacters() {
            assertSql(ProductFields.NAME.startsWith("50%_|\\"), "`name` LIKE ? ESCAPE '|'", "50|%|_||\\%");
            assertSql(ProductFields.NAME.endsWith("x"), "`name` LIKE ? ESCAPE '|'", "%x");
            assertSql(ProductFields.NAME.contains("x"), "`name` LIKE ? ESCAPE '|'", "%x%");
            assertSql(ProductFields.NAME.like("a%_"), "`name` LIKE ? ESCAPE '|'", "a%_");
            assertSql(ProductFields.NAME.like("\\%|\\\\\\x\\"), "`name` LIKE ? ESCAPE '|'", "|%|||\\|x\\");
        }

        @Test
        void areNestedInParentheses() {
            assertSql(
                    not(ProductFields.STOCK.eq(1).or(ProductFields.PRICE.isNull()))
                            .and(ProductFields.FEATURED.isFalse()),
                    "(NOT ((`stock` = ? OR `price` IS NULL)) AND `featured` = ?)",
                    1L,
                    false);
        }

        @Test
        void standSideBySideWhenTheyAreJoinedOneAfterAnother() {
            assertSql(
                    ProductFields.STOCK
                            .eq(1)
                            .or(ProductFields.STOCK.eq(2))
                            .or(ProductFields.STOCK.eq(3))
                            .and(ProductFields.PRICE.isNull())
                            .and(ProductFields.FEATURED.isTrue()),
                    "((`stock` = ? OR `stock` = ? OR `stock` = ?) AND `price` IS NULL AND `featured` = ?)",
                    1L,
                    2L,
                    3L,
                    true);
            Condition<ProductEntity> many = ProductFields.STOCK.eq(0);
            for (int i = 1; i < 10_000; i++) {
                many = many.or(ProductFields.STOCK.eq(i));
            }
            assertThat(statements.count(where(many)).values()).hasSize(10_000);
        }

        @Test
        void areRefusedWhenTheyAreNestedTooDeep() {
            Condition<ProductEntity> deep = ProductFields.STOCK.eq(0);
            for (int i = 1; i < 256; i++) {
                deep = not(deep);
            }
            Condition<ProductEntity> deepest = deep;
            assertThat(statements.count(where(deepest, deepest)).values()).hasSize(2);
            assertRefused(() -> statements.count(where(not(deepest))), ErrorCode.INVALID_CONDITION);
        }

        @Test
        void keepTheirPlaceBesideRawOnes() {
            BoundSql sql = statements.rows(where(
                    ProductFields.STOCK.gt(1),
                    Where.<ProductEntity>sql("`name` = ? OR `stock` IN ?", "x", List.of(7, 8))
                            .append("AND 1 = ?", 1)));

            assertThat(sql.sql())
                    .endsWith(" WHERE `stock` > ? AND (`name` = ? OR `stock` IN (?, ?) AND 1 = ?) ORDER BY `id` ASC");
            assertThat(sql.values()).containsExactly(1L, "x", 7L, 8L, 1L);
        }

        @Test
        void areRefusedWhenTheyCouldReachOutOfTheirParentheses() {
            for (String text : List.of(
                    "1) OR (1", "1 = 1 -- x", "1 # x", "1 /* x", "(1", "'x", "1; DROP TABLE x", " ", "1 */ 1")) {
                assertRefused(
                        () -> statements.count(where(Where.<ProductEntity>sql(text))), ErrorCode.INVALID_CONDITION);
            }
            assertThat(statements
                            .count(where(Where.<ProductEntity>sql("`name` = ')--;#'")))
                            .sql())
                    .endsWith("WHERE (`name` = ')--;#')");
        }

        @Test
        void areRefusedWithValuesThatMysqlDoesNotHave() {
            assertRefused(() -> ProductFields.NAME.eq((String) null), ErrorCode.INVALID_CONDITION);
            assertRefused(() -> ProductFields.PRICE.eq("12,50"), ErrorCode.INVALID_CONDITION);
            assertRefused(() -> ProductFields.STOCK.in(List.of(1.5)), ErrorCode.INVALID_CONDITION);
            assertRefused(
                    () -> statements.count(where(ProductFields.NAME.contains("\uD800"))),
                    ErrorCode.UNSUPPORTED_PARAMETER);
            assertRefused(
                    () -> statements.count(where(ProductFields.CREATED_AT.lt(Instant.MAX))),
                    ErrorCode.UNSUPPORTED_PARAMETER);
            assertRefused(
                    () -> statements.count(where(ProductFields.STOCK.in(new long[70_000]))),
                    ErrorCode.INVALID_CONDITION);
        }

        @Test
        @SuppressWarnings({"unchecked", "rawtypes"}) // what only unchecked code can do
        void areRefusedForAnotherEntity() {
            Query query = where((Condition) TicketFields.VOTES.eq(1));

            assertRefused(() -> statements.count(query), ErrorCode.INVALID_CONDITION);
        }

        private void assertSql(Condition<ProductEntity> condition, String expected, Object... values) {
            BoundSql sql = statements.count(where(condition));
            assertThat(sql.sql()).isEqualTo("SELECT COUNT(*) FROM `product` WHERE " + expected);
            assertThat(sql.values()).containsExactly(values);
        }
    }

    @Nested
    class Orders {

        @Test
        void areById() {
            assertThat(tail(Query.all())).isEqualTo("ORDER BY `id` ASC");
        }

        @Test
        void takeSeveralFields() {
            assertThat(tail(Query.<ProductEntity>all().orderBy(ProductFields.STOCK.desc(), ProductFields.NAME.asc())))
                    .isEqualTo("ORDER BY `stock` DESC,`name` ASC");
        }

        @Test
        void areMadeWholeByTheIdForPages() {
            assertThat(tail(Query.<ProductEntity>all()
                            .orderBy(ProductFields.STOCK.desc())
                            .page(3, 20)))
                    .isEqualTo("ORDER BY `stock` DESC,`id` DESC LIMIT ?,?");
            assertThat(tail(Query.<ProductEntity>all()
                            .orderBy(ProductFields.ID.desc())
                            .limit(7)))
                    .isEqualTo("ORDER BY `id` DESC LIMIT ?,?");
        }

        @Test
        void areNotInventedForAnyRow() {
            assertThat(statements.first(where(ProductFields.NAME.eq("a")), 1).sql())
                    .endsWith("WHERE `name` = ? LIMIT 1");
            assertThat(statements
                            .first(where(ProductFields.NAME.eq("a")).orderBy(ProductFields.PRICE.asc()), 1)
                            .sql())
                    .endsWith("WHERE `name` = ? ORDER BY `price` ASC LIMIT 1");
        }

        @Test
        void beginAtThePageForItsFirstRows() {
            Query<ProductEntity> second = Query.<ProductEntity>all().page(2, 20);

            assertThat(statements.first(second, 1).sql()).endsWith("ORDER BY `id` ASC LIMIT ?,1");
            assertThat(statements.first(second, 4).sql()).endsWith("ORDER BY `id` ASC LIMIT ?,?");
            assertThat(statements.first(second, 4).values()).containsExactly(20L, 4L);
            assertThat(statements.first(Query.all(), 4).sql()).endsWith("FROM `product` LIMIT ?");
        }

        private String tail(Query<ProductEntity> query) {
            String sql = statements.rows(query).sql();
            return sql.substring(sql.indexOf("ORDER"));
        }
    }

    @Nested
    class Projections {

        @Test
        void selectOnlyTheirColumns() {
            assertThat(sql(Query.all(), Projection.of(ProductFields.NAME, ProductFields.STOCK, List::of)))
                    .isEqualTo("SELECT `name`,`stock` FROM `product` ORDER BY `id` ASC");
            assertThat(sql(
                            Query.all(),
                            Projection.of(ProductFields.NAME, name -> name).distinct()))
                    .isEqualTo("SELECT DISTINCT `name` FROM `product` ORDER BY `name` ASC");
        }

        /** The column holds the id of the row, so that deleted rows would never be alike. */
        @Test
        void takeSoftDeletionForTrueOrFalse() {
            Projection<TicketEntity, ?> perState = Projection.of(TicketFields.FAKE_DELETE, Aggregate.count(), List::of);

            assertThat(new QueryStatements(new TicketProvider().schema())
                            .values(Query.<TicketEntity>all().withFakeDeletes(), perState)
                            .sql())
                    .isEqualTo("SELECT `fake_delete` <> 0,COUNT(*) FROM `ticket` GROUP BY `fake_delete` <> 0"
                            + " ORDER BY `fake_delete` <> 0 ASC");
        }

        @Test
        void groupByWhatIsNotComputed() {
            Projection<ProductEntity, ?> perStatus =
                    Projection.of(ProductFields.STATUS, ProductFields.STOCK.sum(), Aggregate.count(), List::of);

            assertThat(sql(Query.all(), perStatus))
                    .isEqualTo("SELECT `status`,COALESCE(SUM(`stock`),0),COUNT(*) FROM `product` GROUP BY `status` "
                            + "ORDER BY `status` ASC");
            assertThat(sql(
                            Query.<ProductEntity>all().limit(3),
                            perStatus.orderBy(ProductFields.STOCK.sum().desc())))
                    .endsWith("GROUP BY `status` ORDER BY COALESCE(SUM(`stock`),0) DESC,`status` ASC LIMIT ?,?");
        }

        @Test
        void areRefusedInAnOrderThatTheyDoNotShow() {
            Projection<ProductEntity, ?> names =
                    Projection.of(ProductFields.NAME, name -> name).distinct();

            assertRefused(
                    () -> sql(Query.<ProductEntity>all().orderBy(ProductFields.STOCK.asc()), names),
                    ErrorCode.INVALID_CONDITION);
            assertRefused(
                    () -> sql(
                            Query.all(), names.orderBy(ProductFields.STOCK.sum().asc())),
                    ErrorCode.INVALID_CONDITION);
        }

        private String sql(Query<ProductEntity> query, Projection<ProductEntity, ?> projection) {
            return statements.values(query, projection).sql();
        }
    }

    @Test
    void findsARangeOfIdsWithinTheConditions() {
        BoundSql range = statements.range(where(ProductFields.STOCK.gte(5)), new KeyRange(7, 99, 20));

        assertThat(range.sql())
                .endsWith(" FROM `product` WHERE `id` > ? AND `id` <= ? AND `stock` >= ? ORDER BY `id` ASC LIMIT ?");
        assertThat(range.values()).containsExactly(7L, 99L, 5L, 20L);
        assertThat(statements.highestId().sql()).isEqualTo("SELECT MAX(`id`) FROM `product`");
    }

    @Test
    void leavesSoftlyDeletedRowsOutUnlessAsked() {
        QueryStatements marked = new QueryStatements(EntitySchema.of("Note", "default", "no`te")
                .required("id", "id", new IntegerType(8, true))
                .nullable("na`me", "name", new TextType(10))
                .deletion("fake_delete", "fakeDelete", new IntegerType(8, true))
                .build());

        assertThat(marked.rows(Query.all().page(2, 5)).sql())
                .isEqualTo("SELECT `id`,`na``me`,`fake_delete` FROM `no``te` WHERE `fake_delete` = 0 "
                        + "ORDER BY `id` ASC LIMIT ?,?");
        assertThat(marked.forced(Query.all().page(2, 5), List.of("a", "b`c")).sql())
                .isEqualTo("SELECT `id`,`na``me`,`fake_delete` FROM `no``te` FORCE INDEX (`a`,`b``c`)"
                        + " WHERE `fake_delete` = 0");
        assertThat(marked.count(Query.all().withFakeDeletes()).sql()).isEqualTo("SELECT COUNT(*) FROM `no``te`");
        assertThat(marked.exists(Query.all()).sql())
                .isEqualTo("SELECT 1 FROM `no``te` WHERE `fake_delete` = 0 LIMIT 1");
        assertThat(marked.ids(Query.all()).sql())
                .isEqualTo("SELECT `id` FROM `no``te` WHERE `fake_delete` = 0 ORDER BY `id` ASC");
    }

    private static void assertRefused(ThrowingCallable call, ErrorCode code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        EntityException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
