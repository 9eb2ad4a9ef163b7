package io.fluxa.it.crud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.error.CancelledException;
import io.fluxa.error.StoreTimeoutException;
import io.fluxa.it.TestMysql;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import io.fluxa.transaction.TransactionOptions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@FluxaTest(entities = {Item.class, Shelf.class})
@Timeout(60)
@SuppressWarnings("try") // a connection that only holds a lock
class DeadlineIT {

    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofMinutes(5);

    @Test
    void endsAWaitForALockOnTheServer(Engine engine, MysqlServer server, ItemProvider items) throws Exception {
        long id = Items.stored(engine, "a").get(0);
        try (Connection locker = locked(server, id);
                FluxaContext context = engine.newContext(SHORT)) {
            ItemEntity item = items.mustGetById(context, id);
            item.setStock(1);
            long begun = System.nanoTime();

            assertThatThrownBy(context::flush)
                    .isInstanceOf(StoreTimeoutException.class)
                    .hasMessageContaining("the deadline of the context has passed");

            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
            assertThat(item.dirty()).isTrue();
            TestMysql.await(() -> running(locker, "UPDATE `item`") == 0);
            assertThatThrownBy(() -> items.mustGetById(context, id + 1)).isInstanceOf(StoreTimeoutException.class);
            context.clearFlush();
        }
        try (FluxaContext context = engine.newContext(LONG)) {
            assertThat(items.mustGetById(context, id).getStock()).isEqualTo(10);
        }
    }

    @Test
    void endsAWaitForAConnection(MysqlServer server) {
        try (Engine engine = Registry.create()
                        .mysql(
                                "default",
                                server.newSchema(),
                                server.user(),
                                server.password(),
                                options -> options.maxOpenConnections(1))
                        .entities(Item.class, Shelf.class)
                        .schemaOnStart(io.fluxa.schema.SchemaPolicy.SAFE)
                        .validate();
                FluxaContext holder = engine.newContext()) {
            ItemProvider items = engine.provider(ItemProvider.class);
            holder.transaction(tx -> {
                items.getById(tx, 1);
                try (FluxaContext context = engine.newContext(SHORT)) {
                    assertThatThrownBy(() -> items.getById(context, 1)).isInstanceOf(StoreTimeoutException.class);
                    assertThat(Thread.currentThread().isInterrupted()).isFalse();
                }
            });
            assertThat(items.getById(holder, 1)).isEmpty();
        }
    }

    @Test
    void endsWhatAnotherThreadCancels(Engine engine, MysqlServer server, ItemProvider items) throws Exception {
        long id = Items.stored(engine, "a").get(0);
        try (Connection locker = locked(server, id);
                FluxaContext context = engine.newContext()) {
            items.mustGetById(context, id).setStock(1);
            Thread canceller = new Thread(() -> {
                try {
                    TestMysql.await(() -> running(locker, "UPDATE `item`") == 1);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
                context.cancel();
            });
            canceller.start();

            assertThatThrownBy(context::flush).isInstanceOf(CancelledException.class);

            canceller.join();
            context.clearFlush();
        }
    }

    @Test
    void limitsATransactionAndNotTheContext(Engine engine, MysqlServer server, FluxaContext context, ItemProvider items)
            throws Exception {
        long id = Items.stored(engine, "a").get(0);
        try (Connection locker = locked(server, id)) {
            ItemEntity item = items.mustGetById(context, id);
            assertThatThrownBy(() -> context.transaction(
                            TransactionOptions.DEFAULT.timeout(SHORT).retries(5), tx -> item.setStock(1)))
                    .isInstanceOf(StoreTimeoutException.class);
            locker.rollback();
            context.flush();
        }
        try (FluxaContext other = engine.newContext()) {
            assertThat(items.mustGetById(other, id).getStock()).isEqualTo(1);
        }
    }

    @Test
    void leavesNoLockBehind(Engine engine, MysqlServer server, ItemProvider items) throws Exception {
        long first = Items.stored(engine, "a").get(0);
        long second = Items.stored(engine, "b").get(0);
        try (Connection locker = locked(server, second)) {
            try (FluxaContext context = engine.newContext(SHORT)) {
                items.mustGetById(context, first).setStock(1);
                items.mustGetById(context, second).setStock(2);
                assertThatThrownBy(context::flush).isInstanceOf(StoreTimeoutException.class);
                context.clearFlush();
            }
            try (FluxaContext context = engine.newContext(LONG)) {
                items.mustGetById(context, first).setStock(3);
                context.flush();
            }
        }
    }

    private static Connection locked(MysqlServer server, long id) throws SQLException {
        Connection connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT * FROM item WHERE id = " + id + " FOR UPDATE");
        }
        return connection;
    }

    private static int running(Connection connection, String begin) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(
                        "SELECT COUNT(*) FROM information_schema.processlist WHERE db = DATABASE()" + " AND info LIKE '"
                                + begin + "%'")) {
            count.next();
            return count.getInt(1);
        }
    }
}
