package io.fluxa.it.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.devservices.mysql.RunningMysql;
import io.fluxa.error.CorruptValueException;
import io.fluxa.error.DuplicateKeyException;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.FluxaException;
import io.fluxa.error.LockConflictException;
import io.fluxa.error.OutcomeUnknownException;
import io.fluxa.error.StoreUnavailableException;
import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.internal.mysql.SqlChannel;
import io.fluxa.internal.mysql.SqlChannel.Binder;
import io.fluxa.internal.mysql.StatementLog;
import io.fluxa.it.TestMysql;
import io.fluxa.runtime.ColumnBinder;
import io.fluxa.runtime.ColumnReader;
import io.fluxa.schema.ColumnType.IntegerType;
import io.fluxa.schema.ColumnType.TextType;
import io.fluxa.schema.EntitySchema;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlChannelIT {

    private static final EntitySchema NOTE = EntitySchema.of("Note", "default", "note")
            .required("id", "id", new IntegerType(4, true))
            .required("text", "text", new TextType(10))
            .uniqueIndex("by text", "text")
            .build();
    private static final String INSERT = "INSERT INTO note (id, text) VALUES (?, ?)";
    private static final String UPDATE = "UPDATE note SET text = ? WHERE id = ?";

    private final RunningMysql server = TestMysql.shared();
    private final List<String> logged = new ArrayList<>();
    private MysqlDatabase database;
    private String schema;

    @BeforeEach
    void open() throws SQLException {
        schema = TestMysql.newSchema(server);
        TestMysql.execute(
                server,
                schema,
                "CREATE TABLE note (id int unsigned NOT NULL PRIMARY KEY, text varchar(10) NOT NULL,"
                        + " level tinyint unsigned NOT NULL DEFAULT 0, at datetime(6) NULL, day date NULL,"
                        + " UNIQUE INDEX `by text` (text))");
        database = TestMysql.open(
                server.jdbcUrl(schema) + "&sessionVariables=innodb_lock_wait_timeout=1", server, options -> {});
    }

    @AfterEach
    void drop() throws SQLException {
        database.close();
        TestMysql.execute(server, "mysql", "DROP DATABASE " + schema);
    }

    @Test
    void countsMatchedRowsAlsoWhenNothingChanges() {
        try (SqlChannel channel = channel()) {
            assertThat(insert(channel, 1, "a")).isEqualTo(1);
            assertThat(update(channel, 1, "a")).isEqualTo(1);
            assertThat(update(channel, 2, "a")).isZero();
        }
        assertThat(texts()).containsExactly("a");
    }

    @Test
    void keepsWhatIsCommittedAndForgetsWhatIsNot() {
        try (SqlChannel channel = channel()) {
            channel.begin();
            insert(channel, 1, "a");
            channel.commit();
            channel.begin();
            insert(channel, 2, "b");
            channel.rollback();
            channel.begin();
            insert(channel, 3, "c");
        }
        try (SqlChannel channel = channel()) {
            insert(channel, 4, "d");
        }
        assertThat(texts()).containsExactly("a", "d");
    }

    @Test
    void logsEachStatementWithItsRowsAndError() {
        try (SqlChannel channel = database.channel(new Recorder())) {
            channel.begin();
            insert(channel, 1, "a");
            insert(channel, 2, "b");
            channel.select("SELECT id FROM note", Binder.NOTHING, results -> null);
            channel.commit();
            assertThatThrownBy(() -> insert(channel, 1, "c")).isInstanceOf(DuplicateKeyException.class);
            channel.begin();
        }
        assertThat(logged)
                .containsExactly(
                        "TRANSACTION START TRANSACTION 0 null",
                        "EXEC " + INSERT + " 1 null",
                        "EXEC " + INSERT + " 1 null",
                        "SELECT SELECT id FROM note 2 null",
                        "TRANSACTION COMMIT 0 null",
                        "EXEC " + INSERT + " 0 DUPLICATE_KEY",
                        "TRANSACTION START TRANSACTION 0 null",
                        "TRANSACTION ROLLBACK 0 null");
    }

    @Test
    void namesTheUniqueIndexAndNeverTheValue() {
        try (SqlChannel channel = channel()) {
            insert(channel, 1, "hunter2");

            assertThatThrownBy(() -> insert(channel, 2, "hunter2"))
                    .isInstanceOfSatisfying(DuplicateKeyException.class, duplicate -> {
                        assertThat(duplicate.index()).isEqualTo("by text");
                        assertThat(duplicate.entity()).isEqualTo("Note");
                        assertThat(printed(duplicate)).doesNotContain("hunter2");
                    });
            assertThatThrownBy(() -> insert(channel, 1, "other"))
                    .isInstanceOfSatisfying(
                            DuplicateKeyException.class,
                            duplicate -> assertThat(duplicate.index()).isEqualTo("PRIMARY"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "INSERT INTO absent VALUES (1), TABLE_MISSING",
        "UPDATE note SET absent = 1, SCHEMA_MISMATCH",
        "INSERT INTO note (id) VALUES (9), SCHEMA_MISMATCH",
        "'INSERT INTO note (id, text) VALUES (9, ''hunter2 is too long'')', STATEMENT_REFUSED",
        "'INSERT INTO note (id, text, level) VALUES (9, '''', 256)', STATEMENT_REFUSED",
        "'INSERT INTO note (id, text, at) VALUES (9, '''', ''hunter2'')', STATEMENT_REFUSED",
        "SELEKT, STATEMENT_REFUSED",
        "SELECT * FROM absent.absent, ACCESS_OR_MISSING",
    })
    void givesEachRefusalACode(String sql, String code) {
        try (SqlChannel channel = channel()) {
            assertThatThrownBy(() -> channel.update(sql, Binder.NOTHING))
                    .isInstanceOfSatisfying(FluxaException.class, failure -> {
                        assertThat(failure.code().name())
                                .isIn(
                                        code.equals("ACCESS_OR_MISSING")
                                                ? List.of("STATEMENT_REFUSED", "ACCESS_DENIED", "TABLE_MISSING")
                                                : List.of(code));
                        assertThat(failure.retryable()).isFalse();
                    });
            assertThat(insert(channel, 1, "still")).isEqualTo(1);
        }
    }

    @Test
    void saysWhenAServerIsReadOnly() throws SQLException {
        try (SqlChannel channel = channel()) {
            channel.run("SET SESSION TRANSACTION READ ONLY");
            assertThatThrownBy(() -> insert(channel, 1, "a"))
                    .isInstanceOfSatisfying(
                            FluxaException.class,
                            failure -> assertThat(failure.code()).isEqualTo(ErrorCode.STORE_READ_ONLY));
            channel.run("SET SESSION TRANSACTION READ WRITE");
        }
    }

    @Test
    void callsLockWaitsAndDeadlocksRetryable() throws Exception {
        try (SqlChannel one = channel();
                SqlChannel two = channel()) {
            insert(one, 1, "a");
            insert(one, 2, "b");
            one.begin();
            update(one, 1, "one");
            two.begin();
            update(two, 2, "two");
            Thread waiter = new Thread(() -> update(one, 2, "x"));
            waiter.setUncaughtExceptionHandler(
                    (thread, failure) -> logged.add(failure.getClass().getSimpleName()));
            waiter.start();
            try {
                update(two, 1, "y");
            } catch (LockConflictException deadlock) {
                logged.add(deadlock.getClass().getSimpleName());
                assertThat(deadlock.retryable()).isTrue();
            }
            two.rollback();
            waiter.join(20_000);
        }
        assertThat(logged).contains("LockConflictException");
    }

    @Test
    void tellsAKilledQueryAsATimeOut() {
        try (SqlChannel channel = channel()) {
            assertThatThrownBy(() -> channel.select(
                            "SELECT /*+ MAX_EXECUTION_TIME(50) */ SLEEP(20) FROM information_schema.TABLES",
                            Binder.NOTHING,
                            results -> results.next()))
                    .isInstanceOfSatisfying(
                            FluxaException.class,
                            failure -> assertThat(failure.code()).isEqualTo(ErrorCode.STORE_TIMEOUT));
        }
    }

    @Test
    void doesNotKnowTheOutcomeOfACommitWhoseConnectionEnds() throws SQLException {
        try (SqlChannel channel = channel()) {
            channel.begin();
            insert(channel, 1, "a");
            kill(channel);

            assertThatThrownBy(channel::commit).isInstanceOf(OutcomeUnknownException.class);
        }
        assertThat(texts()).isEmpty();
    }

    @Test
    void doesNotKnowTheOutcomeOfALoneWriteWhoseConnectionEnds() throws SQLException {
        try (SqlChannel channel = channel()) {
            insert(channel, 1, "a");
            kill(channel);

            assertThatThrownBy(() -> insert(channel, 2, "b")).isInstanceOf(OutcomeUnknownException.class);
        }
        assertThat(texts()).containsExactly("a");
    }

    @Test
    void knowsThatALoneWriteWasNotSentWhenItCouldNotEvenBePrepared() throws SQLException {
        try (SqlChannel channel = channel()) {
            kill(channel);

            assertThatThrownBy(() -> insert(channel, 2, "b")).isInstanceOf(StoreUnavailableException.class);
        }
        assertThat(texts()).isEmpty();
    }

    @Test
    void sendsWhatCannotBePreparedAsText() {
        try (SqlChannel channel = channel()) {
            channel.update("LOCK TABLES note WRITE", Binder.NOTHING);
            insert(channel, 1, "a");
            channel.update("UNLOCK TABLES", Binder.NOTHING);
        }
        assertThat(texts()).containsExactly("a");
    }

    @Test
    void callsAReadOrAnUncommittedWriteWhoseConnectionEndsUnavailable() throws SQLException {
        try (SqlChannel channel = channel()) {
            kill(channel);
            assertThatThrownBy(() -> channel.select("SELECT 1", Binder.NOTHING, results -> results.next()))
                    .isInstanceOf(StoreUnavailableException.class);
        }
        try (SqlChannel channel = channel()) {
            channel.begin();
            kill(channel);
            assertThatThrownBy(() -> insert(channel, 1, "a")).isInstanceOf(StoreUnavailableException.class);
        }
        assertThat(texts()).isEmpty();
    }

    @Test
    void keepsTimesAsTheyAreInEveryZone() {
        Instant at = Instant.parse("2024-03-31T01:30:00.123456Z");
        try (SqlChannel channel = channel()) {
            channel.update("INSERT INTO note (id, text, at, day) VALUES (1, '', ?, ?)", statement -> {
                ColumnBinder.instant(statement, 1, at);
                ColumnBinder.date(statement, 2, LocalDate.of(1900, 1, 1));
            });
            String stored = channel.select(
                    "SELECT CONCAT(at, ' ', day, ' ', ?) FROM note",
                    statement -> statement.setString(1, "x"),
                    results -> {
                        results.next();
                        return results.getString(1);
                    });
            assertThat(stored).isEqualTo("2024-03-31 01:30:00.123456 1900-01-01 x");
            channel.select("SELECT at, day FROM note", Binder.NOTHING, results -> {
                results.next();
                assertThat(ColumnReader.instant(results, 1)).isEqualTo(at);
                assertThat(ColumnReader.date(results, 2)).isEqualTo(LocalDate.of(1900, 1, 1));
                return null;
            });
        }
    }

    @Test
    void tellsAValueThatDoesNotFitItsField() {
        try (SqlChannel channel = channel()) {
            channel.update("INSERT INTO note (id, text, level) VALUES (1, 'a', 255)", Binder.NOTHING);

            assertThatThrownBy(() -> channel.select("SELECT level FROM note", Binder.NOTHING, results -> {
                        results.next();
                        return results.getByte(1);
                    }))
                    .isInstanceOf(CorruptValueException.class)
                    .hasMessageNotContaining(" 255");
            assertThat(texts()).containsExactly("a");
        }
    }

    private SqlChannel channel() {
        return database.channel(StatementLog.NONE);
    }

    private static long insert(SqlChannel channel, int id, String text) {
        return channel.update(NOTE, INSERT, statement -> {
            statement.setInt(1, id);
            statement.setString(2, text);
        });
    }

    private static long update(SqlChannel channel, int id, String text) {
        return channel.update(NOTE, UPDATE, statement -> {
            statement.setString(1, text);
            statement.setInt(2, id);
        });
    }

    private List<String> texts() {
        try (SqlChannel channel = channel()) {
            return channel.select("SELECT text FROM note ORDER BY id", Binder.NOTHING, results -> {
                List<String> texts = new ArrayList<>();
                while (results.next()) {
                    texts.add(results.getString(1));
                }
                return texts;
            });
        }
    }

    private void kill(SqlChannel channel) throws SQLException {
        long id = channel.select("SELECT CONNECTION_ID()", Binder.NOTHING, results -> {
            results.next();
            return results.getLong(1);
        });
        TestMysql.execute(server, "mysql", "KILL " + id);
    }

    private static String printed(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private final class Recorder implements StatementLog {
        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public void ran(
                String operation,
                String sql,
                String pool,
                long rows,
                Instant started,
                Duration duration,
                ErrorCode error) {
            assertThat(pool).isEqualTo("default");
            assertThat(duration).isPositive();
            logged.add(operation + " " + sql + " " + rows + " " + error);
        }
    }
}
