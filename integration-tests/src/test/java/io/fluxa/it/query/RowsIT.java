package io.fluxa.it.query;

import static io.fluxa.it.query.QueryIT.assertCode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.CancelledException;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.error.StoreTimeoutException;
import io.fluxa.it.TestMysql;
import io.fluxa.mysql.MysqlPool;
import io.fluxa.mysql.Row;
import io.fluxa.mysql.Rows;
import io.fluxa.observe.QueryEvent;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import io.fluxa.test.Statements;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@FluxaTest(entities = Part.class)
@Timeout(120)
class RowsIT {

    private static final int MANY = 200_000;

    /** As many rows as asked for, each of them with a text of some length. */
    static final String COUNT = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
            + " SELECT /*+ SET_VAR(cte_max_recursion_depth = 1000000) */ i AS number, REPEAT('x', ?) AS text FROM n";

    private final Engine engine;
    private final MysqlPool pool;

    RowsIT(Engine engine) {
        this.engine = engine;
        this.pool = engine.mysql("default");
    }

    @Test
    void readsManyRowsInLittleMemory(FluxaContext context, Statements statements) {
        long sum = 0;
        long highest = 0;
        long before = used();
        try (Rows rows = pool.query(context, COUNT, MANY, 1_000)) {
            assertThat(rows.labels()).containsExactly("number", "text");
            while (rows.next()) {
                Row row = rows.row();
                sum += row.getLong("number");
                if (row.getLong(1) % 50_000 == 0) {
                    assertThat(row.getString("text")).hasSize(1_000);
                    highest = Math.max(highest, used() - before);
                }
            }
            assertThat(rows.next()).isFalse();
        }
        assertThat(sum).isEqualTo((long) MANY * (MANY + 1) / 2);
        assertThat(highest).isLessThan(40_000_000L); // the result has 200 MB
        assertThat(statements.all())
                .extracting(QueryEvent::operation, QueryEvent::rows)
                .containsExactly(tuple("SELECT", (long) MANY));
    }

    @Test
    void leavesTheStatementAsItWasForOtherCalls(FluxaContext context) {
        for (int i = 0; i < 3; i++) {
            try (Rows rows = pool.query(context, COUNT, 10, 1)) {
                assertThat(rows.next()).isTrue();
                while (rows.next()) {
                    assertThat(rows.row().getString(2)).isEqualTo("x");
                }
            }
            assertThat(pool.queryMany(context, row -> row.getLong(1), COUNT, 10, 1))
                    .hasSize(10);
        }
    }

    @Test
    void endsTheStatementWhenClosedEarly(FluxaContext context, MysqlServer server) throws Exception {
        try (Rows rows = pool.query(context, COUNT, 1_000_000, 1_000)) {
            assertThat(rows.next()).isTrue();
            assertThat(pool.queryOne(context, Long.class, "SELECT 1")).contains(1L);
        }
        TestMysql.await(() -> running(server, "WITH RECURSIVE") == 0);
        assertThat(pool.queryOne(context, Long.class, "SELECT 1")).contains(1L);
    }

    @Test
    void takesPartInATransaction(FluxaContext context) {
        context.transaction(tx -> {
            pool.exec(tx, "INSERT INTO part (id, name, state) VALUES (1, 'a', 'made'), (2, 'b', 'made')");
            try (Rows rows = pool.query(tx, "SELECT id FROM part ORDER BY id")) {
                assertThat(rows.next()).isTrue();
                assertCode(ErrorCode.RESULT_OPEN, () -> pool.queryOne(tx, Long.class, "SELECT 1"))
                        .hasMessageContaining("SELECT id FROM part");
            }
            assertThat(pool.queryOne(tx, Long.class, "SELECT COUNT(*) FROM part"))
                    .contains(2L);
        });
        assertThat(pool.queryOne(context, Long.class, "SELECT COUNT(*) FROM part"))
                .contains(2L);
    }

    @Test
    void isClosedWithItsTransactionAndLogged(FluxaContext context) {
        List<Rows> forgotten = new ArrayList<>();
        List<String> logged = logged(() -> context.transaction(tx -> {
            pool.exec(tx, "INSERT INTO part (id, name, state) VALUES (1, 'a', 'made')");
            Rows rows = pool.query(tx, COUNT, 100, 1);
            assertThat(rows.next()).isTrue();
            forgotten.add(rows);
        }));
        assertThat(logged).singleElement().asString().startsWith("FLX-3057").contains("WITH RECURSIVE");
        assertCode(ErrorCode.RESULT_OPEN, forgotten.get(0)::next);
        assertCode(ErrorCode.RESULT_OPEN, forgotten.get(0)::row);
        forgotten.get(0).close();
        assertThat(pool.queryOne(context, Long.class, "SELECT COUNT(*) FROM part"))
                .contains(1L);
    }

