package io.fluxa.it.crud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.error.EntityDeletedException;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.observe.QueryEvent;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import io.fluxa.test.Statements;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = {Item.class, Shelf.class})
class ContextStateIT {

    @Nested
    class Cache {

        @Test
        void readsEachTimeInPlaceWhenDisabled(
                Engine engine, FluxaContext context, ItemProvider items, Statements statements) {
            long id = Items.stored(engine, "a").get(0);
            context.disableContextCache();
            ItemEntity item = items.mustGetById(context, id);
            setElsewhere(engine, id, 5);

            assertThat(items.mustGetById(context, id)).isSameAs(item);
            assertThat(item.getStock()).isEqualTo(5);
            assertThat(statements.mysql()).hasSize(2);
        }

        @Test
        void neverReadsOverChanges(Engine engine, FluxaContext context, ItemProvider items, Statements statements) {
            long id = Items.stored(engine, "a").get(0);
            context.disableContextCache();
            ItemEntity item = items.mustGetById(context, id);
            item.setStock(3);

            assertThat(items.mustGetById(context, id).getStock()).isEqualTo(3);
            assertThat(statements.mysql()).hasSize(1);
            context.clearFlush();
        }

        @Test
        void readsAgainWhenItsTimeIsOver(
                Engine engine, FluxaContext context, ItemProvider items, Statements statements) {
            long id = Items.stored(engine, "a").get(0);
            context.contextCacheTtl(Duration.ofNanos(1));
            ItemEntity item = items.mustGetById(context, id);
            setElsewhere(engine, id, 5);

            assertThat(items.getByIds(context, id)).containsExactly(item);
            assertThat(item.getStock()).isEqualTo(5);

            context.contextCacheTtl(Duration.ofHours(1));
            items.mustGetById(context, id);
            items.mustGetById(context, id);
            assertThat(statements.mysql()).hasSize(2);
        }

        @Test
        void forgetsARowThatVanished(Engine engine, FluxaContext context, ItemProvider items) {
            long id = Items.stored(engine, "a").get(0);
            context.disableContextCache();
            ItemEntity item = items.mustGetById(context, id);
            deleteElsewhere(engine, id);

            assertThat(items.getById(context, id)).isEmpty();
            assertThatThrownBy(() -> item.setStock(1)).isInstanceOf(EntityDeletedException.class);
        }

        @Test
        void forgetsTheOneOfManyThatVanished(Engine engine, FluxaContext context, ItemProvider items) {
            List<Long> ids = Items.stored(engine, "a", "b");
            context.disableContextCache();
            List<ItemEntity> both = items.getByIds(context, ids);
            deleteElsewhere(engine, ids.get(0));

            assertThat(items.getByIds(context, ids)).containsExactly(both.get(1));
            assertThatThrownBy(() -> both.get(0).setStock(1)).isInstanceOf(EntityDeletedException.class);
            both.get(1).setStock(2);
            context.clearFlush();
        }
    }

    @Nested
    class Reload {

        @Test
        void readsInPlaceByOneStatementPerTable(
                Engine engine, FluxaContext context, ItemProvider items, Statements statements) {
            List<Long> ids = Items.stored(engine, "a", "b");
            List<ItemEntity> both = items.getByIds(context, ids);
            setElsewhere(engine, ids.get(0), 1);
            setElsewhere(engine, ids.get(1), 2);
            statements.clear();

            context.reload(both.get(0), both.get(1));

            assertThat(both).extracting(ItemEntity::getStock).containsExactly(1, 2);
            assertThat(statements.mysql()).hasSize(1);
        }

        @Test
        void refusesChangesAndWhatWasNeverStored(Engine engine, FluxaContext context, ItemProvider items) {
            ItemEntity changed =
                    items.mustGetById(context, Items.stored(engine, "a").get(0));
            changed.setStock(1);
            ItemEntity created = Items.created(context, "b");

            assertThatThrownBy(() -> context.reload(changed)).satisfies(is(ErrorCode.UNSAVED_CHANGES));
            assertThatThrownBy(() -> context.reload(created)).satisfies(is(ErrorCode.NOT_STORED));
            assertThat(changed.getStock()).isEqualTo(1);
            context.clearFlush();
        }

        @Test
        void refusesEntitiesOfAnotherContext(Engine engine, FluxaContext context, ItemProvider items) {
            ItemEntity item =
                    items.mustGetById(context, Items.stored(engine, "a").get(0));
            try (FluxaContext other = engine.newContext()) {
                assertThatThrownBy(() -> other.reload(item)).isInstanceOf(IllegalUseException.class);
            }
        }

