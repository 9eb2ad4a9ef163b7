package io.fluxa.it.crud;

import static io.fluxa.query.Query.where;
import static io.fluxa.query.Update.increase;
import static io.fluxa.query.Update.set;
import static io.fluxa.query.Update.setNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.DuplicateKeyException;
import io.fluxa.error.EntityDeletedException;
import io.fluxa.error.EntityException;
import io.fluxa.error.EntityStaleException;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.InvalidValueException;
import io.fluxa.query.Condition;
import io.fluxa.query.Query;
import io.fluxa.query.Where;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.Statements;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = {Item.class, Shelf.class, Ticket.class})
class BulkIT {

    private static final Query<ItemEntity> SMALL = where(ItemFields.KIND.eq(Item.Kind.SMALL));

    @Nested
    class Updates {

        @Test
        void writesEveryRowOfAQueryByOneStatement(
                Engine engine, FluxaContext context, ItemProvider items, Statements statements) {
            List<Long> ids = Items.stored(engine, "a", "b", "c");

            long found = items.updateMany(
                    context,
                    where(ItemFields.NAME.in("a", "c")),
                    set(ItemFields.STOCK, 3)
                            .and(set(ItemFields.PRICE, new BigDecimal("9.5")))
                            .and(set(ItemFields.PARENT, ids.get(1)))
                            .and(setNull(ItemFields.SIZE)));

            assertThat(found).isEqualTo(2);
            assertThat(statements.queries())
                    .containsExactly("UPDATE `item` SET `stock` = ?, `price` = ?, `parent` = ?, `size` = ?,"
                            + " `updated_at` = ? WHERE `name` IN (?,?)");
            assertThat(statements.roundTrips()).isEqualTo(1);
            assertThat(statements.all().get(0).operation()).isEqualTo("EXEC");
            assertThat(statements.all().get(0).rows()).isEqualTo(2);
            assertThat(stocks(engine, ids)).containsExactly(3, 10, 3);
            ItemEntity first = items.mustGetById(context, ids.get(0));
            assertThat(first.getPrice()).isEqualByComparingTo("9.5");
            assertThat(first.getParentId()).isEqualTo(ids.get(1));
            assertThat(first.getSize()).isNull();
        }

        @Test
        void countsRowsThatHadTheValueBefore(Engine engine, FluxaContext context, ItemProvider items) {
            Items.stored(engine, "a", "b");
            assertThat(items.updateMany(context, SMALL, set(ItemFields.STOCK, 10)))
                    .isEqualTo(2);
            assertThat(items.updateMany(context, where(ItemFields.STOCK.gt(10)), set(ItemFields.STOCK, 0)))
                    .isZero();
            assertThat(items.updateMany(context, where(ItemFields.STOCK.in()), set(ItemFields.STOCK, 0)))
                    .isZero();
        }

        @Test
        void addsToNumbers(Engine engine, FluxaContext context, ItemProvider items) {
            List<Long> ids = Items.stored(engine, "a", "b");
            items.updateMany(context, where(ItemFields.NAME.eq("a")), increase(ItemFields.STOCK, -4));
            items.updateMany(
                    context, Query.all(), increase(ItemFields.STOCK, 100).and(increase(ItemFields.SIZE, 1)));
            assertThat(stocks(engine, ids)).containsExactly(106, 110);
            assertThat(items.mustGetById(context, ids.get(0)).getSize()).isNull();
        }

        @Test
        void changesTheFirstRowsOfAnOrder(Engine engine, FluxaContext context, ItemProvider items) {
            List<Long> ids = Items.stored(engine, "a", "b", "c");
            Query<ItemEntity> last =
                    Query.<ItemEntity>all().orderBy(ItemFields.NAME.desc()).limit(2);
            assertThat(items.updateMany(context, last, set(ItemFields.STOCK, 0)))
                    .isEqualTo(2);
            assertThat(stocks(engine, ids)).containsExactly(10, 0, 0);
        }

        @Test
        void keepsTextsThatLookLikeSql(Engine engine, FluxaContext context, ItemProvider items) {
            List<Long> ids = Items.stored(engine, "a'; --", "b");
            String hostile = "'; DELETE FROM `item`; -- \\ \" % _ \u0000 \uD83D\uDE00";
            assertThat(items.updateMany(context, where(ItemFields.NAME.eq("a'; --")), set(ItemFields.NOTE, hostile)))
                    .isEqualTo(1);
            assertThat(items.mustGetById(context, ids.get(0)).getNote()).isEqualTo(hostile);
            assertThat(items.deleteMany(context, where(ItemFields.NAME.eq("' OR '1' = '1"))))
                    .isZero();
            assertThat(items.deleteMany(context, where(ItemFields.NOTE.eq(hostile))))
                    .isEqualTo(1);
            assertThat(items.searchIds(context, Query.all())).containsExactly(ids.get(1));
        }

