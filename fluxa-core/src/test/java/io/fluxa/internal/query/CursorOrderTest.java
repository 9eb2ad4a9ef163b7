package io.fluxa.internal.query;

import static io.fluxa.query.Query.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.error.EntityException;
import io.fluxa.error.ErrorCode;
import io.fluxa.fixture.ProductEntity;
import io.fluxa.fixture.ProductFields;
import io.fluxa.fixture.ProductProvider;
import io.fluxa.internal.mysql.statement.BoundSql;
import io.fluxa.query.Query;
import io.fluxa.query.Sort;
import io.fluxa.query.TextField;
import io.fluxa.schema.ColumnType.IntegerType;
import io.fluxa.schema.ColumnType.TextType;
import io.fluxa.schema.EntitySchema;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CursorOrderTest {

    private final QueryStatements statements = new QueryStatements(new ProductProvider().schema());
    private final Random random = new Random(7);

    @Test
    void beginsBehindThePositionInEachDirection() {
        assertBehind(List.of(7L), "`id` > ?", List.of(7L));
        assertBehind(List.of(7L), "`id` < ?", List.of(7L), ProductFields.ID.desc());
        assertBehind(
                List.of("b", 7L),
                "(`name` < ? OR (`name` = ? AND `id` < ?))",
                List.of("b", "b", 7L),
                ProductFields.NAME.desc());
        assertBehind(
                List.of(5L, "b", 7L),
                "(`stock` > ? OR (`stock` = ? AND (`name` < ? OR (`name` = ? AND `id` < ?))))",
                List.of(5L, 5L, "b", "b", 7L),
                ProductFields.STOCK.asc(),
                ProductFields.NAME.desc());
    }

    @Test
    void putsNullBeforeEveryValueOrBehindThem() {
        BigDecimal price = new BigDecimal("9.50");
        assertBehind(
                Arrays.asList(null, 7L),
                "(`price` IS NOT NULL OR (`price` IS NULL AND `id` > ?))",
                List.of(7L),
                ProductFields.PRICE.asc());
        assertBehind(
                Arrays.asList(price, 7L),
                "((`price` < ? OR `price` IS NULL) OR (`price` = ? AND `id` < ?))",
                List.of(price, price, 7L),
                ProductFields.PRICE.desc());
        assertBehind(
                Arrays.asList(null, 7L),
                "(FALSE OR (`price` IS NULL AND `id` < ?))",
                List.of(7L),
                ProductFields.PRICE.desc());
    }

    @Test
    void comparesEnumsByThePlaceOfTheirConstants() {
        assertBehind(
                List.of(2L, 7L),
                "((`status`+0) > ? OR ((`status`+0) = ? AND `id` > ?))",
                List.of(2L, 2L, 7L),
                ProductFields.STATUS.asc());
    }

    @Test
    void needsNothingBehindTheId() {
        assertBehind(List.of(7L), "`id` > ?", List.of(7L), ProductFields.ID.asc(), ProductFields.NAME.asc());
    }

    @Test
    void readsEveryPositionThatItWrote() {
        List<Sort<ProductEntity>> sorts = List.of(
                ProductFields.NAME.asc(),
                ProductFields.PRICE.asc(),
                ProductFields.STATUS.asc(),
                ProductFields.FEATURED.asc(),
                ProductFields.CREATED_AT.asc());
        CursorOrder order =
                statements.cursorOrder(Query.<ProductEntity>all().orderBy(sorts).limit(1));
        for (int i = 0; i < 500; i++) {
            List<@Nullable Object> position = Arrays.asList(
                    random.nextBoolean() ? "" : "ß😀\u0000" + random.nextLong(),
                    random.nextBoolean() ? null : new BigDecimal(random.nextInt()).movePointLeft(2),
                    1L + random.nextInt(2),
                    random.nextBoolean(),
                    Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)),
                    random.nextLong());
            String token = order.token(position);
            assertThat(token).matches("[A-Za-z0-9_-]+");
            assertThat(order.position(token)).isEqualTo(position);
        }
    }

    @Test
    void refusesWhatItDidNotWrite() {
        CursorOrder byName = order(ProductFields.NAME.asc());
        String token = byName.token(List.of("b", 7L));

        assertRefused(order(ProductFields.NAME.desc()), token);
        assertRefused(order(), token);
        assertRefused(byName, byName.token(List.of(7L, "b")));
        assertRefused(byName, byName.token(List.of("b")));
        assertRefused(byName, byName.token(Arrays.asList(null, 7L)));
        assertRefused(
                order(ProductFields.STATUS.asc()),
                order(ProductFields.STATUS.asc()).token(List.of("GONE", 7L)));
        for (String text : List.of("", "x", "====", token + "=", token + "A", " " + token, "é", "A".repeat(200_000))) {
            assertRefused(byName, text);
        }
    }

    @Test
    void refusesValuesThatNoRowHasWithAChecksumThatIsRight() {
        CursorOrder byTime = order(ProductFields.CREATED_AT.asc());
        CursorOrder byPrice = order(ProductFields.PRICE.asc());

        assertRefused(byTime, byTime.token(List.of(Instant.parse("+11476-01-01T00:00:00Z"), 7L)));
        assertRefused(byTime, byTime.token(List.of(Instant.MAX, 7L)));
        assertRefused(byPrice, byPrice.token(List.of(new BigDecimal("1E+99999"), 7L)));
        assertRefused(byTime, byTime.token(List.of(7L, 7L)));
    }

    @Test
    void looksAtTheChecksumBeforeAnythingElse() {
        byte[] bytes = new byte[1 + 1 + 8 + 4 + 4];
        ByteBuffer.wrap(bytes)
                .put((byte) 1)
                .put((byte) 6)
                .putLong(Long.MAX_VALUE)
                .putInt(2_000_000_000);

        assertRefused(
                order(ProductFields.CREATED_AT.asc()),
                Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    @Test
    void selectsThePlaceOfAConstantBesidesTheColumns() {
        Query<ProductEntity> query = Query.sortedBy(ProductFields.STATUS.desc()).limit(5);

        assertThat(statements
                        .rowsBehind(query, statements.cursorOrder(query), null)
                        .sql())
                .startsWith("SELECT `id`,`name`,")
                .contains(",(`status`+0) FROM `product` ORDER BY `status` DESC,`id` DESC LIMIT ?");
    }

    @Test
    void refusesTextsOfWhichMysqlSortsOnlyTheBegin() {
        EntitySchema schema = EntitySchema.of("Note", "default", "note")
                .required("id", "id", new IntegerType(8, true))
                .required("title", "title", new TextType(256))
                .required("body", "body", new TextType(TextType.MAX))
                .build();
        for (TextField<ProductEntity> text : List.of(
                new TextField<ProductEntity>("Note", "title", 1), new TextField<ProductEntity>("Note", "body", 2))) {
            assertThatThrownBy(() -> new QueryStatements(schema)
                            .cursorOrder(Query.sortedBy(text.asc()).limit(5)))
                    .isInstanceOfSatisfying(
                            EntityException.class,
                            refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.INVALID_CONDITION));
        }
    }

    @Test
    void refusesEveryTokenWithAChangedBit() {
        CursorOrder byName = order(ProductFields.NAME.asc());
        byte[] bytes = Base64.getUrlDecoder().decode(byName.token(List.of("some text", 7L)));
        for (int bit = 0; bit < bytes.length * Byte.SIZE; bit++) {
            byte[] changed = bytes.clone();
            changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertRefused(byName, Base64.getUrlEncoder().withoutPadding().encodeToString(changed));
        }
        for (int length = 0; length < bytes.length; length++) {
            assertRefused(byName, Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes, length)));
        }
    }

    @Test
    void refusesQueriesWithoutALimitAndWithANumberOfAPage() {
        for (Query<ProductEntity> query :
                List.of(Query.<ProductEntity>all(), Query.<ProductEntity>all().page(2, 10))) {
            assertThatThrownBy(() -> statements.cursorOrder(query))
                    .isInstanceOfSatisfying(
                            EntityException.class,
                            refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.INVALID_PAGE));
        }
    }

    @Test
    void keepsTheConditionsOfTheQuery() {
        Query<ProductEntity> query = where(ProductFields.STOCK.gt(0)).limit(20);
        BoundSql sql = statements.rowsBehind(query, statements.cursorOrder(query), List.of(7L));

        assertThat(sql.sql()).endsWith("FROM `product` WHERE `stock` > ? AND `id` > ? ORDER BY `id` ASC LIMIT ?");
        assertThat(sql.values()).containsExactly(0L, 7L, 21L);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private void assertBehind(
            List<@Nullable Object> position, String expected, List<Object> values, Sort<ProductEntity>... sorts) {
        Query<ProductEntity> query =
                Query.<ProductEntity>all().orderBy(List.of(sorts)).limit(20);
        BoundSql sql = statements.rowsBehind(query, statements.cursorOrder(query), position);
        assertThat(sql.sql()).contains(" WHERE " + expected + " ORDER BY ");
        assertThat(sql.values().subList(0, sql.values().size() - 1)).isEqualTo(values);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private CursorOrder order(Sort<ProductEntity>... sorts) {
        return statements.cursorOrder(
                Query.<ProductEntity>all().orderBy(List.of(sorts)).limit(20));
    }

    private static void assertRefused(CursorOrder order, String token) {
        assertThatThrownBy(() -> order.position(token))
                .isInstanceOfSatisfying(
                        EntityException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.INVALID_CURSOR));
    }
}
