package io.fluxa.it.crud;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.observe.QueryEvent;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.Statements;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = {Item.class, Shelf.class})
class FlushIT {

    @Test
    void storesEveryValue(Engine engine, FluxaContext context, ItemProvider items) {
        ItemEntity item = Items.created(context, "Sch\u00F6n \uD83D\uDC5F");
        item.setNote("");
        item.setPrice(new BigDecimal("12345678.9"));
        item.setKind(Item.Kind.LARGE);
        item.setStock(Integer.MIN_VALUE);
        item.setLevel(255);
        item.setDay(LocalDate.of(2024, 2, 29));
        context.flush();

        try (FluxaContext other = engine.newContext()) {
            ItemEntity read = items.mustGetById(other, item.getId());
            assertThat(read).isNotSameAs(item);
            assertThat(read.getName()).isEqualTo("Sch\u00F6n \uD83D\uDC5F");
            assertThat(read.getNote()).isEmpty();
            assertThat(read.getPrice()).isEqualTo(new BigDecimal("12345678.90"));
            assertThat(read.getKind()).isEqualTo(Item.Kind.LARGE);
            assertThat(read.getStock()).isEqualTo(Integer.MIN_VALUE);
            assertThat(read.getLevel()).isEqualTo(255);
            assertThat(read.getSize()).isNull();
            assertThat(read.getParentId()).isNull();
            assertThat(read.getDay()).isEqualTo(LocalDate.of(2024, 2, 29));
            assertThat(read.getCreatedAt()).isEqualTo(item.getCreatedAt());
            assertThat(read.getUpdatedAt())
                    .isBetween(
                            Instant.now().minus(Duration.ofMinutes(5)),
                            Instant.now().plusSeconds(1));
        }
    }

    @Test
    void insertsOneRowByOneStatementWithoutATransaction(FluxaContext context, Statements statements) {
        Items.created(context, "a");
        context.flush();

        assertThat(statements.roundTrips()).isEqualTo(1);
        assertThat(statements.queries()).singleElement().asString().startsWith("INSERT INTO `item` (`id`,");
    }

    @Test
    void insertsAThousandRowsByTenStatementsInOneTransaction(FluxaContext context, Statements statements) {
        IntStream.range(0, 1_000).forEach(i -> Items.created(context, "item " + i));
        context.flush();

        assertThat(statements.mysql())
                .hasSize(10)
                .allSatisfy(event -> assertThat(event.rows()).isEqualTo(100));
        assertThat(statements.roundTrips()).isEqualTo(12);
    }

    @Test
    void sendsNothingForEqualValues(Engine engine, FluxaContext context, ItemProvider items, Statements statements) {
        ItemEntity item = items.mustGetById(context, Items.stored(engine, "a").get(0));
        statements.clear();

        item.setStock(10);
        item.setName("b");
        item.setName("a");
        context.flush();

        assertThat(statements.all()).isEmpty();
        assertThat(context.dirty()).isFalse();
    }

    @Test
    void updatesEqualChangesByOneStatement(
            Engine engine, FluxaContext context, ItemProvider items, Statements statements) {
        List<ItemEntity> some = items.getByIds(context, Items.stored(engine, "a", "b", "c"));
        statements.clear();

        some.forEach(item -> item.setStock(5));
        context.flush();

        assertThat(statements.queries())
                .containsExactly("UPDATE `item` SET `stock` = ?, `updated_at` = ? WHERE `id` IN (?,?,?)");
        assertThat(statements.roundTrips()).isEqualTo(3);
        assertThat(stocks(engine, some)).containsExactly(5, 5, 5);
    }

    @Test
    void updatesDifferentValuesByOneStatement(
            Engine engine, FluxaContext context, ItemProvider items, Statements statements) {
        List<ItemEntity> some = items.getByIds(context, Items.stored(engine, "a", "b", "c", "d", "e"));
        statements.clear();

        for (int i = 0; i < some.size(); i++) {
            some.get(i).setStock(i);
            some.get(i).setPrice(new BigDecimal(i + ".25"));
            some.get(i).setKind(i % 2 == 0 ? Item.Kind.LARGE : Item.Kind.SMALL);
        }
        context.flush();

        assertThat(statements.mysql()).hasSize(2); // those whose kind changed, and those whose kind stayed
        assertThat(stocks(engine, some)).containsExactly(0, 1, 2, 3, 4);
        try (FluxaContext other = engine.newContext()) {
            assertThat(items.getByIds(
                            other, some.stream().map(ItemEntity::getId).toList()))
                    .extracting(ItemEntity::getPrice)
                    .containsExactlyElementsOf(IntStream.range(0, 5)
                            .mapToObj(i -> new BigDecimal(i + ".25"))
                            .toList());
        }
    }