        @Test
        void countsTheVersionUpAndSetsTheTime(Engine engine, FluxaContext context, TicketProvider tickets) {
            List<Long> ids = Tickets.stored(engine, "a", "b");
            TicketEntity held = tickets.mustGetById(context, ids.get(0));
            Instant before = held.getUpdatedAt();
            setTimeBack(context);

            tickets.updateMany(context, where(TicketFields.TITLE.eq("a")), increase(TicketFields.VOTES, 2));

            assertThat(Tickets.versions(engine, ids)).containsExactly(1, 0);
            assertThat(tickets.mustGetById(context, ids.get(0))).isSameAs(held);
            assertThat(held.getVotes()).isEqualTo(2);
            assertThat(held.getUpdatedAt()).isAfterOrEqualTo(before);
            held.setVotes(3);
            context.flush();
            assertThat(Tickets.versions(engine, ids)).containsExactly(2, 0);
        }

        @Test
        void letsAGuardedFlushOfOldValuesFail(Engine engine, FluxaContext context, TicketProvider tickets) {
            TicketEntity held =
                    tickets.mustGetById(context, Tickets.stored(engine, "a").get(0));
            tickets.updateMany(context, Query.all(), set(TicketFields.VOTES, 2));
            held.setTitle("b"); // not looked up again
            assertThatThrownBy(context::flush).isInstanceOf(EntityStaleException.class);
            context.clearFlush();
            context.reload(held);
            assertThat(held.getVotes()).isEqualTo(2);
        }

        private void setTimeBack(FluxaContext context) {
            context.engine().mysql("default").exec(context, "UPDATE ticket SET updated_at = '2001-01-01'");
        }
    }

    @Nested
    class Deletes {

        @Test
        void deletesEveryRowOfAQuery(Engine engine, FluxaContext context, ItemProvider items, Statements statements) {
            List<Long> ids = Items.stored(engine, "a", "b", "c");
            assertThat(items.deleteMany(context, where(ItemFields.NAME.lte("b"))))
                    .isEqualTo(2);
            assertThat(items.forceDeleteMany(context, where(ItemFields.NAME.eq("b"))))
                    .isZero();
            assertThat(statements.queries())
                    .containsExactly("DELETE FROM `item` WHERE `name` <= ?", "DELETE FROM `item` WHERE `name` = ?");
            assertThat(items.searchIds(context, Query.all())).containsExactly(ids.get(2));
            assertThat(items.deleteMany(context, Query.all())).isEqualTo(1);
            assertThat(items.count(context, Query.all())).isZero();
        }

        @Test
        void deletesTheFirstRowsOfAnOrder(Engine engine, FluxaContext context, ItemProvider items) {
            List<Long> ids = Items.stored(engine, "a", "b", "c");
            assertThat(items.deleteMany(
                            context, Query.sortedBy(ItemFields.ID.asc()).limit(2)))
                    .isEqualTo(2);
            assertThat(items.searchIds(context, Query.all())).containsExactly(ids.get(2));
        }

        @Test
        void deletesAnyRowsWithoutAnOrder(
                Engine engine, FluxaContext context, ItemProvider items, Statements statements) {
            Items.stored(engine, "a", "b", "c");
            statements.clear();
            assertThat(items.deleteMany(context, SMALL.limit(2))).isEqualTo(2);
            assertThat(statements.queries()).containsExactly("DELETE FROM `item` WHERE `kind` = ? LIMIT ?");
            assertThat(items.count(context, Query.all())).isEqualTo(1);
        }

        @Test
        void marksRowsByTheirIdsAsAFlushDoes(
                Engine engine, FluxaContext context, TicketProvider tickets, Statements statements) {
            List<Long> ids = Tickets.stored(engine, "a", "b", "c");
            Query<TicketEntity> some = where(TicketFields.TITLE.ne("c"));

            assertThat(tickets.deleteMany(context, some)).isEqualTo(2);
            assertThat(tickets.deleteMany(context, some)).as("marked already").isZero();
            assertThat(tickets.deleteMany(context, some.withFakeDeletes())).isZero();

            assertThat(statements.queries().get(0))
                    .isEqualTo("UPDATE `ticket` SET `fake_delete` = `id`, `updated_at` = ?, `version` = `version` + 1"
                            + " WHERE `title` <> ? AND `fake_delete` = 0");
            assertThat(tickets.searchIds(context, Query.all())).containsExactly(ids.get(2));
            assertThat(tickets.getByIds(context, ids))
                    .extracting(TicketEntity::isFakeDelete)
                    .containsExactly(true, true, false);
            assertThat(Tickets.versions(engine, ids)).containsExactly(1, 1, 0);
            Tickets.stored(engine, "a"); // the unique index has room again
        }

