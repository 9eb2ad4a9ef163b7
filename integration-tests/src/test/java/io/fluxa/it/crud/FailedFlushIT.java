package io.fluxa.it.crud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.DuplicateKeyException;
import io.fluxa.error.EntityDeletedException;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.InvalidValueException;
import io.fluxa.query.Query;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.Statements;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = {Item.class, Shelf.class})
class FailedFlushIT {

    @Test
    void namesTheIndexOfADuplicateAndNeverTheValue(Engine engine, FluxaContext context) {
        Items.stored(engine, "secret");
        Items.created(context, "secret");

        assertThatThrownBy(context::flush)
                .isInstanceOfSatisfying(DuplicateKeyException.class, e -> {
                    assertThat(e.entity()).isEqualTo("Item");
                    assertThat(e.index()).isEqualTo("name");
                    assertThat(e.retryable()).isFalse();
                })
                .hasMessageNotContaining("secret")
                .hasStackTraceContaining("FLX-4001")
                .satisfies(e -> assertThat(stackTrace(e)).doesNotContain("secret"));
    }

    @Test
    void changesNothingInMemoryAndCanBeTriedAgain(Engine engine, FluxaContext context, ItemProvider items) {
        List<Long> ids = Items.stored(engine, "a", "b", "taken");
        ItemEntity changed = items.mustGetById(context, ids.get(0));
        ItemEntity deleted = items.mustGetById(context, ids.get(1));
        changed.setStock(1);
        deleted.delete();
        ItemEntity created = Items.created(context, "taken");

        assertThatThrownBy(context::flush).isInstanceOf(DuplicateKeyException.class);

        assertThat(changed.dirty()).isTrue();
        assertThat(created.dirty()).isTrue();
        assertThat(created.getCreatedAt()).isNull();
        assertThat(count(engine)).isEqualTo(3);

        created.setName("free");
        context.flush();

        assertThat(context.dirty()).isFalse();
        assertThat(created.getCreatedAt()).isNotNull();
        try (FluxaContext other = engine.newContext()) {
            assertThat(items.mustGetById(other, changed.getId()).getStock()).isEqualTo(1);
            assertThat(items.getById(other, deleted.getId())).isEmpty();
            assertThat(items.mustGetById(other, created.getId()).getName()).isEqualTo("free");
        }
    }

    @Test
    void namesTheRowsThatVanished(Engine engine, FluxaContext context, ItemProvider items) {
        List<Long> ids = Items.stored(engine, "a", "b", "c");
        List<ItemEntity> some = items.getByIds(context, ids);
        deleteElsewhere(engine, ids.get(1));

        some.forEach(item -> item.setStock(1));

        assertThatThrownBy(context::flush)
                .isInstanceOfSatisfying(
                        EntityDeletedException.class, e -> assertThat(e.ids()).containsExactly(ids.get(1)))
                .hasMessageContaining("cannot update Item");
        try (FluxaContext other = engine.newContext()) {
            assertThat(items.mustGetById(other, ids.get(0)).getStock()).isEqualTo(10);
        }
    }

    @Test
    void namesOnlyTheRowsThatSomebodyElseDeleted(Engine engine, FluxaContext context, ItemProvider items) {
        List<Long> ids = Items.stored(engine, "a", "b", "c");
        List<ItemEntity> some = items.getByIds(context, ids);
        deleteElsewhere(engine, ids.get(1));

        some.forEach(ItemEntity::delete);

        assertThatThrownBy(context::flush)
                .isInstanceOfSatisfying(
                        EntityDeletedException.class, e -> assertThat(e.ids()).containsExactly(ids.get(1)))
                .hasMessageContaining("cannot delete Item");
        context.clearFlush();
        assertThat(count(engine)).isEqualTo(2);
    }

    @Test
    void refusesToDeleteOrIncrementAVanishedRow(Engine engine, FluxaContext context, ItemProvider items) {
        long id = Items.stored(engine, "a").get(0);
        ItemEntity item = items.mustGetById(context, id);
        deleteElsewhere(engine, id);

        item.increment(ItemFields.STOCK, 1);
        assertThatThrownBy(context::flush)
                .isInstanceOf(EntityDeletedException.class)
                .hasMessageContaining("cannot increment Item");
        item.delete();
        assertThatThrownBy(context::flush)
                .isInstanceOf(EntityDeletedException.class)
                .hasMessageContaining("cannot delete Item");
        context.clearFlush();
    }

    @Test
    void refusesARequiredFieldThatWasNeverSetBeforeAnythingIsSent(
            FluxaContext context, ItemProvider items, Statements statements) {
        Items.created(context, "complete");
        items.create(context).setName("no shelf");
        statements.clear();

        assertThatThrownBy(context::flush).isInstanceOfSatisfying(InvalidValueException.class, e -> {
            assertThat(e.code()).isEqualTo(ErrorCode.REQUIRED_VALUE);
            assertThat(e.field()).isEqualTo("shelf");
        });
        assertThat(statements.all()).isEmpty();
        context.clearFlush();
    }

    @Test
    void refusesValuesThatDoNotFitAtTheSetter(FluxaContext context, ItemProvider items) {
        ItemEntity item = Items.created(context, "a");

        assertThatThrownBy(() -> item.setName("x".repeat(21)))
                .hasMessage("FLX-3004: Item.name has 21 characters, at most 20 are allowed");
        assertThatThrownBy(() -> item.setName(null)).hasMessageStartingWith("FLX-3003: Item.name is required");
        assertThatThrownBy(() -> item.setLevel(256)).hasMessage("FLX-3005: Item.level must be from 0 to 255");
        assertThatThrownBy(() -> item.setShelf(0)).hasMessageStartingWith("FLX-3005: Item.shelf");
        assertThatThrownBy(() -> items.create(context, 0)).hasMessageStartingWith("FLX-3005: Item.id");
        assertThatThrownBy(() -> items.create(context, item.getId())).hasMessageStartingWith("FLX-3009");
        context.clearFlush();
    }

    @Test
    void givesFreshIdsAfterADuplicatePrimaryKey(Engine engine, FluxaContext context, ItemProvider items) {
        ItemEntity first = Items.created(context, "first");
        context.flush();
        ItemEntity far = items.create(context, first.getId() + 100_000);
        far.setName("far");
        far.setShelf(1);
        context.flush();

        try (FluxaContext other = engine.newContext()) {
            ItemEntity clash = items.create(other, far.getId());
            clash.setName("clash");
            clash.setShelf(1);
            assertThatThrownBy(other::flush)
                    .isInstanceOfSatisfying(
                            DuplicateKeyException.class,
                            e -> assertThat(e.index()).isEqualTo("PRIMARY"));
            other.clearFlush();
            assertThat(Items.created(other, "next").getId()).isGreaterThan(far.getId());
            other.flush();
        }
    }

    private static void deleteElsewhere(Engine engine, long id) {
        try (FluxaContext context = engine.newContext()) {
            engine.provider(ItemProvider.class).mustGetById(context, id).delete();
            context.flush();
        }
    }

    private static long count(Engine engine) {
        try (FluxaContext context = engine.newContext()) {
            return engine.provider(ItemProvider.class)
                    .searchManyWithTotal(context, Query.<ItemEntity>all().page(1, 1))
                    .getTotal();
        }
    }

    private static String stackTrace(Throwable e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
