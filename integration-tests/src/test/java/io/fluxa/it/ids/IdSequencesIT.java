package io.fluxa.it.ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.devservices.mysql.RunningMysql;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.error.SchemaException;
import io.fluxa.error.StoreException;
import io.fluxa.internal.ids.IdSequences;
import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.internal.schema.SchemaStart;
import io.fluxa.it.TestMysql;
import io.fluxa.schema.ColumnType.IntegerType;
import io.fluxa.schema.EntitySchema;
import io.fluxa.schema.SchemaPolicy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdSequencesIT {

    private static final EntitySchema WIDE = schema("Wide", 8);
    private static final EntitySchema TINY = schema("Tiny", 1);

    private final RunningMysql server = TestMysql.shared();
    private String schema;
    private MysqlDatabase database;
    private IdSequences ids;

    @BeforeEach
    void open() throws SQLException {
        schema = TestMysql.newSchema(server);
        database = TestMysql.open(server, schema, options -> {});
        ids = new IdSequences();
        SchemaStart.run(SchemaPolicy.SAFE, List.of(database), List.of(WIDE, TINY), new ArrayList<>());
    }

    @AfterEach
    void drop() throws SQLException {
        ids.close();
        database.close();
        TestMysql.execute(server, "mysql", "DROP DATABASE " + schema);
    }

    @Test
    void beginsAtOneAndGoesOn() {
        for (long expected = 1; expected <= 300; expected++) {
            assertThat(ids.next(database, WIDE)).isEqualTo(expected);
        }
        assertThat(ids.next(database, TINY)).isEqualTo(1);
    }

    @Test
    void goesOnAfterTheLargestIdOfTheTable() throws SQLException {
        TestMysql.execute(server, schema, "INSERT INTO wide VALUES (41)");

        assertThat(ids.next(database, WIDE)).isEqualTo(42);
    }

    @Test
    void jumpsOverRowsThatWereGivenIdsByHand() throws SQLException {
        assertThat(ids.next(database, WIDE)).isEqualTo(1);
        TestMysql.execute(server, schema, "INSERT INTO wide VALUES (2), (500)");

        ids.reseed(database, WIDE);

        assertThat(ids.next(database, WIDE)).isEqualTo(501);
        ids.reseed(database, WIDE);
        assertThat(ids.next(database, WIDE)).isGreaterThan(501);
    }

    @Test
    void usesEveryIdOfAShortRangeAndThenSaysSo() {
        Set<Long> given = ConcurrentHashMap.newKeySet();
        for (int i = 0; i < 255; i++) {
            given.add(ids.next(database, TINY));
        }

        assertThat(given).hasSize(255).allMatch(id -> id >= 1 && id <= 255);
        assertThatThrownBy(() -> ids.next(database, TINY))
                .isInstanceOfSatisfying(
                        IllegalUseException.class,
                        failure -> assertThat(failure.code()).isEqualTo(ErrorCode.IDS_EXHAUSTED))
                .hasMessageContainingAll("Tiny", "255");
    }

    @Test
    void saysSoWhenTheLargestIdIsTaken() throws SQLException {
        TestMysql.execute(server, schema, "INSERT INTO wide VALUES (18446744073709551615)");

        assertThatThrownBy(() -> ids.next(database, WIDE))
                .isInstanceOfSatisfying(
                        IllegalUseException.class,
                        failure -> assertThat(failure.code()).isEqualTo(ErrorCode.IDS_EXHAUSTED));
    }

    @Test
    void namesAMissingTable() throws SQLException {
        TestMysql.execute(server, schema, "DROP TABLE wide");

        assertThatThrownBy(() -> ids.next(database, WIDE))
                .isInstanceOf(SchemaException.class)
                .hasMessageContainingAll("FLX-2001", "wide");
    }

    @Test
    void losesOnlyABlockWhenANodeEnds() {
        for (int i = 0; i < 10; i++) {
            ids.next(database, WIDE);
        }
        ids.close();
        try (IdSequences restarted = new IdSequences()) {
            assertThat(restarted.next(database, WIDE)).isBetween(11L, 64L);
        }
    }

    @Test
    void givesEachIdOnceToTwoNodesOfTwentyThreads() throws Exception {
        TestMysql.execute(server, schema, "INSERT INTO wide VALUES (1000)");

        Set<Long> given = takeOnTwoNodes(500, () -> {});

        assertThat(given).hasSize(20_000).allMatch(id -> id > 1_000);
    }

    @Test
    void givesEachIdOnceAlsoWhenConnectionsAreKilled() throws Exception {
        Set<Long> given = takeOnTwoNodes(200, this::killConnections);

        assertThat(given).hasSize(8_000);
    }

    private interface Disturbance {
        void happens() throws SQLException;
    }

    private Set<Long> takeOnTwoNodes(int perThread, Disturbance disturbance) throws Exception {
        Set<Long> given = ConcurrentHashMap.newKeySet();
        ExecutorService threads = Executors.newFixedThreadPool(40);
        try (MysqlDatabase secondDatabase = TestMysql.open(server, schema, options -> {});
                IdSequences second = new IdSequences()) {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                MysqlDatabase on = i % 2 == 0 ? database : secondDatabase;
                IdSequences from = i % 2 == 0 ? ids : second;
                tasks.add(() -> {
                    for (int taken = 0; taken < perThread; taken++) {
                        assertThat(given.add(takeStubbornly(from, on))).isTrue();
                    }
                    return null;
                });
            }
            List<Future<Void>> running = tasks.stream().map(threads::submit).toList();
            for (int i = 0; i < 20; i++) {
                disturbance.happens();
            }
            for (Future<Void> done : running) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
        return given;
    }

    private static long takeStubbornly(IdSequences from, MysqlDatabase on) {
        for (int attempt = 0; ; attempt++) {
            try {
                return from.next(on, WIDE);
            } catch (StoreException failure) {
                if (attempt == 50) {
                    throw failure;
                }
            }
        }
    }

    private void killConnections() throws SQLException {
        List<Long> victims = new ArrayList<>();
        try (Connection connection = TestMysql.connect(server, "mysql");
                Statement statement = connection.createStatement()) {
            try (ResultSet results = statement.executeQuery(
                    "SELECT ID FROM information_schema.PROCESSLIST WHERE DB = '" + schema + "'")) {
                while (results.next()) {
                    victims.add(results.getLong(1));
                }
            }
            for (Long victim : victims) {
                try {
                    statement.execute("KILL " + victim);
                } catch (SQLException alreadyGone) {
                    assertThat(alreadyGone.getErrorCode()).isEqualTo(1094);
                }
            }
        }
    }

    private static EntitySchema schema(String entity, int bytes) {
        return EntitySchema.of(entity, "default", entity.toLowerCase(java.util.Locale.ROOT))
                .required("id", "id", new IntegerType(bytes, true))
                .build();
    }
}