        @Test
        void leavesMarkedRowsAloneUnlessAsked(Engine engine, FluxaContext context, TicketProvider tickets) {
            Tickets.stored(engine, "a", "b", "c");
            tickets.deleteMany(context, where(TicketFields.TITLE.ne("c")));

            assertThat(tickets.updateMany(context, Query.all(), set(TicketFields.VOTES, 1)))
                    .isEqualTo(1);
            assertThat(tickets.updateMany(
                            context, Query.<TicketEntity>all().withFakeDeletes(), set(TicketFields.VOTES, 1)))
                    .isEqualTo(3);
            assertThat(tickets.forceDeleteMany(context, where(TicketFields.TITLE.eq("a"))))
                    .isZero();
            assertThat(tickets.forceDeleteMany(
                            context, where(TicketFields.FAKE_DELETE.isTrue()).withFakeDeletes()))
                    .isEqualTo(2);
            assertThat(tickets.forceDeleteMany(context, Query.all())).isEqualTo(1);
            assertThat(tickets.count(context, Query.<TicketEntity>all().withFakeDeletes()))
                    .isZero();
        }
    }

    @Nested
    class Refusals {

        @Test
        void refusesValuesThatSettersRefuse(FluxaContext context, ItemProvider items, Statements statements) {
            assertRefused(
                    ErrorCode.VALUE_OUT_OF_RANGE,
                    "level",
                    () -> items.updateMany(context, SMALL, set(ItemFields.LEVEL, 256)));
            assertRefused(
                    ErrorCode.VALUE_OUT_OF_RANGE,
                    "stock",
                    () -> items.updateMany(context, SMALL, set(ItemFields.STOCK, 1L << 31)));
            assertRefused(
                    ErrorCode.VALUE_TOO_LONG,
                    "name",
                    () -> items.updateMany(context, SMALL, set(ItemFields.NAME, "x".repeat(21))));
            assertRefused(
                    ErrorCode.VALUE_OUT_OF_RANGE,
                    "price",
                    () -> items.updateMany(context, SMALL, set(ItemFields.PRICE, new BigDecimal("0.001"))));
            assertRefused(
                    ErrorCode.VALUE_OUT_OF_RANGE,
                    "shelf",
                    () -> items.updateMany(context, SMALL, set(ItemFields.SHELF, 0)));
            assertRefused(
                    ErrorCode.VALUE_OUT_OF_RANGE,
                    "parent",
                    () -> items.updateMany(context, SMALL, set(ItemFields.PARENT, -1)));
            assertRefused(
                    ErrorCode.REQUIRED_VALUE,
                    "name",
                    () -> items.updateMany(context, SMALL, set(ItemFields.NAME, null)));
            assertThat(statements.all()).isEmpty();
        }

        @Test
        void refusesQueriesThatCannotBeMeant(FluxaContext context, ItemProvider items, Statements statements) {
            List<Condition<ItemEntity>> filters = new ArrayList<>();
            assertCode(ErrorCode.NO_RESTRICTION, () -> items.deleteMany(context, where(filters)));
            assertCode(ErrorCode.NO_RESTRICTION, () -> items.forceDeleteMany(context, where(filters)));
            assertCode(
                    ErrorCode.NO_RESTRICTION,
                    () -> items.updateMany(context, where(ItemFields.STOCK.notIn()), set(ItemFields.STOCK, 0)));
            assertCode(ErrorCode.BULK_OFFSET, () -> items.deleteMany(context, SMALL.page(2, 5)));
            assertCode(
                    ErrorCode.BULK_OFFSET, () -> items.updateMany(context, SMALL.page(2, 5), set(ItemFields.STOCK, 0)));
            assertCode(
                    ErrorCode.INVALID_CONDITION, () -> items.deleteMany(context, where(Where.sql("1 = 1) OR (1 = 1"))));
            assertCode(
                    ErrorCode.INVALID_CONDITION,
                    () -> items.updateMany(
                            context, SMALL, set(ItemFields.STOCK, 1).and(increase(ItemFields.STOCK, 1))));
            assertThat(statements.all()).isEmpty();
        }

