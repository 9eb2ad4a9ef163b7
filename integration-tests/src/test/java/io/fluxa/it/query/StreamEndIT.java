package io.fluxa.it.query;

import static io.fluxa.it.query.QueryIT.assertCode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.CancelledException;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.StoreException;
import io.fluxa.error.StoreTimeoutException;
import io.fluxa.it.TestMysql;
import io.fluxa.query.Query;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How streams end, and that nothing is left open then. */
@FluxaTest(entities = Leaf.class)
@Timeout(120)
class StreamEndIT {

    private static final int MORE_THAN_CONNECTIONS = 30;

    /** Those of the engine that are not in use, and the one that counts them. */
    private static final int FEW = 4;

    private static final String BEGIN = "SELECT `id`,`number`";

    private final Engine engine;
    private final LeafProvider leaves;

    StreamEndIT(Engine engine, LeafProvider leaves) {
        this.engine = engine;
        this.leaves = leaves;
    }

    @Test
    void endsTheStatementWhenClosedEarly(FluxaContext context, MysqlServer server) throws Exception {
        Leaves.fillWide(engine);
        for (int i = 0; i < MORE_THAN_CONNECTIONS; i++) {
            try (Stream<LeafEntity> all = leaves.stream(context, Query.all())) {
                assertThat(all.limit(10)).hasSize(10);
            }
        }
        TestMysql.await(() -> RowsIT.running(server, BEGIN) == 0 && connections(server) <= FEW);
        assertThat(leaves.mustGetById(context, 11).getNumber()).isEqualTo(11);
    }

    @Test
    void closesItselfAfterTheLastRow(FluxaContext context, MysqlServer server) throws Exception {
        Leaves.fill(engine, 3);
        int before = connections(server);
        List<Stream<LeafEntity>> open = new ArrayList<>();
        for (int i = 0; i < MORE_THAN_CONNECTIONS; i++) {
            Stream<LeafEntity> all = leaves.stream(context, Query.all());
            open.add(all);
            assertThat(all.mapToInt(LeafEntity::getNumber).sum()).isEqualTo(6);
        }
        assertThat(connections(server)).isEqualTo(before);
        open.forEach(Stream::close);
    }

    @Test
    void closesItselfWhenTheWorkFails(FluxaContext context, MysqlServer server) throws Exception {
        Leaves.fillWide(engine);
        for (int i = 0; i < MORE_THAN_CONNECTIONS; i++) {
            Stream<LeafEntity> all = leaves.stream(context, Query.all());
            assertThatThrownBy(() -> all.forEach(leaf -> {
                        throw new IllegalStateException("no " + leaf);
                    }))
                    .hasMessage("no Leaf 1");
            assertThatThrownBy(() -> leaves.stream(context, Query.all()).anyMatch(leaf -> {
                        throw new IllegalStateException("no " + leaf);
                    }))
                    .hasMessage("no Leaf 1");
        }
        TestMysql.await(() -> RowsIT.running(server, BEGIN) == 0 && connections(server) <= FEW);
    }

    @Test
    void leavesNothingOpenWhenTheConnectionIsLost(FluxaContext context, MysqlServer server) {
        Leaves.fillWide(engine);
        try (Stream<LeafEntity> all = leaves.stream(context, Query.all())) {
            Iterator<LeafEntity> iterator = all.iterator();
            assertThat(iterator.next().getNumber()).isEqualTo(1);
            kill(server);
            assertThatThrownBy(() -> iterator.forEachRemaining(leaf -> {})).isInstanceOf(StoreException.class);
            assertCode(ErrorCode.RESULT_OPEN, iterator::hasNext);
        }
        assertThat(leaves.mustGetById(context, 30_000).getNumber()).isEqualTo(30_000);
    }

    @Test
    void endsWhenItIsCancelled() {
        Leaves.fillWide(engine);
        try (FluxaContext context = engine.newContext();
                Stream<LeafEntity> all = leaves.stream(context, Query.all())) {
            assertThatThrownBy(() -> all.forEach(leaf -> context.cancel())).isInstanceOf(CancelledException.class);
        }
    }

