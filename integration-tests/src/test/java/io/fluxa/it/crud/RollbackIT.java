package io.fluxa.it.crud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Bounds;
import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.BoundsExceededException;
import io.fluxa.error.IllegalUseException;
import io.fluxa.error.LockConflictException;
import io.fluxa.test.FluxaTest;
import io.fluxa.transaction.TransactionOptions;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What entities are after a rollback, where that is less than obvious. */
@FluxaTest(entities = {Item.class, Shelf.class})
class RollbackIT {

    @Test
    void keepsAnIncrementOfNothingForTheFlushToRefuse(FluxaContext context) {
        AtomicReference<ItemEntity> item = new AtomicReference<>();
        rollBack(context, tx -> {
            item.set(Items.created(tx, "a"));
            tx.flush();
            item.get().increment(ItemFields.SIZE, 1);
        });
        assertThat(item.get().dirty()).isTrue();
        assertThatThrownBy(context::flush).isInstanceOf(BoundsExceededException.class);
        context.clearFlush();
    }

    @Test
    void keepsTheBoundsOfAnIncrementAfterASet(Engine engine, FluxaContext context, ItemProvider items) {
        long id = Items.stored(engine, "a").get(0);
        ItemEntity item = items.mustGetById(context, id);
        rollBack(context, tx -> {
            item.setStock(3);
            tx.flush();
            item.increment(ItemFields.STOCK, -5, Bounds.atLeast(0));
        });
        assertThatThrownBy(context::flush).isInstanceOf(BoundsExceededException.class);
        context.clearFlush();
        assertThat(item.getStock()).isEqualTo(10);
    }

    @Test
    void keepsTheRangeOfTheColumn(Engine engine, FluxaContext context, ItemProvider items) {
        ItemEntity item = items.mustGetById(context, Items.stored(engine, "a").get(0));
        rollBack(context, tx -> {
            item.setStock(Integer.MAX_VALUE);
            tx.flush();
            item.increment(ItemFields.STOCK, 1);
        });
        assertThatThrownBy(context::flush).isInstanceOf(BoundsExceededException.class);
        context.clearFlush();
    }

    @Test
    void showsNoTimeOfAFlushThatWasUndone(Engine engine, FluxaContext context, ItemProvider items) {
        ItemEntity stored = items.mustGetById(context, Items.stored(engine, "a").get(0));
        Instant before = stored.getUpdatedAt();
        AtomicReference<ItemEntity> created = new AtomicReference<>();
        rollBack(context, tx -> {
            stored.setStock(1);
            created.set(Items.created(tx, "b"));
            tx.flush();
            stored.setStock(2);
            created.get().setName("c");
        });
        assertThat(stored.getUpdatedAt()).isEqualTo(before);
        assertThat(created.get().getCreatedAt()).isNull();
        context.flush();
        assertThat(created.get().getCreatedAt()).isNotNull();
    }

    @Test
    void keepsOneObjectPerRowWhenAnIdWasUsedAgain(Engine engine, FluxaContext context, ItemProvider items) {
        long id = Items.stored(engine, "a").get(0);
        ItemEntity first = items.mustGetById(context, id);
        rollBack(context, tx -> {
            first.delete();
            tx.flush();
            ItemEntity second = items.create(tx, id);
            second.setName("b");
            second.setShelf(1);
            tx.flush();
        });
        context.clearFlush();
        first.setStock(5);
        assertThat(items.mustGetById(context, id)).isSameAs(first);
        context.clearFlush();
    }

    @Test
    void bringsBackWhatWasFoundGone(Engine engine, FluxaContext context, ItemProvider items) {
        long id = Items.stored(engine, "a").get(0);
        context.disableContextCache();
        ItemEntity item = items.mustGetById(context, id);
        rollBack(context, tx -> {
            tx.mysqlPipeline("default").add("DELETE FROM item WHERE id = ?", id);
            tx.flush();
            assertThat(items.getById(tx, id)).isEmpty();
        });
        context.clearFlush();
        assertThat(items.mustGetById(context, id)).isSameAs(item);
    }

    @Test
    void neverCommitsPartOfAFlushThatFailed(Engine engine, FluxaContext context, ItemProvider items) {
        long id = Items.stored(engine, "a").get(0);
        ItemEntity item = items.mustGetById(context, id);
        context.logQueries(event -> {
            if (event.query().contains("note")) {
                throw new AssertionError("logs cannot disturb");
            }
        });
        assertThatThrownBy(() -> context.transaction(tx -> {
                    item.increment(ItemFields.STOCK, 5);
                    tx.mysqlPipeline("default").add("UPDATE item SET missing = ?", 1);
                    assertThatThrownBy(tx::flush).isInstanceOf(RuntimeException.class);
                    tx.mysqlPipeline("default").clear();
                }))
                .isInstanceOf(IllegalUseException.class);
        context.mysqlPipeline("default").clear();
        context.flush();
        assertThat(items.mustGetById(context, id).getStock()).isEqualTo(15);
    }

    @Test
    void retriesWithoutWhatWasCreatedAndForgottenBefore(FluxaContext context, ItemProvider items) {
        items.create(context, 77).delete();
        AtomicInteger attempts = new AtomicInteger();
        context.transaction(TransactionOptions.DEFAULT.retries(1), tx -> {
            if (attempts.incrementAndGet() == 1) {
                throw new LockConflictException("default", "deadlock", null);
            }
            ItemEntity again = items.create(tx, 77);
            again.setName("again");
            again.setShelf(1);
        });
        assertThat(items.getById(context, 77)).isPresent();
    }

    @Test
    void allowsAReloadOfWhatWasSetBack(Engine engine, FluxaContext context, ItemProvider items) {
        ItemEntity item = items.mustGetById(context, Items.stored(engine, "a").get(0));
        item.setStock(1);
        item.setStock(10);
        context.reload(item);
        assertThat(context.dirty()).isFalse();
    }

    @Test
    void refusesPipelinesOfAClosedContext(Engine engine) {
        FluxaContext context = engine.newContext();
        context.close();
        assertThatThrownBy(() -> context.mysqlPipeline("default")).isInstanceOf(IllegalUseException.class);
    }

    private static void rollBack(FluxaContext context, Consumer<FluxaContext> work) {
        IllegalStateException no = new IllegalStateException("no");
        assertThatThrownBy(() -> context.transaction(tx -> {
                    work.accept(tx);
                    throw no;
                }))
                .isSameAs(no);
    }
}