    @Test
    void isClosedWithItsContextAndLogged() {
        List<Rows> forgotten = new ArrayList<>();
        List<String> logged = logged(() -> {
            try (FluxaContext context = engine.newContext()) {
                forgotten.add(pool.query(context, COUNT, 1_000_000, 1_000));
            }
        });
        assertThat(logged).singleElement().asString().startsWith("FLX-3057");
        assertCode(ErrorCode.CONTEXT_CLOSED, forgotten.get(0)::next);
        forgotten.get(0).close();
        try (FluxaContext context = engine.newContext()) {
            for (int i = 0; i < 50; i++) { // more than there are connections
                try (Rows rows = pool.query(context, COUNT, 2, 1)) {
                    assertThat(rows.next()).isTrue();
                }
            }
        }
    }

    @Test
    void goesOnBesideTransactionsThatBeginLater(FluxaContext context) {
        try (Rows rows = pool.query(context, COUNT, 3, 1)) {
            while (rows.next()) {
                long number = rows.row().getLong(1);
                context.transaction(tx -> pool.exec(
                        tx, "INSERT INTO part (id, name, state) VALUES (?, ?, 'made')", number, "p" + number));
            }
        }
        assertThat(pool.queryOne(context, Long.class, "SELECT COUNT(*) FROM part"))
                .contains(3L);
    }

    @Test
    void leavesNothingOpenWhenTheTimeIsOverBetweenTwoRows(FluxaContext context) throws Exception {
        for (int i = 0; i < 30; i++) { // more than there are connections
            try (FluxaContext other = engine.newContext()) {
                List<Rows> opened = new ArrayList<>();
                assertThatThrownBy(() -> other.transaction(tx -> {
                            try (Rows rows = pool.query(tx, COUNT, 100, 1)) {
                                opened.add(rows);
                                assertThat(rows.next()).isTrue();
                                other.cancel();
                                assertThatThrownBy(rows::next).isInstanceOf(CancelledException.class);
                            }
                        }))
                        .isInstanceOf(IllegalUseException.class);
                assertCode(ErrorCode.RESULT_OPEN, opened.get(0)::next);
            }
        }
        assertThat(pool.queryOne(context, Long.class, "SELECT 1")).contains(1L);
    }

    @Test
    void isAtARowOnlyBetweenTheFirstAndTheLast(FluxaContext context) {
        Rows again;
        try (Rows rows = pool.query(context, "SELECT 1 AS one")) {
            again = rows;
            assertCode(ErrorCode.RESULT_OPEN, rows::row);
            assertThat(rows.next()).isTrue();
            assertThat(rows.row().getLong("one")).isEqualTo(1);
            assertThat(rows.row().toMap()).containsEntry("one", 1L);
            assertThat(rows.next()).isFalse();
            assertCode(ErrorCode.RESULT_OPEN, rows::row);
        }
        assertCode(ErrorCode.RESULT_OPEN, again::next);
    }

    @Test
    void endsAtATimeOutWhileItIsRead(FluxaContext context, MysqlServer server) throws Exception {
        try (Rows rows = pool.within(Duration.ofMillis(200)).query(context, "SELECT 1 UNION ALL SELECT SLEEP(60)")) {
            assertThatThrownBy(() -> {
                        while (rows.next()) {
                            rows.row();
                        }
                    })
                    .isInstanceOf(StoreTimeoutException.class)
                    .hasMessageContaining("time-out of the call");
            assertCode(ErrorCode.RESULT_OPEN, rows::next);
        } catch (StoreTimeoutException alreadyAtTheBegin) {
            assertThat(alreadyAtTheBegin).hasMessageContaining("time-out of the call");
        }
        TestMysql.await(() -> running(server, "SELECT 1 UNION") == 0);
        assertThat(pool.queryOne(context, Long.class, "SELECT 1")).contains(1L);
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    static int running(MysqlServer server, String begin) throws SQLException {
        try (Connection connection = server.connect();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT COUNT(*) FROM information_schema.processlist WHERE db = DATABASE() AND info LIKE ?")) {
            statement.setString(1, begin + "%");
            try (ResultSet count = statement.executeQuery()) {
                count.next();
                return count.getInt(1);
            }
        }
    }

    static List<String> logged(Runnable work) {
        List<String> messages = new ArrayList<>();
        Logger logger = Logger.getLogger("io.fluxa.mysql");
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                messages.add(new SimpleFormatter().formatMessage(line));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.addHandler(handler);
        try {
            work.run();
        } finally {
            logger.removeHandler(handler);
        }
        return messages;
    }
}