    @Test
    void endsAtTheDeadlineOfItsContext(MysqlServer server) throws Exception {
        Leaves.fillWide(engine);
        Duration timeout = Duration.ofMillis(500);
        long begun = System.nanoTime();
        try (FluxaContext context = engine.newContext(timeout);
                Stream<LeafEntity> all = leaves.stream(context, Query.all())) {
            assertThatThrownBy(() -> all.forEach(leaf -> awaitTheEndOf(timeout, begun)))
                    .isInstanceOf(StoreTimeoutException.class)
                    .hasMessageContaining("the deadline of the context has passed");
        }
        TestMysql.await(() -> RowsIT.running(server, BEGIN) == 0);
    }

    @Test
    void cannotBeReadOnceClosed(FluxaContext context) {
        Leaves.fill(engine, 3);
        Stream<LeafEntity> all = leaves.stream(context, Query.all());
        Iterator<LeafEntity> iterator = all.iterator();
        assertThat(iterator.next().getNumber()).isEqualTo(1);
        all.close();
        all.close();
        assertCode(ErrorCode.RESULT_OPEN, iterator::hasNext);
    }

    @Test
    void isClosedWithItsContextAndLogged() {
        Leaves.fillWide(engine);
        List<Stream<LeafEntity>> forgotten = new ArrayList<>();
        List<String> logged = RowsIT.logged(() -> {
            try (FluxaContext context = engine.newContext()) {
                forgotten.add(leaves.stream(context, Query.all()));
            }
        });
        assertThat(logged).singleElement().asString().startsWith("FLX-3057").contains("FROM `leaf`");
        assertCode(ErrorCode.CONTEXT_CLOSED, () -> forgotten.get(0).forEach(leaf -> {}));
        forgotten.get(0).close();
    }

    @Test
    void isNotOpenedInAClosedContext() {
        FluxaContext context = engine.newContext();
        context.close();
        assertCode(ErrorCode.CONTEXT_CLOSED, () -> leaves.stream(context, Query.all()));
        assertCode(ErrorCode.CONTEXT_CLOSED, () -> leaves.forEachChunk(context, Query.all(), 1, leaf -> {}));
    }

    @Test
    void isReadByOneThreadAtATime(FluxaContext context) throws Exception {
        Leaves.fill(engine, 3);
        try (Stream<LeafEntity> all = leaves.stream(context, Query.all())) {
            Iterator<LeafEntity> iterator = all.iterator();
            assertThat(iterator.next().getNumber()).isEqualTo(1);
            context.transaction(tx -> inAnotherThread(() -> assertCode(ErrorCode.CONCURRENT_USE, iterator::next)));
            inAnotherThread(() -> assertThat(iterator.next().getNumber()).isEqualTo(2));
            assertThat(iterator.next().getNumber()).isEqualTo(3);
            assertThat(iterator.hasNext()).isFalse();
        }
    }

    private static void inAnotherThread(Runnable work) {
        try {
            CompletableFuture.runAsync(work, task -> new Thread(task).start()).get(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void awaitTheEndOf(Duration timeout, long begun) {
        try {
            TestMysql.await(() -> System.nanoTime() - begun > timeout.toNanos());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static int connections(MysqlServer server) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(
                        "SELECT COUNT(*) FROM information_schema.processlist WHERE db = DATABASE()")) {
            count.next();
            return count.getInt(1);
        }
    }

    /** Ends the connection that sends rows. */
    private static void kill(MysqlServer server) {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            long id;
            try (ResultSet found =
                    statement.executeQuery("SELECT id FROM information_schema.processlist WHERE db = DATABASE()"
                            + " AND info LIKE '" + BEGIN + "%'")) {
                found.next();
                id = found.getLong(1);
            }
            statement.execute("KILL " + id);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
