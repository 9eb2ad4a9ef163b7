package io.fluxa.it.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.devservices.mysql.RunningMysql;
import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.SchemaException;
import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.internal.schema.CachedTables;
import io.fluxa.internal.schema.DatabaseId;
import io.fluxa.internal.schema.MysqlAlters;
import io.fluxa.internal.schema.SchemaStart;
import io.fluxa.it.TestMysql;
import io.fluxa.schema.Alter;
import io.fluxa.schema.ColumnType.DateTimeType;
import io.fluxa.schema.ColumnType.IntegerType;
import io.fluxa.schema.ColumnType.JsonType;
import io.fluxa.schema.ColumnType.TextType;
import io.fluxa.schema.EntitySchema;
import io.fluxa.schema.SchemaPolicy;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CachedTablesIT {

    private static final EntitySchema NOTE =
            note("Note").redisCache("default", Duration.ofDays(1)).build();
    private static final EntitySchema PLAIN = note("Plain").build();
    private static final EntitySchema LOCAL = note("Local").localCache(10).build();
    private static final EntitySchema CODED =
            note("Coded").cachedUniqueIndex("text", "default", "text").build();

    private final RunningMysql server = TestMysql.shared();
    private final List<Problem> problems = new ArrayList<>();
    private String schema;
    private MysqlDatabase database;

    @BeforeEach
    void open() throws SQLException {
        schema = TestMysql.newSchema(server);
        database = TestMysql.open(server, schema, options -> options.maxOpenConnections(1));
    }

    @AfterEach
    void drop() throws SQLException {
        database.close();
        TestMysql.execute(server, "mysql", "DROP DATABASE " + schema);
    }

    @Nested
    class IdOfADatabase {

        @Test
        void isMadeOnceWhenSomethingIsCached() {
            assertThat(start(NOTE).databaseId("default"))
                    .hasValueSatisfying(id -> assertThat(id)
                            .matches("[0-9a-z]{12}")
                            .isEqualTo(DatabaseId.of(database))
                            .isEqualTo(start(NOTE, CODED).databaseId("default").orElseThrow()));
            assertThat(problems).isEmpty();
            assertThat(MysqlAlters.of(List.of(database), List.of(NOTE, CODED))).isEmpty();
        }

        @Test
        void isNotMadeWhenNothingIsCached() {
            assertThat(start(PLAIN).databaseId("default")).isEmpty();

            assertThat(problems).isEmpty();
            assertThatThrownBy(() -> DatabaseId.of(database)).isInstanceOf(SchemaException.class);
        }

        @Test
        void differsFromSchemaToSchema() throws SQLException {
            start(NOTE);
            String other = TestMysql.newSchema(server);
            try (MysqlDatabase second = TestMysql.open(server, other, options -> {})) {
                SchemaStart.run(SchemaPolicy.SAFE, List.of(second), List.of(NOTE), problems);
                assertThat(DatabaseId.of(second)).isNotEqualTo(DatabaseId.of(database));
            } finally {
                TestMysql.execute(server, "mysql", "DROP DATABASE " + other);
            }
        }

        @Test
        void isTheSameForNodesThatStartAtOnce() throws Exception {
            Callable<String> node = () -> {
                List<Problem> found = new ArrayList<>();
                try (MysqlDatabase own = TestMysql.open(server, schema, options -> options.maxOpenConnections(2))) {
                    SchemaStart.run(SchemaPolicy.SAFE, List.of(own), List.of(NOTE), found);
                    assertThat(found).isEmpty();
                    return DatabaseId.of(own);
                }
            };
            Set<String> ids = new HashSet<>();
            ExecutorService nodes = Executors.newFixedThreadPool(6);
            try {
                for (Future<String> id : nodes.invokeAll(Collections.nCopies(6, node))) {
                    ids.add(id.get());
                }
            } finally {
                nodes.shutdownNow();
            }
            assertThat(ids).hasSize(1);
        }

        @Test
        void isCreatedByHandAsWell() {
            MysqlAlters.of(List.of(database), List.of(NOTE)).stream()
                    .filter(alter -> alter.text().contains("_fluxa_database"))
                    .forEach(Alter::exec);

            assertThat(DatabaseId.of(database)).matches("[0-9a-z]{12}");
        }

        @Test
        void isNamedWithItsMendWhereItIsMissing() throws SQLException {
            start(PLAIN);

            assertThat(check(NOTE).databaseId("default")).isEmpty();

            assertThat(problems).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ErrorCode.DATABASE_ID_MISSING);
                assertThat(problem.message())
                        .contains("'_fluxa_database'", "is missing", schema, "'default'", "fluxa.schema.on-start=safe");
            });
        }

        @Test
        void isNeededByACacheInProcessOnlyWhereNodesTalk() {
            start(PLAIN);

            check(false, LOCAL);
            assertThat(problems).isEmpty();

            check(true, LOCAL);
            assertThat(problems).extracting(Problem::code).containsExactly(ErrorCode.DATABASE_ID_MISSING);
        }

        @Test
        void isNotMadeAnewWhereItsRowIsGone() throws SQLException {
            start(NOTE);
            TestMysql.execute(server, schema, "DELETE FROM _fluxa_database");

            start(NOTE);

            assertThat(problems).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ErrorCode.DATABASE_ID_MISSING);
                assertThat(problem.message()).contains("has no row any more", "stop every node, drop the table");
            });
        }

        @Test
        void isRefusedWhereItIsNone() throws SQLException {
            start(NOTE);
            TestMysql.execute(server, schema, "UPDATE _fluxa_database SET id = 'UPPER'");

            check(NOTE);

            assertThat(problems).extracting(Problem::code).containsExactly(ErrorCode.DATABASE_ID_INVALID);
        }

        @Test
        void isTheOnlyRow() {
            start(NOTE);

            assertThatThrownBy(() ->
                            TestMysql.execute(server, schema, "INSERT INTO _fluxa_database VALUES (2, 'abcdefghijkl')"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Nested
    class ForeignKeys {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "ON DELETE CASCADE",
                    "ON DELETE SET NULL",
                    "ON UPDATE CASCADE",
                    "ON DELETE CASCADE ON UPDATE SET NULL"
                })
        void thatChangeCachedRowsAreRefused(String rule) throws SQLException {
            start(NOTE, CODED, LOCAL, PLAIN);
            for (EntitySchema child : List.of(NOTE, CODED, LOCAL, PLAIN)) {
                execute("ALTER TABLE " + child.table() + " ADD CONSTRAINT " + child.table()
                        + "_owner FOREIGN KEY (owner) REFERENCES plain (id) " + rule);
            }

            check(NOTE, CODED, LOCAL, PLAIN);

            assertThat(problems).extracting(Problem::code).containsOnly(ErrorCode.CACHED_TABLE_CASCADES);
            assertThat(problems).extracting(Problem::key).containsExactly("Note", "Coded", "Local");
            assertThat(problems)
                    .first()
                    .satisfies(problem ->
                            assertThat(problem.message()).contains("'note_owner' to 'plain' " + rule, "RESTRICT"));
        }

        @Test
        void thatOnlyRefuseAreFine() throws SQLException {
            start(NOTE, PLAIN);
            execute("ALTER TABLE note ADD CONSTRAINT a FOREIGN KEY (owner) REFERENCES plain (id) ON DELETE RESTRICT");
            execute("ALTER TABLE plain ADD CONSTRAINT b FOREIGN KEY (owner) REFERENCES note (id) ON DELETE CASCADE");

            check(NOTE, PLAIN);

            assertThat(problems).isEmpty();
        }
    }

    @Nested
    class RowsThatWereJustWritten {

        @Test
        void areKnownWhereTheTableIsAsDefined() {
            assertThat(start(NOTE, CODED, LOCAL).mayRefill(NOTE)).isTrue();
            assertThat(problems).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "CREATE TRIGGER t BEFORE UPDATE ON note FOR EACH ROW SET NEW.text = UPPER(NEW.text)",
                    "CREATE TRIGGER t BEFORE INSERT ON note FOR EACH ROW SET NEW.text = UPPER(NEW.text)",
                    "ALTER TABLE note MODIFY text char(10) NOT NULL DEFAULT ''",
                    "ALTER TABLE note MODIFY text varchar(10) CHARACTER SET latin1 NOT NULL DEFAULT ''",
                    "ALTER TABLE note MODIFY at datetime NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP",
                    "ALTER TABLE note DROP owner, ADD owner int unsigned AS (id) STORED",
                    "ALTER TABLE note DROP owner, ADD owner int unsigned AS (id) VIRTUAL"
                })
        void areNotKnownWhereMysqlHasASay(String change) throws SQLException {
            start(NOTE, CODED);
            execute(change);

            CachedTables tables = check(NOTE, CODED);

            assertThat(problems).isEmpty();
            assertThat(tables.mayRefill(NOTE)).isFalse();
            assertThat(tables.mayRefill(CODED)).isTrue();
        }

        @Test
        void areKnownInSpiteOfATriggerThatRunsAfterwards() throws SQLException {
            start(NOTE);
            execute("CREATE TRIGGER t AFTER INSERT ON note FOR EACH ROW SET @seen = NEW.id");

            assertThat(check(NOTE).mayRefill(NOTE)).isTrue();
        }

        @Test
        void areNotKnownWithADocument() {
            EntitySchema json = note("Json")
                    .required("document", "document", new JsonType())
                    .redisCache("default", Duration.ofDays(1))
                    .build();

            assertThat(start(json).mayRefill(json)).isFalse();
            assertThat(problems).isEmpty();
        }

        @Test
        void areNotKnownToWhomMysqlShowsNoTriggers() throws SQLException {
            start(NOTE);
            execute("CREATE USER '" + schema + "'@'%' IDENTIFIED WITH mysql_native_password BY 'x'");
            execute("GRANT SELECT, INSERT, UPDATE, DELETE, REFERENCES ON `" + schema + "`.* TO '" + schema + "'@'%'");
            try {
                assertThat(refillableBy(schema)).isFalse();
                execute("GRANT TRIGGER ON `" + schema + "`.* TO '" + schema + "'@'%'");
                assertThat(refillableBy(schema)).isTrue();
                execute("CREATE TRIGGER t BEFORE UPDATE ON note FOR EACH ROW SET NEW.text = UPPER(NEW.text)");
                assertThat(refillableBy(schema)).isFalse();
            } finally {
                execute("DROP USER '" + schema + "'@'%'");
            }
            assertThat(problems).isEmpty();
        }

        private boolean refillableBy(String user) {
            try (MysqlDatabase own = TestMysql.open(server.jdbcUrl(schema), user, "x")) {
                return CachedTables.check(List.of(own), List.of(NOTE), true, problems)
                        .mayRefill(NOTE);
            }
        }
    }

    @Nested
    class Tables {

        @Test
        void withoutRowLocksAreRefused() throws SQLException {
            start(NOTE, LOCAL, PLAIN);
            execute("ALTER TABLE note ENGINE=MyISAM");
            execute("DROP TABLE local");
            execute("CREATE VIEW local AS SELECT * FROM plain");

            check(NOTE, LOCAL);

            assertThat(problems).extracting(Problem::code).containsOnly(ErrorCode.CACHED_TABLE_WITHOUT_LOCKS);
            assertThat(problems)
                    .extracting(Problem::message)
                    .satisfiesExactly(
                            note -> assertThat(note).contains("is a table of engine MyISAM", "ENGINE=InnoDB"),
                            local -> assertThat(local).contains("is a view"));
        }

        @Test
        void withoutTheUniqueIndexOfACacheAreRefused() throws SQLException {
            start(CODED);
            execute("ALTER TABLE coded DROP INDEX text, ADD INDEX text (text), ADD UNIQUE INDEX wider (text, owner)");

            check(CODED);
            assertThat(problems).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ErrorCode.CACHED_INDEX_MISSING);
                assertThat(problem.message()).contains("'text'", "'coded'", "[text]");
            });

            problems.clear();
            execute("ALTER TABLE coded ADD UNIQUE INDEX another (text(5))");
            check(CODED);
            assertThat(problems).isEmpty();
        }

        @Test
        void thatDoNotExistAreNotLookedAt() throws SQLException {
            start(NOTE);
            execute("DROP TABLE note");

            assertThat(check(NOTE, LOCAL).mayRefill(NOTE)).isFalse();
            assertThat(problems).isEmpty();
        }

        @Test
        void ofTwoPoolsWithOneSchemaDoNotShareTheirKeys() {
            EntitySchema twin = EntitySchema.of("Twin", "second", "note")
                    .required("id", "id", new IntegerType(4, true))
                    .localCache(0)
                    .build();
            start(NOTE);
            try (MysqlDatabase second = TestMysql.openAs("second", server, schema)) {
                CachedTables.check(List.of(database, second), List.of(NOTE, twin), true, problems);
            }

            assertThat(problems).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ErrorCode.CACHED_KEYS_CLASH);
                assertThat(problem.key()).isEqualTo("Twin");
                assertThat(problem.message()).contains("Note (default.note)");
            });
        }

        @Test
        void whoseNamesHaveTheSameHashDoNotShareTheirKeys() {
            start(
                    note("T26821").redisCache("default", Duration.ofDays(1)).build(),
                    note("T49091").redisCache("default", Duration.ofDays(1)).build());

            assertThat(problems).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ErrorCode.CACHED_KEYS_CLASH);
                assertThat(problem.message()).contains("T26821 (default.t26821)", "same hash");
            });
        }

        @Test
        void areAllReportedTogether() throws SQLException {
            start(NOTE, CODED, PLAIN);
            execute("ALTER TABLE note ADD FOREIGN KEY (owner) REFERENCES plain (id) ON DELETE CASCADE");
            execute("ALTER TABLE coded DROP INDEX text");
            execute("DROP TABLE _fluxa_database");

            check(NOTE, CODED, PLAIN);

            assertThat(problems)
                    .extracting(Problem::code)
                    .containsExactly(
                            ErrorCode.CACHED_TABLE_CASCADES,
                            ErrorCode.CACHED_INDEX_MISSING,
                            ErrorCode.DATABASE_ID_MISSING);
        }
    }

    private static EntitySchema.Builder note(String entity) {
        return EntitySchema.of(entity, "default", entity.toLowerCase(java.util.Locale.ROOT))
                .required("id", "id", new IntegerType(4, true))
                .required("text", "text", new TextType(10))
                .nullable("at", "at", new DateTimeType(0))
                .nullable("owner", "owner", new IntegerType(4, true));
    }

    private CachedTables start(EntitySchema... schemas) {
        SchemaStart.run(SchemaPolicy.SAFE, List.of(database), List.of(schemas), problems);
        return check(schemas);
    }

    private CachedTables check(EntitySchema... schemas) {
        return check(false, schemas);
    }

    private CachedTables check(boolean channel, EntitySchema... schemas) {
        return CachedTables.check(List.of(database), List.of(schemas), channel, problems);
    }

    private void execute(String sql) throws SQLException {
        TestMysql.execute(server, schema, sql);
    }
}