        @Test
        void refusesToPassOverChangesThatWereNotFlushed(
                Engine engine,
                FluxaContext context,
                ItemProvider items,
                TicketProvider tickets,
                Statements statements) {
            ItemEntity item =
                    items.mustGetById(context, Items.stored(engine, "a").get(0));
            statements.clear();

            item.setStock(3);
            assertCode(ErrorCode.UNSAVED_CHANGES, () -> items.updateMany(context, SMALL, set(ItemFields.STOCK, 0)));
            context.clearFlush();
            item.delete();
            assertCode(ErrorCode.UNSAVED_CHANGES, () -> items.deleteMany(context, SMALL));
            context.clearFlush();
            ItemEntity created = Items.created(context, "b");
            EntityException unsaved =
                    catchThrowableOfType(EntityException.class, () -> items.forceDeleteMany(context, SMALL));
            assertThat(unsaved.code()).isEqualTo(ErrorCode.UNSAVED_CHANGES);
            assertThat(unsaved).hasMessageContaining("Item " + created.getId());
            assertThat(statements.all()).isEmpty();

            assertThat(tickets.deleteMany(context, Query.all()))
                    .as("another table")
                    .isZero();
            context.clearFlush();
            item.setStock(3);
            item.setStock(10);
            assertThat(items.updateMany(context, SMALL, set(ItemFields.STOCK, 1)))
                    .isEqualTo(1);
            assertThat(items.mustGetById(context, item.getId()).getStock())
                    .as("read again")
                    .isEqualTo(1);
        }

        @Test
        void saysWhichIndexRefusesTheRows(Engine engine, FluxaContext context, ItemProvider items) {
            Items.stored(engine, "a", "b");
            DuplicateKeyException duplicate = catchThrowableOfType(
                    DuplicateKeyException.class, () -> items.updateMany(context, SMALL, set(ItemFields.NAME, "c")));
            assertThat(duplicate.entity()).isEqualTo("Item");
            assertThat(duplicate.index()).isEqualTo("name");
            assertThat(items.exists(context, where(ItemFields.NAME.eq("c")))).isFalse();
        }

        @Test
        @SuppressWarnings("try") // handlers that are there and no more
        void refusesChangesInsideOfFlushesAndHandlers(Engine engine, FluxaContext context, ItemProvider items) {
            List<ErrorCode> codes = new ArrayList<>();
            try (var before = items.onBeforeFlush(item -> codes.add(codeOf(() -> items.deleteMany(context, SMALL))));
                    var after =
                            items.onAfterInsert(event -> codes.add(codeOf(() -> items.deleteMany(context, SMALL))))) {
                Items.created(context, "a");
                context.flush();
            }
            assertThat(codes).containsExactly(ErrorCode.FLUSH_INSIDE_FLUSH, ErrorCode.CHANGE_IN_CALLBACK);
            assertThat(items.count(context, Query.all())).isEqualTo(1);
        }
    }

    @Nested
    class Context {

        @Test
        void readsItsEntitiesOfTheTableAgain(
                Engine engine,
                FluxaContext context,
                ItemProvider items,
                TicketProvider tickets,
                Statements statements) {
            List<Long> ids = Items.stored(engine, "a", "b");
            List<ItemEntity> both = items.getByIds(context, ids);
            long ticket = Tickets.stored(engine, "a").get(0);
            tickets.mustGetById(context, ticket);
            items.updateMany(context, Query.all(), set(ItemFields.STOCK, 1));
            statements.clear();

            assertThat(both).extracting(ItemEntity::getStock).containsExactly(10, 10);
            assertThat(items.mustGetById(context, ids.get(0)).getStock()).isEqualTo(1);
            assertThat(items.getByIds(context, ids)).isEqualTo(both);
            assertThat(both).extracting(ItemEntity::getStock).containsExactly(1, 1);
            assertThat(statements.mysql()).hasSize(2);
            items.getByIds(context, ids);
            tickets.mustGetById(context, ticket);
            assertThat(statements.mysql())
                    .as("now both are known, and the other table was never in doubt")
                    .hasSize(2);
        }

