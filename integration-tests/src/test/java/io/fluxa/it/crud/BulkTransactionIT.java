package io.fluxa.it.crud;

import static io.fluxa.query.Query.where;
import static io.fluxa.query.Update.increase;
import static io.fluxa.query.Update.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.CancelledException;
import io.fluxa.error.EntityException;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.InvalidValueException;
import io.fluxa.error.LockConflictException;
import io.fluxa.error.StoreTimeoutException;
import io.fluxa.it.TestMysql;
import io.fluxa.query.Query;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import io.fluxa.test.Statements;
import io.fluxa.transaction.TransactionOptions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@FluxaTest(entities = {Item.class, Shelf.class})
@Timeout(60)
@SuppressWarnings("try") // a connection that only holds a lock
class BulkTransactionIT {

    @Test
    void isPartOfTheOpenTransaction(Engine engine, FluxaContext context, ItemProvider items, Statements statements) {
        long id = Items.stored(engine, "a").get(0);
        context.transaction(tx -> {
            items.updateMany(tx, Query.all(), set(ItemFields.STOCK, 1));
            items.updateMany(tx, where(ItemFields.STOCK.eq(1)), increase(ItemFields.STOCK, 1));
            assertThat(items.mustGetById(tx, id).getStock()).isEqualTo(2);
            assertThat(stock(engine, id)).as("as others see it").isEqualTo(10);
        });
        assertThat(stock(engine, id)).isEqualTo(2);
        assertThat(statements.all()).hasSize(5);
        assertThat(statements.all().get(0).query()).isEqualTo("START TRANSACTION");
        assertThat(statements.all().get(4).query()).isEqualTo("COMMIT");
    }

    @Test
    void showsWhatIsStoredAfterARollback(Engine engine, FluxaContext context, ItemProvider items) {
        List<Long> ids = Items.stored(engine, "a", "b");
        List<ItemEntity> both = items.getByIds(context, ids);
        rollBack(context, tx -> {
            items.updateMany(tx, where(ItemFields.NAME.eq("a")), set(ItemFields.STOCK, 1));
            items.deleteMany(tx, where(ItemFields.NAME.eq("b")));
            assertThat(items.getByIds(tx, ids)).containsExactly(both.get(0));
            assertThat(both.get(0).getStock()).isEqualTo(1);
        });
        assertThat(items.getByIds(context, ids)).isEqualTo(both);
        assertThat(both).extracting(ItemEntity::getStock).containsExactly(10, 10);
        both.get(1).setStock(4);
        context.flush();
        assertThat(stock(engine, ids.get(1))).isEqualTo(4);
    }

    @Test
    void goesBackToASavepoint(Engine engine, FluxaContext context, ItemProvider items) {
        long id = Items.stored(engine, "a").get(0);
        context.transaction(tx -> {
            items.updateMany(tx, Query.all(), set(ItemFields.STOCK, 1));
            ItemEntity item = items.mustGetById(tx, id);
            rollBack(tx, inner -> {
                items.updateMany(inner, Query.all(), set(ItemFields.STOCK, 2));
                assertThat(items.mustGetById(inner, id).getStock()).isEqualTo(2);
            });
            assertThat(items.mustGetById(tx, id)).isSameAs(item);
            assertThat(item.getStock()).isEqualTo(1);
        });
        assertThat(stock(engine, id)).isEqualTo(1);
    }

    @Test
    void goesOnAfterAStatementThatWasRefused(Engine engine, FluxaContext context, ItemProvider items) {
        long id = Items.stored(engine, "a").get(0);
        context.transaction(tx -> {
            items.updateMany(tx, Query.all(), set(ItemFields.STOCK, 1));
            assertThatThrownBy(() -> items.updateMany(tx, Query.all(), increase(ItemFields.LEVEL, -1)))
                    .isInstanceOf(InvalidValueException.class);
            items.updateMany(tx, Query.all(), increase(ItemFields.STOCK, 1));
        });
        assertThat(stock(engine, id)).isEqualTo(2);
    }

