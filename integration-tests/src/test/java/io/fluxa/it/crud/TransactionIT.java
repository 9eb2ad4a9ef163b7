package io.fluxa.it.crud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fluxa.Bounds;
import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.BoundsExceededException;
import io.fluxa.error.DuplicateKeyException;
import io.fluxa.error.EntityStaleException;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.error.LockConflictException;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.Statements;
import io.fluxa.transaction.Isolation;
import io.fluxa.transaction.TransactionOptions;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = {Item.class, Shelf.class, Ticket.class})
class TransactionIT {

    @Test
    void holdsSeveralFlushesAndReadsTogether(
            Engine engine, FluxaContext context, ItemProvider items, Statements statements) {
        List<Long> ids = Items.stored(engine, "a", "b");
        context.transaction(tx -> {
            items.mustGetById(tx, ids.get(0)).setStock(1);
            tx.flush();
            items.mustGetById(tx, ids.get(1)).setStock(2);
            tx.flush();
            assertThat(stock(engine, ids.get(0))).isEqualTo(10);
        });

        assertThat(statements.all())
                .extracting(event -> event.query().split(" ", 2)[0])
                .containsExactly("START", "SELECT", "UPDATE", "SELECT", "UPDATE", "COMMIT");
        assertThat(stock(engine, ids.get(0))).isEqualTo(1);
        assertThat(stock(engine, ids.get(1))).isEqualTo(2);
    }

    @Test
    void sendsNothingWhenNothingIsUsed(FluxaContext context, Statements statements) {
        context.transaction(tx -> {});
        assertThat(statements.roundTrips()).isZero();
    }

    @Test
    void flushesAtItsEndAndGivesTheResult(Engine engine, FluxaContext context) {
        ItemEntity item = context.inTransaction(tx -> Items.created(tx, "late"));
        assertThat(context.dirty()).isFalse();
        assertThat(stock(engine, item.getId())).isEqualTo(10);
    }

    @Nested
    class RolledBack {

        @Test
        void leavesEntitiesAsChangedAsBefore(Engine engine, FluxaContext context, ItemProvider items) {
            List<Long> ids = Items.stored(engine, "changed", "deleted", "counted");
            ItemEntity changed = items.mustGetById(context, ids.get(0));
            ItemEntity deleted = items.mustGetById(context, ids.get(1));
            ItemEntity counted = items.mustGetById(context, ids.get(2));
            IllegalStateException failure = new IllegalStateException("the work failed");
            AtomicInteger created = new AtomicInteger();

            assertThatThrownBy(() -> context.transaction(tx -> {
                        changed.setStock(1);
                        deleted.delete();
                        counted.increment(ItemFields.STOCK, 5);
                        created.set((int) Items.created(tx, "created").getId());
                        tx.flush();
                        assertThat(counted.getStock()).isEqualTo(15);
                        changed.setName("later");
                        throw failure;
                    }))
                    .isSameAs(failure);

            assertThat(changed.getStock()).isEqualTo(1);
            assertThat(changed.getName()).isEqualTo("later");
            assertThat(counted.getStock()).isEqualTo(10);
            assertThat(context.tracked()).hasSize(4);
            assertThat(stock(engine, ids.get(0))).isEqualTo(10);

            context.flush();

            assertThat(stock(engine, ids.get(0))).isEqualTo(1);
            assertThat(stock(engine, ids.get(2))).isEqualTo(15);
            assertThat(stock(engine, created.get())).isEqualTo(10);
            try (FluxaContext other = engine.newContext()) {
                assertThat(items.getById(other, ids.get(1))).isEmpty();
                assertThat(items.mustGetById(other, ids.get(0)).getName()).isEqualTo("later");
            }
        }

