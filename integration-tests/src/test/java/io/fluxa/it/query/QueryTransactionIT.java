package io.fluxa.it.query;

import static io.fluxa.it.query.QueryIT.assertCode;
import static io.fluxa.it.query.RowsIT.running;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.CancelledException;
import io.fluxa.error.DuplicateKeyException;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.LockConflictException;
import io.fluxa.error.StoreTimeoutException;
import io.fluxa.it.TestMysql;
import io.fluxa.mysql.MysqlPool;
import io.fluxa.observe.QueryEvent;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import io.fluxa.test.Statements;
import io.fluxa.transaction.TransactionOptions;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@FluxaTest(entities = Part.class)
@Timeout(60)
class QueryTransactionIT {

    private static final Duration SHORT = Duration.ofMillis(200);
    private static final String WEIGH = "UPDATE part SET weight = ? WHERE id = ?";

    private final Engine engine;
    private final MysqlPool pool;

    QueryTransactionIT(Engine engine) {
        this.engine = engine;
        this.pool = engine.mysql("default");
    }

    @BeforeEach
    void fill(FluxaContext context, Statements statements) {
        pool.exec(
                context, "INSERT INTO part (id, name, weight, state) VALUES (1, 'a', 1, 'made'), (2, 'b', 2, 'made')");
        statements.clear();
    }

    @Test
    void sharesTheTransactionOfTheEntities(FluxaContext context, PartProvider parts, Statements statements) {
        context.transaction(tx -> {
            parts.mustGetById(tx, 1).setWeight(10);
            tx.flush();
            assertThat(pool.queryOne(tx, Integer.class, "SELECT weight FROM part WHERE id = 1"))
                    .contains(10);
            pool.exec(tx, WEIGH, 20, 2);
            assertThat(weight(2)).isEqualTo(2);
        });
        assertThat(statements.all())
                .extracting(event -> event.query().split(" ", 2)[0])
                .containsExactly("START", "SELECT", "UPDATE", "SELECT", "UPDATE", "COMMIT");
        assertThat(weight(2)).isEqualTo(20);
    }