    @Test
    void isSentAgainWithTheWholeUnit(Engine engine, FluxaContext context, ItemProvider items) {
        long id = Items.stored(engine, "a").get(0);
        AtomicInteger attempts = new AtomicInteger();
        context.transaction(TransactionOptions.DEFAULT.retries(1), tx -> {
            items.updateMany(tx, Query.all(), increase(ItemFields.STOCK, 1));
            ItemEntity item = items.mustGetById(tx, id);
            assertThat(item.getStock()).isEqualTo(11);
            item.setNote("attempt");
            tx.flush();
            if (attempts.incrementAndGet() == 1) {
                throw new LockConflictException("default", "deadlock", null);
            }
        });
        assertThat(attempts).hasValue(2);
        assertThat(stock(engine, id)).isEqualTo(11);
    }

    @Test
    void isRefusedWhereNothingCanBeWritten(
            Engine engine, FluxaContext context, ItemProvider items, Statements statements) {
        Items.stored(engine, "a");
        context.transaction(TransactionOptions.DEFAULT.forReading(), tx -> {
            assertCode(ErrorCode.TRANSACTION_MISUSE, () -> items.deleteMany(tx, Query.all()));
            assertThatThrownBy(() -> items.deleteMany(tx, Query.all()))
                    .hasMessageContaining("for reading only, so that deleteMany is refused");
            assertThat(statements.all()).isEmpty();
            assertThat(items.count(tx, Query.all())).isEqualTo(1);
        });
        assertCode(
                ErrorCode.ROLLBACK_ONLY,
                () -> context.transaction(tx -> {
                    Items.created(tx, "a");
                    assertThatThrownBy(tx::flush).isInstanceOf(RuntimeException.class);
                    tx.clearFlush();
                    items.deleteMany(tx, Query.all());
                }));
        context.clearFlush();
        assertThat(items.count(context, Query.all())).isEqualTo(1);
    }

    @Test
    void endsAtItsDeadline(Engine engine, MysqlServer server, ItemProvider items) throws Exception {
        Items.stored(engine, "a");
        try (Connection locker = locked(server);
                FluxaContext context = engine.newContext(Duration.ofMillis(300))) {
            assertThatThrownBy(() -> items.updateMany(context, Query.all(), set(ItemFields.STOCK, 1)))
                    .isInstanceOf(StoreTimeoutException.class);
            TestMysql.await(() -> running(locker) == 0);
        }
        try (FluxaContext context = engine.newContext()) {
            assertThat(items.count(context, where(ItemFields.STOCK.eq(10)))).isEqualTo(1);
        }
    }

    @Test
    void canBeCancelled(Engine engine, MysqlServer server, ItemProvider items) throws Exception {
        Items.stored(engine, "a");
        try (Connection locker = locked(server);
                FluxaContext context = engine.newContext()) {
            Thread canceller = new Thread(() -> {
                try {
                    TestMysql.await(() -> running(locker) == 1);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
                context.cancel();
            });
            canceller.start();
            assertThatThrownBy(() -> items.deleteMany(context, Query.all())).isInstanceOf(CancelledException.class);
            canceller.join();
        }
        try (FluxaContext context = engine.newContext()) {
            assertThat(items.count(context, Query.all())).isEqualTo(1);
        }
    }

    private static void rollBack(FluxaContext context, Consumer<FluxaContext> work) {
        assertThatThrownBy(() -> context.transaction(tx -> {
                    work.accept(tx);
                    throw new IllegalStateException("back");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("back");
    }

    private static Connection locked(MysqlServer server) throws SQLException {
        Connection locker = server.connect();
        locker.setAutoCommit(false);
        try (Statement statement = locker.createStatement()) {
            statement.executeQuery("SELECT id FROM item FOR UPDATE").close();
        }
        return locker;
    }

    private static int running(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT COUNT(*) FROM information_schema.processlist"
                        + " WHERE info LIKE 'UPDATE `item`%' OR info LIKE 'DELETE FROM `item`%'")) {
            result.next();
            return result.getInt(1);
        }
    }

    private static int stock(Engine engine, long id) {
        try (FluxaContext context = engine.newContext()) {
            return engine.provider(ItemProvider.class).mustGetById(context, id).getStock();
        }
    }

    private static void assertCode(ErrorCode code, ThrowingCallable call) {
        assertThat(catchThrowableOfType(EntityException.class, call).code()).isEqualTo(code);
    }
}