        @Test
        void keepsTheVersionThatMysqlHas(Engine engine, FluxaContext context, TicketProvider tickets) {
            long id = Tickets.stored(engine, "first").get(0);
            TicketEntity ticket = tickets.mustGetById(context, id);
            assertThatThrownBy(() -> context.transaction(tx -> {
                        ticket.setTitle("second");
                        tx.flush();
                        assertThat(ticket.getVersion()).isEqualTo(1);
                        ticket.setVotes(3);
                        throw new IllegalStateException("no");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(ticket.getVersion()).isZero();

            context.flush();

            assertThat(ticket.getVersion()).isEqualTo(1);
            assertThat(Tickets.titles(engine, List.of(id))).containsExactly("second");
        }

        @Test
        void forgetsWhatWasCreatedAndDeletedInIt(Engine engine, FluxaContext context, ItemProvider items) {
            assertThatThrownBy(() -> context.transaction(tx -> {
                        ItemEntity item = Items.created(tx, "brief");
                        tx.flush();
                        item.delete();
                        tx.flush();
                        throw new IllegalStateException("no");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(context.dirty()).isFalse();
            context.flush();
        }

        @Test
        void readsAgainWhatItReadInside(Engine engine, FluxaContext context, ItemProvider items) {
            long id = Items.stored(engine, "a").get(0);
            ItemEntity item = items.mustGetById(context, id);
            assertThatThrownBy(() -> context.transaction(tx -> {
                        throw new IllegalStateException("no");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            elsewhere(engine, id, 77);
            assertThat(items.mustGetById(context, id)).isSameAs(item);
            assertThat(item.getStock()).isEqualTo(77);
        }

        @Test
        void refusesToGoOnAfterAFailedFlush(Engine engine, FluxaContext context) {
            Items.stored(engine, "taken");
            IllegalUseException refused = catchThrowableOfType(
                    IllegalUseException.class,
                    () -> context.transaction(tx -> {
                        ItemEntity item = Items.created(tx, "taken");
                        assertThatThrownBy(tx::flush).isInstanceOf(DuplicateKeyException.class);
                        item.setName("free");
                    }));
            assertThat(refused.code()).isEqualTo(ErrorCode.ROLLBACK_ONLY);
            assertThat(refused.getSuppressed()).singleElement().isInstanceOf(DuplicateKeyException.class);
            context.flush();
        }
    }

    @Nested
    class Savepoint {

        @Test
        void isUndoneAlone(Engine engine, FluxaContext context, ItemProvider items, Statements statements) {
            List<Long> ids = Items.stored(engine, "a", "taken");
            context.transaction(tx -> {
                items.mustGetById(tx, ids.get(0)).setStock(1);
                tx.flush();
                assertThatThrownBy(() -> tx.transaction(inner -> Items.created(inner, "taken")))
                        .isInstanceOf(DuplicateKeyException.class);
                tx.clearFlush();
                Items.created(tx, "other");
            });
            assertThat(stock(engine, ids.get(0))).isEqualTo(1);
            assertThat(statements.all())
                    .extracting(event -> event.query())
                    .contains("SAVEPOINT fluxa_1", "ROLLBACK TO SAVEPOINT fluxa_1");
        }

        @Test
        void keepsWhatTheOuterWorkStored(Engine engine, FluxaContext context, ItemProvider items) {
            long id = Items.stored(engine, "a").get(0);
            ItemEntity item = items.mustGetById(context, id);
            context.transaction(tx -> {
                item.setStock(1);
                tx.flush();
                assertThatThrownBy(() -> tx.transaction(inner -> {
                            item.setStock(2);
                            inner.flush();
                            throw new IllegalStateException("no");
                        }))
                        .isInstanceOf(IllegalStateException.class);
                assertThat(item.getStock()).isEqualTo(2);
                assertThat(item.dirty()).isTrue();
                tx.clearFlush();
                assertThat(item.getStock()).isEqualTo(1);
            });
            assertThat(stock(engine, id)).isEqualTo(1);
        }

        @Test
        void endsWithARefusalThatIsExplained(Engine engine, FluxaContext context, ItemProvider items) {
            long id = Items.stored(engine, "a").get(0);
            context.transaction(tx -> {
                ItemEntity item = items.mustGetById(tx, id);
                assertThatThrownBy(
                                () -> tx.transaction(inner -> item.increment(ItemFields.STOCK, -11, Bounds.atLeast(0))))
                        .isInstanceOf(BoundsExceededException.class);
                tx.clearFlush();
                item.setStock(3);
            });
            assertThat(stock(engine, id)).isEqualTo(3);
        }

        @Test
        void namesStaleRows(Engine engine, FluxaContext context, TicketProvider tickets) {
            List<Long> ids = Tickets.stored(engine, "a", "b");
            context.transaction(tx -> {
                List<TicketEntity> both = tickets.getByIds(tx, ids);
                Tickets.elsewhere(engine, ids.get(1), ticket -> ticket.setVotes(9));
                EntityStaleException stale = catchThrowableOfType(
                        EntityStaleException.class,
                        () -> tx.transaction(inner -> both.forEach(ticket -> ticket.setVotes(1))));
                assertThat(stale.ids()).containsExactly(ids.get(1));
                tx.clearFlush();
            });
        }

        @Test
        void hasNoOptionsOfItsOwn(FluxaContext context) {
            assertThatThrownBy(() -> context.transaction(
                            tx -> tx.transaction(TransactionOptions.DEFAULT.retries(1), inner -> {})))
                    .isInstanceOfSatisfying(
                            IllegalUseException.class,
                            e -> assertThat(e.code()).isEqualTo(ErrorCode.TRANSACTION_MISUSE));
        }
    }

    @Nested
    class WithOptions {

        @Test
        void sendsTheIsolationLevel(FluxaContext context, ItemProvider items, Statements statements) {
            context.transaction(
                    TransactionOptions.DEFAULT.isolation(Isolation.READ_COMMITTED), tx -> items.getById(tx, 1));
            assertThat(statements.all())
                    .extracting(event -> event.query())
                    .startsWith("SET TRANSACTION ISOLATION LEVEL READ COMMITTED", "START TRANSACTION");
        }

        @Test
        void refusesToWriteWhereItOnlyReads(FluxaContext context, Statements statements) {
            assertThatThrownBy(() -> context.transaction(
                            TransactionOptions.DEFAULT.forReading(), tx -> Items.created(tx, "refused")))
                    .isInstanceOfSatisfying(
                            IllegalUseException.class,
                            e -> assertThat(e.code()).isEqualTo(ErrorCode.TRANSACTION_MISUSE));
            assertThat(statements.queries()).isEmpty();
            context.clearFlush();
        }

        @Test
        void seesOneMomentWhereItOnlyReads(Engine engine, FluxaContext context, ItemProvider items) {
            List<Long> ids = Items.stored(engine, "a", "b");
            context.transaction(TransactionOptions.DEFAULT.forReading(), tx -> {
                items.mustGetById(tx, ids.get(0));
                elsewhere(engine, ids.get(1), 99);
                assertThat(items.mustGetById(tx, ids.get(1)).getStock()).isEqualTo(10);
            });
        }

        @Test
        void triesAgainFromTheBeginAfterADeadlock(Engine engine, FluxaContext context, ItemProvider items) {
            List<Long> ids = Items.stored(engine, "a", "b");
            AtomicInteger attempts = new AtomicInteger();
            items.mustGetById(context, ids.get(0)).setName("renamed");

            context.transaction(TransactionOptions.DEFAULT.retries(3), tx -> {
                ItemEntity item = items.mustGetById(tx, ids.get(1));
                item.setStock(item.getStock() + 1);
                Items.created(tx, "created");
                if (attempts.incrementAndGet() < 3) {
                    throw new LockConflictException("default", "deadlock", null);
                }
            });

            assertThat(attempts).hasValue(3);
            assertThat(stock(engine, ids.get(1))).isEqualTo(11);
            try (FluxaContext other = engine.newContext()) {
                assertThat(items.mustGetById(other, ids.get(0)).getName()).isEqualTo("renamed");
                assertThat(items.searchMany(other, io.fluxa.query.Query.all())).hasSize(3);
            }
        }

        @Test
        void givesUpWhatNoRetryMends(FluxaContext context) {
            AtomicInteger attempts = new AtomicInteger();
            assertThatThrownBy(() -> context.transaction(TransactionOptions.DEFAULT.retries(3), tx -> {
                        attempts.incrementAndGet();
                        throw new IllegalStateException("no");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(attempts).hasValue(1);
        }
    }

    private static int stock(Engine engine, long id) {
        try (FluxaContext other = engine.newContext()) {
            return engine.provider(ItemProvider.class).mustGetById(other, id).getStock();
        }
    }

    private static void elsewhere(Engine engine, long id, int stock) {
        try (FluxaContext other = engine.newContext()) {
            engine.provider(ItemProvider.class).mustGetById(other, id).setStock(stock);
            other.flush();
        }
    }
}
