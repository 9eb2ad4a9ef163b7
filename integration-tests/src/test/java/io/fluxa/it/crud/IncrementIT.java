package io.fluxa.it.crud;

import static io.fluxa.Bounds.atLeast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.BoundsExceededException;
import io.fluxa.error.LockConflictException;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.Statements;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = {Item.class, Shelf.class})
class IncrementIT {

    @Test
    void sendsARelativeChangeAndReadsItBack(
            Engine engine, FluxaContext context, ItemProvider items, Statements statements) {
        long id = Items.stored(engine, "a").get(0);
        ItemEntity item = items.mustGetById(context, id);
        incrementElsewhere(engine, id, 5);
        statements.clear();

        item.increment(ItemFields.STOCK, -3, atLeast(0));
        item.setNote("sold");
        assertThat(item.getStock()).isEqualTo(10);
        context.flush();

        assertThat(item.getStock()).isEqualTo(12);
        assertThat(statements.queries())
                .containsExactly(
                        "UPDATE `item` SET `note` = ?, `updated_at` = ?, `stock` = `stock` + ? "
                                + "WHERE `id` = ? AND `stock` BETWEEN ? AND ?",
                        "SELECT `id`,`stock` FROM `item` WHERE `id` = ?");
        assertThat(statements.roundTrips()).isEqualTo(4);
    }

    @Test
    void refusesToLeaveItsBounds(Engine engine, FluxaContext context, ItemProvider items) {
        List<Long> ids = Items.stored(engine, "a", "b");
        ItemEntity item = items.mustGetById(context, ids.get(0));
        ItemEntity other = items.mustGetById(context, ids.get(1));

        other.setStock(1);
        item.increment(ItemFields.STOCK, -11, atLeast(0));
        assertThatThrownBy(context::flush)
                .isInstanceOfSatisfying(BoundsExceededException.class, e -> {
                    assertThat(e.field()).isEqualTo("stock");
                    assertThat(e.id()).isEqualTo(item.getId());
                })
                .hasMessageContaining("at least 0");
        context.clearFlush();

        assertThat(item.getStock()).isEqualTo(10);
        assertThat(other.getStock()).isEqualTo(10);
        try (FluxaContext fresh = engine.newContext()) {
            assertThat(items.mustGetById(fresh, other.getId()).getStock()).isEqualTo(10);
        }
    }

    @Test
    void staysInTheRangeOfAnUnsignedColumn(Engine engine, FluxaContext context, ItemProvider items) {
        ItemEntity item = items.mustGetById(context, Items.stored(engine, "a").get(0));

        item.increment(ItemFields.LEVEL, 255);
        context.flush();
        assertThat(item.getLevel()).isEqualTo(255);
        item.increment(ItemFields.LEVEL, -255);
        context.flush();
        assertThat(item.getLevel()).isZero();

        item.increment(ItemFields.LEVEL, -1);
        assertThatThrownBy(context::flush).isInstanceOf(BoundsExceededException.class);
        context.clearFlush();
        item.increment(ItemFields.SIZE, 1);
        assertThatThrownBy(context::flush).isInstanceOf(BoundsExceededException.class); // NULL has no successor
        context.clearFlush();
    }

    @Test
    void addsUpUnderConcurrency(Engine engine, ItemProvider items) throws Exception {
        long id = Items.stored(engine, "a").get(0);
        incrementElsewhere(engine, id, 90);

        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            Callable<Boolean> sale = () -> sell(engine, id);
            List<Future<Boolean>> sales = threads.invokeAll(
                    IntStream.range(0, 300).mapToObj(i -> sale).toList());
            int sold = 0;
            for (Future<Boolean> each : sales) {
                sold += each.get() ? 1 : 0;
            }
            assertThat(sold).isEqualTo(100);
        } finally {
            threads.shutdownNow();
        }
        try (FluxaContext context = engine.newContext()) {
            assertThat(items.mustGetById(context, id).getStock()).isZero();
        }
    }

    private static boolean sell(Engine engine, long id) {
        while (true) {
            try (FluxaContext context = engine.newContext()) {
                ItemEntity item = engine.provider(ItemProvider.class).mustGetById(context, id);
                item.increment(ItemFields.STOCK, -1, atLeast(0));
                try {
                    context.flush();
                    return true;
                } catch (BoundsExceededException e) {
                    context.clearFlush();
                    return false;
                } catch (LockConflictException e) {
                    context.clearFlush();
                }
            }
        }
    }

    private static void incrementElsewhere(Engine engine, long id, long delta) {
        try (FluxaContext context = engine.newContext()) {
            engine.provider(ItemProvider.class).mustGetById(context, id).increment(ItemFields.STOCK, delta);
            context.flush();
        }
    }
}