        @Test
        void namesRowsThatVanishedAndReadsTheOthers(Engine engine, FluxaContext context, ItemProvider items) {
            List<Long> ids = Items.stored(engine, "a", "b");
            List<ItemEntity> both = items.getByIds(context, ids);
            deleteElsewhere(engine, ids.get(0));
            setElsewhere(engine, ids.get(1), 2);

            assertThatThrownBy(() -> context.reload(both.get(0), both.get(1)))
                    .isInstanceOfSatisfying(
                            EntityDeletedException.class,
                            e -> assertThat(e.ids()).containsExactly(ids.get(0)));
            assertThat(both.get(1).getStock()).isEqualTo(2);
        }
    }

    @Test
    void copiesNotesLogsAndSettingsButNoEntities(
            Engine engine, FluxaContext context, ItemProvider items, Statements statements) {
        long id = Items.stored(engine, "a").get(0);
        context.meta("request", "r-1");
        context.disableContextCache();
        Items.created(context, "pending");
        try (FluxaContext copy = context.copy()) {
            copy.meta("copy", "yes");
            assertThat(copy.dirty()).isFalse();
            items.mustGetById(copy, id);
            items.mustGetById(copy, id);
            assertThat(copy.meta()).isEqualTo(Map.of("request", "r-1", "copy", "yes"));
        }
        assertThat(context.meta()).isEqualTo(Map.of("request", "r-1"));
        assertThat(statements.mysql())
                .hasSize(2)
                .extracting(QueryEvent::meta)
                .allSatisfy(meta -> assertThat(meta).containsEntry("copy", "yes"));
        context.clearFlush();
    }

    @Test
    void refusesToLoseChangesInSilenceWhenStrict(MysqlServer server) {
        try (Engine strict = Registry.create()
                .mysql("default", server.jdbcUrl(), server.user(), server.password(), options -> {})
                .entities(Item.class, Shelf.class)
                .strict(true)
                .validate()) {
            FluxaContext context = strict.newContext();
            Items.created(context, "forgotten");

            assertThatThrownBy(context::close)
                    .satisfies(is(ErrorCode.UNFLUSHED_CHANGES))
                    .hasMessageContaining("the first is Item");

            context.close();
            assertThatThrownBy(context::flush).satisfies(is(ErrorCode.CONTEXT_CLOSED));
        }
    }

    @Test
    void listsWhatAFlushWouldWrite(Engine engine, FluxaContext context, ItemProvider items) {
        ItemEntity read = items.mustGetById(context, Items.stored(engine, "a").get(0));
        ItemEntity created = Items.created(context, "b");
        assertThat(context.tracked()).containsExactly(created);
        read.setStock(1);
        assertThat(context.tracked()).containsExactly(created, read);
        read.setStock(10);
        assertThat(context.tracked()).containsExactly(created);
        context.clearFlush();
    }

    @Test
    void noticesASecondThread(Engine engine, FluxaContext context, ItemProvider items) throws Exception {
        long id = Items.stored(engine, "a").get(0);
        items.mustGetById(context, id);
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Thread other = new Thread(() -> context.transaction(tx -> {
            inside.countDown();
            await(done);
        }));
        other.start();
        inside.await();
        try {
            assertThatThrownBy(() -> items.getById(context, id)).satisfies(is(ErrorCode.CONCURRENT_USE));
            assertThatThrownBy(context::flush).satisfies(is(ErrorCode.CONCURRENT_USE));
            assertThatThrownBy(() -> Items.created(context, "x")).satisfies(is(ErrorCode.CONCURRENT_USE));
        } finally {
            done.countDown();
            other.join();
        }
        assertThat(items.getById(context, id)).isPresent();
    }

    @Test
    void passesFromOneThreadToTheNext(Engine engine, FluxaContext context) throws Exception {
        AtomicReference<ItemEntity> created = new AtomicReference<>();
        Thread first = new Thread(() -> created.set(Items.created(context, "handed over")));
        first.start();
        first.join();
        created.get().setStock(4);
        context.flush();
        assertThat(context.dirty()).isFalse();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static java.util.function.Consumer<Throwable> is(ErrorCode code) {
        return failure -> assertThat(failure)
                .isInstanceOfSatisfying(
                        IllegalUseException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static void setElsewhere(Engine engine, long id, int stock) {
        try (FluxaContext other = engine.newContext()) {
            engine.provider(ItemProvider.class).mustGetById(other, id).setStock(stock);
            other.flush();
        }
    }

    private static void deleteElsewhere(Engine engine, long id) {
        try (FluxaContext other = engine.newContext()) {
            engine.provider(ItemProvider.class).mustGetById(other, id).delete();
            other.flush();
        }
    }
}
