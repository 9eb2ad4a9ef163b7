package io.fluxa.internal.query;

import static io.fluxa.query.Condition.not;
import static io.fluxa.query.Condition.or;
import static io.fluxa.query.Query.where;
import static io.fluxa.query.Update.increase;
import static io.fluxa.query.Update.set;
import static io.fluxa.query.Update.setNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.error.EntityException;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.InvalidValueException;
import io.fluxa.fixture.Product.Status;
import io.fluxa.fixture.ProductEntity;
import io.fluxa.fixture.ProductFields;
import io.fluxa.fixture.ProductProvider;
import io.fluxa.fixture.TicketFields;
import io.fluxa.internal.mysql.statement.BoundSql;
import io.fluxa.query.BinaryField;
import io.fluxa.query.Condition;
import io.fluxa.query.DateField;
import io.fluxa.query.FloatingField;
import io.fluxa.query.IntegerField;
import io.fluxa.query.NullableIntegerField;
import io.fluxa.query.Query;
import io.fluxa.query.SetField;
import io.fluxa.query.TextField;
import io.fluxa.query.Update;
import io.fluxa.query.Where;
import io.fluxa.schema.ColumnType.BlobType;
import io.fluxa.schema.ColumnType.DateTimeType;
import io.fluxa.schema.ColumnType.DateType;
import io.fluxa.schema.ColumnType.FloatType;
import io.fluxa.schema.ColumnType.IntegerType;
import io.fluxa.schema.ColumnType.SetType;
import io.fluxa.schema.ColumnType.TextType;
import io.fluxa.schema.EntitySchema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BulkStatementsTest {

    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.891011Z");
    private static final LocalDateTime SECONDS = LocalDateTime.parse("2026-03-04T05:06:07");
    private static final Query<ProductEntity> DRAFTS = where(ProductFields.STATUS.eq(Status.DRAFT));

    private static final IntegerField<ProductEntity, Integer> RATING = integer("rating", 1);
    private static final IntegerField<ProductEntity, Long> VISITS =
            new IntegerField<>("Thing", "visits", 2, Long.class);
    private static final NullableIntegerField<ProductEntity, Integer> RANK =
            new NullableIntegerField<>("Thing", "rank", 3, Integer.class);
    private static final FloatingField<ProductEntity, Float> WEIGHT =
            new FloatingField<>("Thing", "weight", 4, Float.class);
    private static final SetField<ProductEntity, Status> LABELS = new SetField<>("Thing", "labels", 5, Status.class);
    private static final DateField<ProductEntity> DAY = new DateField<>("Thing", "day", 6);
    private static final BinaryField<ProductEntity> IMAGE = new BinaryField<>("Thing", "image", 7);
    private static final TextField<ProductEntity> NOTES = new TextField<>("Thing", "notes", 8);

    private final BulkStatements products = new BulkStatements(new ProductProvider().schema());
    private final BulkStatements things = new BulkStatements(EntitySchema.of("Thing", "default", "thing")
            .required("id", "id", new IntegerType(8, true))
            .required("rating", "rating", new IntegerType(1, true))
            .required("visits", "visits", new IntegerType(8, true))
            .nullable("rank", "rank", new IntegerType(4, false))
            .required("weight", "weight", new FloatType(4, true))
            .required("labels", "labels", new SetType(List.of("draft", "active")))
            .required("day", "day", new DateType())
            .required("image", "image", new BlobType(2))
            .required("notes", "notes", new TextType(TextType.MAX))
            .deletion("fake_delete", "fakeDelete", new IntegerType(8, true))
            .required("updated_at", "updatedAt", new DateTimeType(3))
            .version("version", "version", new IntegerType(4, false))
            .build());

    @Nested
    class Updates {

        @Test
        void writeColumnsInTheirOrderAndTheTimeOfTheChange() {
            BoundSql sql =
                    products.update(DRAFTS, set(ProductFields.STOCK, 0).and(set(ProductFields.FEATURED, false)), NOW);
            assertThat(sql.sql())
                    .isEqualTo("UPDATE `product` SET `stock` = ?, `featured` = ?, `updated_at` = ? WHERE `status` = ?");
            assertThat(sql.values()).containsExactly(0L, false, SECONDS, "DRAFT");
        }

        @Test
        void countTheVersionUpAndLeaveSoftlyDeletedRowsAlone() {
            BoundSql sql = things.update(where(RATING.lt(3)), set(RATING, 3), NOW);
            assertThat(sql.sql())
                    .isEqualTo("UPDATE `thing` SET `rating` = ?, `updated_at` = ?, `version` = `version` + 1"
                            + " WHERE `rating` < ? AND `fake_delete` = 0");
            assertThat(sql.values()).containsExactly(3L, LocalDateTime.parse("2026-03-04T05:06:07.891"), 3L);
        }

        @Test
        void addToNumbers() {
            BoundSql sql = things.update(where(RATING.gt(0)).withFakeDeletes(), increase(VISITS, -2), NOW);
            assertThat(sql.sql())
                    .isEqualTo("UPDATE `thing` SET `visits` = `visits` + ?, `updated_at` = ?, `version` = `version` + 1"
                            + " WHERE `rating` > ?");
            assertThat(sql.values().get(0)).isEqualTo(-2L);
        }

        @Test
        void bindEveryKindOfValueAsItIsStored() {
            assertThat(valueOf(set(VISITS, -1))).isEqualTo(new BigDecimal("18446744073709551615"));
            assertThat(valueOf(setNull(RANK))).isNull();
            assertThat(valueOf(set(WEIGHT, 0.1))).isEqualTo((double) 0.1f);
            assertThat(valueOf(set(LABELS, EnumSet.allOf(Status.class)))).isEqualTo("draft,active");
            assertThat(valueOf(set(LABELS, Set.of()))).isEqualTo("");
            assertThat(valueOf(set(DAY, LocalDate.of(2026, 2, 3)))).isEqualTo(LocalDate.of(2026, 2, 3));
            assertThat(valueOf(set(IMAGE, new byte[] {1}))).isEqualTo(new byte[] {1});
            assertThat(valueOf(set(NOTES, "a'; DROP TABLE `thing`; -- "))).isEqualTo("a'; DROP TABLE `thing`; -- ");
            assertThat(productValueOf(set(ProductFields.PRICE, new BigDecimal("9.5"))))
                    .isEqualTo(new BigDecimal("9.50"));
            assertThat(productValueOf(set(ProductFields.CATEGORY, 7))).isEqualTo(7L);
            assertThat(productValueOf(set(ProductFields.CREATED_AT, NOW))).isEqualTo(SECONDS);
        }

        @Test
        void holdValuesToTheRulesOfSetters() {
            assertRefused(() -> valueOf(set(RATING, 256)), ErrorCode.VALUE_OUT_OF_RANGE, "rating");
            assertRefused(() -> valueOf(set(RATING, -1)), ErrorCode.VALUE_OUT_OF_RANGE, "rating");
            assertRefused(() -> valueOf(set(WEIGHT, -1)), ErrorCode.VALUE_OUT_OF_RANGE, "weight");
            assertRefused(() -> valueOf(set(WEIGHT, 1e300)), ErrorCode.VALUE_OUT_OF_RANGE, "weight");
            assertRefused(() -> valueOf(set(WEIGHT, Double.NaN)), ErrorCode.VALUE_OUT_OF_RANGE, "weight");
            assertRefused(() -> valueOf(set(DAY, LocalDate.of(999, 1, 1))), ErrorCode.VALUE_OUT_OF_RANGE, "day");
            assertRefused(() -> valueOf(set(IMAGE, new byte[65_536])), ErrorCode.VALUE_TOO_LONG, "image");
            assertRefused(() -> valueOf(set(NOTES, "\ud800")), ErrorCode.VALUE_OUT_OF_RANGE, "notes");
            assertRefused(() -> valueOf(set(NOTES, "x".repeat(1 << 24))), ErrorCode.VALUE_TOO_LONG, "notes");
            assertRefused(
                    () -> productValueOf(set(ProductFields.NAME, "x".repeat(121))), ErrorCode.VALUE_TOO_LONG, "name");
            assertRefused(
                    () -> productValueOf(set(ProductFields.PRICE, new BigDecimal("1.001"))),
                    ErrorCode.VALUE_OUT_OF_RANGE,
                    "price");
            assertRefused(
                    () -> productValueOf(set(ProductFields.CATEGORY, 0)), ErrorCode.VALUE_OUT_OF_RANGE, "category");
            assertRefused(
                    () -> productValueOf(set(ProductFields.CATEGORY, 65_536)),
                    ErrorCode.VALUE_OUT_OF_RANGE,
                    "category");
            assertRefused(
                    () -> productValueOf(set(ProductFields.CREATED_AT, Instant.parse("0999-01-01T00:00:00Z"))),
                    ErrorCode.VALUE_OUT_OF_RANGE,
                    "createdAt");
        }

        @Test
        void refuseNullForRequiredColumns() {
            NullableIntegerField<ProductEntity, Integer> pretended =
                    new NullableIntegerField<>("Product", "stock", 5, Integer.class);
            assertRefused(() -> productValueOf(setNull(pretended)), ErrorCode.REQUIRED_VALUE, "stock");
            Set<Status> holed = new HashSet<>();
            holed.add(null);
            assertRefused(() -> set(LABELS, holed), ErrorCode.REQUIRED_VALUE, "labels");
        }

        @Test
        @SuppressWarnings({"unchecked", "rawtypes"}) // as code without generics could
        void refuseFieldsOfOtherEntities() {
            assertCode(
                    () -> products.update(DRAFTS, (Update) set(TicketFields.VOTES, 1), NOW),
                    ErrorCode.INVALID_CONDITION);
        }
    }

    @Nested
    class Deletes {

        @Test
        void reallyDeleteWhereThereIsNoMark() {
            assertThat(products.delete(DRAFTS, NOW).sql()).isEqualTo("DELETE FROM `product` WHERE `status` = ?");
            assertThat(products.delete(Query.all(), NOW).sql()).isEqualTo("DELETE FROM `product`");
            assertThat(products.forceDelete(DRAFTS)).isEqualTo(products.delete(DRAFTS, NOW));
        }

        @Test
        void markRowsByTheirOwnIds() {
            String begin =
                    "UPDATE `thing` SET `fake_delete` = `id`, `updated_at` = ?, `version` = `version` + 1 WHERE ";
            assertThat(things.delete(where(RATING.eq(1)), NOW).sql())
                    .isEqualTo(begin + "`rating` = ? AND `fake_delete` = 0");
            assertThat(things.delete(Query.all(), NOW).sql()).isEqualTo(begin + "`fake_delete` = 0");
        }

        @Test
        void markNoRowTwice() {
            assertThat(things.delete(where(RATING.eq(1)).withFakeDeletes(), NOW))
                    .isEqualTo(things.delete(where(RATING.eq(1)), NOW));
            assertThat(things.delete(Query.<ProductEntity>all().withFakeDeletes(), NOW))
                    .isEqualTo(things.delete(Query.all(), NOW));
        }

        @Test
        void forgetTheMarkWhenForced() {
            assertThat(things.forceDelete(where(RATING.eq(1))).sql())
                    .isEqualTo("DELETE FROM `thing` WHERE `rating` = ? AND `fake_delete` = 0");
            assertThat(things.forceDelete(Query.<ProductEntity>all().withFakeDeletes())
                            .sql())
                    .isEqualTo("DELETE FROM `thing`");
        }
    }

    @Nested
    class Parts {

        @Test
        void keepTheOrderAndTheLimit() {
            assertThat(products.delete(
                            DRAFTS.orderBy(ProductFields.STOCK.desc()).limit(10), NOW))
                    .extracting(BoundSql::sql, BoundSql::values)
                    .containsExactly(
                            "DELETE FROM `product` WHERE `status` = ? ORDER BY `stock` DESC,`id` DESC LIMIT ?",
                            List.of("DRAFT", 10L));
            assertThat(products.delete(DRAFTS.limit(5), NOW).sql())
                    .isEqualTo("DELETE FROM `product` WHERE `status` = ? LIMIT ?");
            assertThat(products.update(DRAFTS.orderBy(ProductFields.STOCK.asc()), increase(ProductFields.STOCK, 1), NOW)
                            .sql())
                    .endsWith(" WHERE `status` = ? ORDER BY `stock` ASC");
        }

        @Test
        void nameTheRowsThatAreChangedInTheSameOrder() {
            assertThat(products.ids(DRAFTS.limit(5)).sql())
                    .isEqualTo("SELECT `id` FROM `product` WHERE `status` = ? LIMIT ?");
            assertThat(products.ids(DRAFTS.orderBy(ProductFields.STOCK.desc())).sql())
                    .isEqualTo("SELECT `id` FROM `product` WHERE `status` = ? ORDER BY `stock` DESC");
            assertThat(products.unmarkedIds(DRAFTS)).isEqualTo(products.ids(DRAFTS));
        }

        @Test
        void nameNoMarkedRowsOfADeleteThatMarks() {
            Query<ProductEntity> some = where(RATING.eq(1)).withFakeDeletes().limit(2);

            assertThat(things.unmarkedIds(some).sql())
                    .isEqualTo("SELECT `id` FROM `thing` WHERE `rating` = ? AND `fake_delete` = 0 LIMIT ?");
            assertThat(things.ids(some).sql()).isEqualTo("SELECT `id` FROM `thing` WHERE `rating` = ? LIMIT ?");
        }

        @Test
        void refuseToSkipRows() {
            assertCode(() -> products.delete(DRAFTS.page(2, 10), NOW), ErrorCode.BULK_OFFSET);
            assertCode(() -> products.forceDelete(DRAFTS.page(2, 10)), ErrorCode.BULK_OFFSET);
            assertCode(
                    () -> products.update(DRAFTS.page(2, 10), set(ProductFields.STOCK, 1), NOW), ErrorCode.BULK_OFFSET);
        }

        @Test
        void refuseConditionsThatComeToNothing() {
            List<Condition<ProductEntity>> none = List.of();
            assertUnrestricted(where(none));
            assertUnrestricted(where(none).limit(10));
            assertUnrestricted(where(Condition.and(none)));
            assertUnrestricted(where(Condition.and(Condition.and(none), ProductFields.STOCK.notIn())));
            assertUnrestricted(where(or(ProductFields.STOCK.eq(1), Condition.and(none))));
            assertUnrestricted(where(not(or(none))));
            assertUnrestricted(where(not(ProductFields.STOCK.in())));
            assertUnrestricted(where(not(not(ProductFields.STOCK.notIn()))));
            assertUnrestricted(where(not(Condition.and(ProductFields.STOCK.eq(1), or(none)))));
            assertUnrestricted(Query.<ProductEntity>all().and(Condition.and(none)));
            assertCode(() -> things.forceDelete(where(LABELS.containsAll())), ErrorCode.NO_RESTRICTION);
            assertCode(() -> things.forceDelete(where(not(LABELS.containsAny()))), ErrorCode.NO_RESTRICTION);
        }

        @Test
        void takeConditionsThatFindNothing() {
            assertThat(products.delete(where(ProductFields.STOCK.in()), NOW).sql())
                    .endsWith(" WHERE FALSE");
            assertThat(products.delete(where(not(ProductFields.STOCK.notIn())), NOW)
                            .sql())
                    .endsWith(" WHERE NOT (TRUE)");
            assertThat(products.delete(where(ProductFields.STOCK.notIn(), ProductFields.STOCK.eq(1)), NOW)
                            .sql())
                    .endsWith(" WHERE TRUE AND `stock` = ?");
            assertThat(products.delete(where(Where.sql("1 = 1")), NOW).sql()).endsWith(" WHERE (1 = 1)");
        }

        private void assertUnrestricted(Query<ProductEntity> query) {
            assertCode(() -> products.delete(query, NOW), ErrorCode.NO_RESTRICTION);
            assertCode(() -> products.forceDelete(query), ErrorCode.NO_RESTRICTION);
            assertCode(() -> products.update(query, set(ProductFields.STOCK, 1), NOW), ErrorCode.NO_RESTRICTION);
        }
    }

    private Object valueOf(Update<ProductEntity> update) {
        return things.update(Query.all(), update, NOW).values().get(0);
    }

    private Object productValueOf(Update<ProductEntity> update) {
        return products.update(Query.all(), update, NOW).values().get(0);
    }

    private static IntegerField<ProductEntity, Integer> integer(String name, int ordinal) {
        return new IntegerField<>("Thing", name, ordinal, Integer.class);
    }

    private static void assertCode(ThrowingCallable call, ErrorCode code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        EntityException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static void assertRefused(ThrowingCallable call, ErrorCode code, String field) {
        assertThatThrownBy(call).isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.field()).isEqualTo(field);
        });
    }
}