    @Test
    void isRolledBackWithIt(FluxaContext context) {
        assertThatThrownBy(() -> context.transaction(tx -> {
                    pool.exec(tx, WEIGH, 20, 2);
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(weight(2)).isEqualTo(2);
    }

    @Test
    void goesOnAfterARefusedStatementThatIsCaught(FluxaContext context) {
        context.transaction(tx -> {
            pool.exec(tx, WEIGH, 20, 2);
            assertThatThrownBy(() -> pool.exec(tx, "INSERT INTO part (id, name, state) VALUES (3, 'a', 'made')"))
                    .isInstanceOf(DuplicateKeyException.class);
            assertThatThrownBy(() -> pool.exec(tx, "nonsense")).hasMessageContaining("1064");
            assertCode(ErrorCode.PARAMETERS_MISMATCH, () -> pool.exec(tx, WEIGH, 1));
            pool.exec(tx, WEIGH, 10, 1);
        });
        assertThat(weight(1)).isEqualTo(10);
        assertThat(weight(2)).isEqualTo(20);
    }

    @Test
    void refusesWhatWouldCommitIt(FluxaContext context) {
        context.transaction(tx -> {
            pool.exec(tx, WEIGH, 20, 2);
            assertCode(ErrorCode.STATEMENT_MISUSE, () -> pool.exec(tx, "TRUNCATE TABLE part"));
            assertCode(ErrorCode.STATEMENT_MISUSE, () -> pool.queryMaps(tx, "CHECK TABLE part"));
            pool.exec(tx, "CREATE TEMPORARY TABLE noted (id int)");
            pool.exec(tx, "INSERT INTO noted VALUES (?)", 1);
            pool.exec(tx, "DROP TEMPORARY TABLE noted");
            assertThat(weight(2)).isEqualTo(2);
        });
        assertThat(weight(2)).isEqualTo(20);
        assertThat(pool.queryMaps(context, "CHECK TABLE part")).hasSize(1);
        context.mysqlPipeline("default").add("TRUNCATE TABLE part").add(WEIGH, 1, 1);
        assertCode(ErrorCode.STATEMENT_MISUSE, context::flush);
        context.clearFlush();
        assertThat(weight(1)).isEqualTo(1);
    }

    @Test
    void endsWithADeadlock(FluxaContext context, MysqlServer server) throws Exception {
        try (Connection other = server.connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            // More rows than ours, so that MySQL chooses us.
            statement.execute(
                    "INSERT INTO part (id, name, state) VALUES (10, 'x', 'made'), (11, 'y', 'made'), (12, 'z', 'made')");
            statement.execute("UPDATE part SET weight = 100 WHERE id = 2");
            Thread thread = new Thread(() -> {
                try {
                    TestMysql.await(() -> running(server, "UPDATE part SET weight = ? WHERE id = ?") > 0
                            || running(server, "UPDATE part SET weight = 20") > 0);
                    statement.execute("UPDATE part SET weight = 100 WHERE id = 1");
                    other.rollback();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            assertThatThrownBy(() -> context.transaction(tx -> {
                        pool.exec(tx, WEIGH, 10, 1);
                        thread.start();
                        assertThatThrownBy(() -> pool.exec(tx, WEIGH, 20, 2)).isInstanceOf(LockConflictException.class);
                        assertCode(ErrorCode.ROLLBACK_ONLY, () -> pool.exec(tx, WEIGH, 30, 2));
                    }))
                    .hasMessageStartingWith(ErrorCode.ROLLBACK_ONLY.code());
            thread.join();
        }
        assertThat(weight(1)).isEqualTo(1);
        assertThat(weight(2)).isEqualTo(2);
    }

    @Test
    void endsASingleCallAtItsTimeOut(FluxaContext context, MysqlServer server) throws Exception {
        MysqlPool quick = pool.within(SHORT);
        assertThatThrownBy(() -> quick.queryOne(context, Integer.class, "SELECT SLEEP(60)"))
                .isInstanceOf(StoreTimeoutException.class)
                .hasMessageContaining("the time-out of the call");
        TestMysql.await(() -> running(server, "SELECT SLEEP") == 0);
        assertThat(quick.queryOne(context, Integer.class, "SELECT 1")).contains(1);
        assertThat(pool.queryOne(context, Integer.class, "SELECT SLEEP(0.4)")).contains(0);
        assertCode(ErrorCode.STATEMENT_MISUSE, () -> pool.within(Duration.ZERO));
    }

    @Test
    void leavesTheCallsAfterATimelyOneAlone(FluxaContext context) {
        context.transaction(TransactionOptions.DEFAULT.timeout(Duration.ofSeconds(30)), tx -> {
            assertThat(pool.within(SHORT).queryOne(tx, Integer.class, "SELECT 1"))
                    .contains(1);
            assertThat(pool.queryOne(tx, Integer.class, "SELECT SLEEP(0.4)")).contains(0);
        });
    }

    @Test
    void endsItsTransactionWithATimeOut(FluxaContext context) {
        assertCode(
                ErrorCode.ROLLBACK_ONLY,
                () -> context.transaction(tx -> {
                    pool.exec(tx, WEIGH, 20, 2);
                    assertThatThrownBy(() -> pool.within(SHORT).queryOne(tx, Integer.class, "SELECT SLEEP(60)"))
                            .isInstanceOf(StoreTimeoutException.class);
                    assertCode(ErrorCode.ROLLBACK_ONLY, () -> pool.exec(tx, WEIGH, 30, 2));
                }));
        assertThat(weight(2)).isEqualTo(2);
    }

    @Test
    void endsWhatIsCancelled(MysqlServer server) throws Exception {
        try (FluxaContext context = engine.newContext()) {
            Thread canceller = new Thread(() -> {
                try {
                    TestMysql.await(() -> running(server, "SELECT SLEEP(60)") == 1);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
                context.cancel();
            });
            canceller.start();
            assertThatThrownBy(() ->
                            pool.within(Duration.ofMinutes(1)).queryOne(context, Integer.class, "SELECT SLEEP(60)"))
                    .isInstanceOf(CancelledException.class);
            canceller.join();
        }
        TestMysql.await(() -> running(server, "SELECT SLEEP(60)") == 0);
    }

    @Test
    void checksPipelinesWhenTheyAreFilled(FluxaContext context, Statements statements) {
        assertCode(
                ErrorCode.PARAMETERS_MISMATCH,
                () -> context.mysqlPipeline("default").add(WEIGH, 1));
        assertCode(
                ErrorCode.UNSUPPORTED_PARAMETER,
                () -> context.mysqlPipeline("default").add(WEIGH, new Object(), 1));
        assertCode(
                ErrorCode.STATEMENT_MISUSE,
                () -> context.mysqlPipeline("default").add("COMMIT"));
        context.mysqlPipeline("default").add("UPDATE part SET weight = 5 WHERE id IN ?", List.of(1, 2, 3));
        context.flush();
        assertThat(statements.all())
                .extracting(QueryEvent::query, QueryEvent::rows)
                .containsExactly(tuple("UPDATE part SET weight = 5 WHERE id IN (?, ?, ?)", 2L));
    }

    private int weight(long id) {
        try (FluxaContext other = engine.newContext()) {
            return pool.queryOne(other, Integer.class, "SELECT weight FROM part WHERE id = ?", id)
                    .orElseThrow();
        }
    }
}