        @Test
        void forgetsDeletedRowsAtTheNextLookUp(Engine engine, FluxaContext context, ItemProvider items) {
            List<Long> ids = Items.stored(engine, "a", "b", "c");
            List<ItemEntity> all = items.getByIds(context, ids);
            items.deleteMany(context, where(ItemFields.NAME.ne("c")));

            assertThat(items.getById(context, ids.get(0))).isEmpty();
            assertThat(items.getByIds(context, ids)).containsExactly(all.get(2));
            assertThatThrownBy(() -> all.get(0).setStock(1)).isInstanceOf(EntityDeletedException.class);
            assertThatThrownBy(() -> context.reload(all.get(1))).isInstanceOf(EntityDeletedException.class);
        }

        @Test
        void givesTheIdOfADeletedRowToANewOne(
                Engine engine, FluxaContext context, ItemProvider items, Statements statements) {
            List<Long> ids = Items.stored(engine, "a", "b");
            items.getByIds(context, ids);
            items.deleteMany(context, where(ItemFields.NAME.eq("a")));
            statements.clear();

            assertCode(ErrorCode.DUPLICATE_IDENTITY, () -> items.create(context, ids.get(1)));
            ItemEntity again = items.create(context, ids.get(0));
            assertThat(statements.mysql()).hasSize(2);
            again.setName("again");
            again.setShelf(1);
            context.flush();
            assertThat(items.mustGetById(context, ids.get(0))).isSameAs(again);
        }

        @Test
        void givesNewValuesToSearches(Engine engine, FluxaContext context, ItemProvider items) {
            List<ItemEntity> both = items.getByIds(context, Items.stored(engine, "a", "b"));
            items.updateMany(context, where(ItemFields.NAME.eq("b")), set(ItemFields.STOCK, 1));
            assertThat(items.searchMany(context, where(ItemFields.STOCK.eq(1)))).containsExactly(both.get(1));
            assertThat(both.get(1).getStock()).isEqualTo(1);
        }

        @Test
        void readsAgainWhatAStreamHasReadBefore(Engine engine, FluxaContext context, ItemProvider items) {
            List<Long> ids = Items.stored(engine, "a", "b", "c");
            try (Stream<ItemEntity> stream = items.stream(context, Query.all())) {
                List<ItemEntity> held = new ArrayList<>();
                stream.forEach(item -> {
                    if (held.isEmpty()) {
                        items.updateMany(context, Query.all(), set(ItemFields.STOCK, 1));
                    }
                    held.add(item);
                });
                assertThat(held)
                        .extracting(ItemEntity::getStock)
                        .as("as it began")
                        .containsOnly(10);
                assertThat(items.getByIds(context, ids)).isEqualTo(held);
                assertThat(held).extracting(ItemEntity::getStock).containsOnly(1);
            }
        }

        @Test
        void readsAgainAfterAFailure(Engine engine, FluxaContext context, ItemProvider items, Statements statements) {
            long id = Items.stored(engine, "a").get(0);
            items.mustGetById(context, id);
            assertThatThrownBy(() -> items.updateMany(context, SMALL, increase(ItemFields.LEVEL, -1)))
                    .isInstanceOf(InvalidValueException.class);
            statements.clear();
            items.mustGetById(context, id);
            assertThat(statements.mysql()).hasSize(1);
        }

        @Test
        @SuppressWarnings("try") // handlers that are there and no more
        void tellsNoHandlers(Engine engine, FluxaContext context, ItemProvider items) {
            Items.stored(engine, "a");
            List<String> told = new ArrayList<>();
            try (var before = items.onBeforeFlush(item -> told.add("before"));
                    var update = items.onAfterUpdate(event -> told.add("update"));
                    var delete = items.onAfterDelete(event -> told.add("delete"))) {
                items.updateMany(context, Query.all(), set(ItemFields.STOCK, 1));
                items.deleteMany(context, Query.all());
                context.flush();
            }
            assertThat(told).isEmpty();
        }
    }

    private static List<Integer> stocks(Engine engine, List<Long> ids) {
        try (FluxaContext context = engine.newContext()) {
            return engine.provider(ItemProvider.class).getByIds(context, ids).stream()
                    .map(ItemEntity::getStock)
                    .toList();
        }
    }

    private static ErrorCode codeOf(ThrowingCallable call) {
        return catchThrowableOfType(EntityException.class, call).code();
    }

    private static void assertCode(ErrorCode code, ThrowingCallable call) {
        assertThat(codeOf(call)).isEqualTo(code);
    }

    private static InvalidValueException assertRefused(ErrorCode code, String field, ThrowingCallable call) {
        InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, call);
        assertThat(List.of(refusal.code(), refusal.entity(), refusal.field()))
                .isEqualTo(Arrays.asList(code, "Item", field));
        return refusal;
    }
}