    @Test
    void deletesManyRowsByOneStatement(Engine engine, FluxaContext context, ItemProvider items, Statements statements) {
        List<ItemEntity> some = items.getByIds(context, Items.stored(engine, "a", "b", "c", "d", "e"));
        statements.clear();

        some.forEach(ItemEntity::delete);
        assertThat(items.getById(context, some.get(0).getId())).isEmpty();
        context.flush();

        assertThat(statements.queries()).containsExactly("DELETE FROM `item` WHERE `id` IN (?,?,?,?,?,?)");
        assertThat(items.getById(context, some.get(0).getId())).isEmpty();
    }

    @Test
    void freesAUniqueValueBeforeItIsTaken(
            Engine engine, FluxaContext context, ItemProvider items, Statements statements) {
        items.mustGetById(context, Items.stored(engine, "a").get(0)).delete();
        ItemEntity next = Items.created(context, "a");
        statements.clear();
        context.flush();

        assertThat(statements.all())
                .extracting(QueryEvent::query)
                .satisfiesExactly(
                        sql -> assertThat(sql).isEqualTo("START TRANSACTION"),
                        sql -> assertThat(sql).startsWith("DELETE"),
                        sql -> assertThat(sql).startsWith("INSERT"),
                        sql -> assertThat(sql).isEqualTo("COMMIT"));
        assertThat(items.getById(context, next.getId())).containsSame(next);
    }

    @Test
    void sendsNothingForWhatWasCreatedAndDeleted(FluxaContext context, ItemProvider items, Statements statements) {
        ItemEntity item = Items.created(context, "a");
        item.delete();
        statements.clear();
        context.flush();

        assertThat(statements.all()).isEmpty();
        assertThat(items.getById(context, item.getId())).isEmpty();
    }

    @Test
    void keepsTheNewOwnerOfAnIdThatWasGivenUp(FluxaContext context, ItemProvider items) {
        items.create(context, 7).delete();
        ItemEntity owner = items.create(context, 7);
        owner.setName("a");
        owner.setShelf(1);
        context.flush();

        assertThat(items.getById(context, 7)).containsSame(owner);
    }

    @Test
    void passesOverIdsThatWereTakenByHand(FluxaContext context, ItemProvider items) {
        long next = items.create(context).getId() + 1;
        for (long id = next; id < next + 100; id++) {
            items.create(context, id);
        }

        assertThat(items.create(context).getId()).isGreaterThanOrEqualTo(next + 100);
        context.clearFlush();
    }

    @Test
    void goesOnWhenAQueryLogFailsOrFlushes(Engine engine, FluxaContext context, ItemProvider items) {
        List<ErrorCode> refused = new ArrayList<>();
        context.logQueries(event -> {
            try {
                context.flush();
            } catch (IllegalUseException e) {
                refused.add(e.code());
            }
            throw new AssertionError("a log that fails");
        });
        ItemEntity item = Items.created(context, "a");
        context.flush();

        assertThat(refused).containsExactly(ErrorCode.FLUSH_INSIDE_FLUSH);
        assertThat(context.dirty()).isFalse();
        try (FluxaContext other = engine.newContext()) {
            assertThat(items.getById(other, item.getId())).isPresent();
        }
    }

    @Test
    void comparesWithWhatWasStoredLast(Engine engine, FluxaContext context, ItemProvider items) {
        ItemEntity item = items.mustGetById(context, Items.stored(engine, "a").get(0));

        item.setStock(1);
        item.setStock(10);
        context.flush();
        item.setStock(1);
        context.flush();
        item.setStock(10);
        context.flush();

        assertThat(stocks(engine, List.of(item))).containsExactly(10);
    }

    @Test
    void forgetsChangesWhenAsked(Engine engine, FluxaContext context, ItemProvider items, Statements statements) {
        List<Long> ids = Items.stored(engine, "a", "b");
        ItemEntity changed = items.mustGetById(context, ids.get(0));
        ItemEntity deleted = items.mustGetById(context, ids.get(1));
        ItemEntity created = Items.created(context, "c");
        changed.setName("x");
        deleted.delete();
        statements.clear();

        context.clearFlush();
        context.flush();

        assertThat(statements.all()).isEmpty();
        assertThat(changed.getName()).isEqualTo("a");
        assertThat(items.getById(context, deleted.getId())).containsSame(deleted);
        assertThat(created.dirty()).isFalse();
    }

    private static List<Integer> stocks(Engine engine, List<ItemEntity> some) {
        try (FluxaContext context = engine.newContext()) {
            return engine
                    .provider(ItemProvider.class)
                    .getByIds(context, some.stream().map(ItemEntity::getId).toList())
                    .stream()
                    .map(ItemEntity::getStock)
                    .toList();
        }
    }
}
