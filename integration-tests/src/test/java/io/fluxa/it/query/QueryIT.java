package io.fluxa.it.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.error.CorruptValueException;
import io.fluxa.error.DuplicateKeyException;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.error.StatementException;
import io.fluxa.mysql.ExecResult;
import io.fluxa.mysql.MysqlPool;
import io.fluxa.observe.QueryEvent;
import io.fluxa.schema.SchemaPolicy;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import io.fluxa.test.Statements;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = Part.class)
class QueryIT {

    private final MysqlPool pool;

    QueryIT(Engine engine) {
        this.pool = engine.mysql("default");
    }

    record Line(long id, String name, Integer weight, Part.State state) {}

    record Strict(long id, int weight) {}

    record Three(long id, String name, String other) {}

    record Ambiguous(long partNo) {}

    record Odd(List<String> names) {}

    @BeforeEach
    void fill(FluxaContext context, Statements statements) {
        pool.exec(
                context,
                "INSERT INTO part (id, name, weight, state) VALUES (1, 'bolt', 5, 'made'), (2, 'nut', NULL, 'SOLD'),"
                        + " (3, 'gear', 70, 'made')");
        statements.clear();
    }

    @Nested
    class Exec {

        @Test
        void tellsRowsAndIds(FluxaContext context) {
            pool.exec(context, "CREATE TEMPORARY TABLE unused (id int)");
            pool.exec(context, "DROP TABLE IF EXISTS counted");
            pool.exec(context, "CREATE TABLE counted (id bigint unsigned AUTO_INCREMENT PRIMARY KEY, v int)");
            ExecResult inserted = pool.exec(context, "INSERT INTO counted (v) VALUES (?), (?)", 1, 2);
            assertThat(inserted).isEqualTo(new ExecResult(2, 1));
            assertThat(pool.exec(context, "UPDATE counted SET v = 7 WHERE v > 0"))
                    .isEqualTo(new ExecResult(2, 0));
            assertThat(pool.exec(context, "UPDATE counted SET v = 7").rows()).isEqualTo(2);
            ExecResult large = pool.exec(context, "INSERT INTO counted VALUES (18446744073709551610, 1)");
            assertThat(Long.toUnsignedString(large.lastInsertId())).isEqualTo("18446744073709551610");
            assertThat(pool.exec(context, "UPDATE counted SET v = LAST_INSERT_ID(v + 41) WHERE id = 1")
                            .lastInsertId())
                    .isEqualTo(48);
            assertThat(pool.exec(context, "DELETE FROM counted").rows()).isEqualTo(3);
            assertThat(pool.exec(context, "DROP TABLE counted").rows()).isZero();
        }

        @Test
        void isSeenByTheQueryLogWithoutValues(FluxaContext context, Statements statements) {
            pool.exec(context, "UPDATE part SET weight = ? WHERE id IN ?", 77777, List.of(1, 2));
            pool.queryMany(context, String.class, "SELECT name FROM part WHERE weight = ?", 77777);

            assertThat(statements.all())
                    .extracting(QueryEvent::operation, QueryEvent::query, QueryEvent::rows)
                    .containsExactly(
                            tuple("EXEC", "UPDATE part SET weight = ? WHERE id IN (?, ?)", 2L),
                            tuple("SELECT", "SELECT name FROM part WHERE weight = ?", 2L));
        }

        @Test
        void refusesWhatGivesRows(FluxaContext context) {
            assertThatThrownBy(() -> pool.exec(context, "SELECT * FROM part"))
                    .isInstanceOf(StatementException.class)
                    .hasMessageContaining("exec");
        }

        @Test
        void refusesSeveralStatements(FluxaContext context) {
            assertThatThrownBy(() -> pool.exec(context, "DELETE FROM part WHERE id = 1; DELETE FROM part"))
                    .isInstanceOf(StatementException.class);
            assertThatThrownBy(() -> pool.exec(context, "DO 1 \0 garbage")).isInstanceOf(StatementException.class);
            assertThat(count(context)).isEqualTo(3);
        }

        @Test
        void refusesWhatConcernsTheTransaction(FluxaContext context, Statements statements) {
            for (String sql : List.of(
                    "COMMIT",
                    " rollback",
                    "/* now */ START TRANSACTION",
                    "LOCK TABLES part READ",
                    "SET autocommit = 0")) {
                assertCode(ErrorCode.STATEMENT_MISUSE, () -> pool.exec(context, sql));
            }
            assertThat(statements.all()).isEmpty();
        }

        @Test
        void leavesNoChangeOfAConnectionToOthers(FluxaContext context) {
            context.transaction(tx -> {
                pool.exec(tx, "SET @kept = ?", 5);
                assertThat(pool.queryOne(tx, Long.class, "SELECT @kept")).contains(5L);
            });
            for (int i = 0; i < 5; i++) {
                assertThat(pool.queryOne(context, Long.class, "SELECT @kept")).isEmpty();
            }
        }

        @Test
        void namesTheIndexOfADuplicate(FluxaContext context) {
            DuplicateKeyException duplicate = catchThrowableOfType(
                    DuplicateKeyException.class,
                    () -> pool.exec(context, "INSERT INTO part (id, name, state) VALUES (9, ?, 'made')", "bolt"));
            assertThat(duplicate.index()).isEqualTo("name");
            assertThat(duplicate.getMessage()).doesNotContain("bolt");
        }

        @Test
        void sendsWhatCannotBePrepared(FluxaContext context) {
            pool.exec(context, "CREATE TRIGGER weigh BEFORE INSERT ON part FOR EACH ROW SET NEW.weight = 1");
            pool.exec(context, "INSERT INTO part (id, name, state) VALUES (10, 'new', 'made')");
            assertThat(pool.queryOne(context, Integer.class, "SELECT weight FROM part WHERE id = 10"))
                    .contains(1);
            pool.exec(context, "DROP TRIGGER weigh");
        }
    }

    @Nested
    class One {

        @Test
        void givesARecord(FluxaContext context) {
            assertThat(pool.queryOne(context, Line.class, "SELECT * FROM part WHERE id = ?", 2))
                    .contains(new Line(2, "nut", null, Part.State.SOLD));
            assertThat(pool.queryOne(
                            context, Line.class, "SELECT * FROM part WHERE state = ? LIMIT 1", Part.State.MADE))
                    .contains(new Line(1, "bolt", 5, Part.State.MADE));
        }

        @Test
        void isEmptyWithoutARowAndForNull(FluxaContext context) {
            assertThat(pool.queryOne(context, Line.class, "SELECT * FROM part WHERE id = 9"))
                    .isEmpty();
            assertThat(pool.queryOne(context, Long.class, "SELECT MAX(id) FROM part WHERE id > 9"))
                    .isEmpty();
            assertThat(pool.queryOne(context, row -> row.getString("name"), "SELECT name FROM part WHERE id = 9"))
                    .isEmpty();
            assertThat(pool.queryOne(context, long.class, "SELECT MAX(id) FROM part"))
                    .contains(3L);
        }

        @Test
        void refusesSeveralRows(FluxaContext context) {
            assertCode(ErrorCode.SEVERAL_ROWS, () -> pool.queryOne(context, String.class, "SELECT name FROM part"));
        }

        @Test
        void refusesWhatWrites(FluxaContext context) {
            assertThatThrownBy(() -> pool.queryOne(context, Long.class, "DELETE FROM part"))
                    .isInstanceOf(StatementException.class)
                    .hasMessageContaining("exec");
            assertThat(count(context)).isEqualTo(3);
        }
    }

    @Nested
    class Many {

        @Test
        void givesRecordsScalarsMapsAndWhatAMapperMakes(FluxaContext context) {
            assertThat(pool.queryMany(context, String.class, "SELECT name FROM part ORDER BY id"))
                    .containsExactly("bolt", "nut", "gear");
            assertThat(pool.queryMany(context, Line.class, "SELECT id, name, weight, state FROM part ORDER BY id"))
                    .extracting(Line::weight)
                    .containsExactly(5, null, 70);
            assertThat(pool.queryMany(
                            context,
                            row -> row.getLong("id") + row.getString(2) + row.isNull("weight"),
                            "SELECT id, name, weight FROM part ORDER BY id"))
                    .containsExactly("1boltfalse", "2nuttrue", "3gearfalse");
            assertThat(pool.queryMaps(context, "SELECT weight, id AS nr FROM part WHERE id < 3 ORDER BY id"))
                    .satisfiesExactly(
                            map -> assertThat(map)
                                    .containsExactly(Map.entry("weight", 5L), Map.entry("nr", BigInteger.ONE)),
                            map -> assertThat(map).containsEntry("weight", null).containsEntry("nr", BigInteger.TWO));
        }

        @Test
        void matchesSnakeCaseToComponents(FluxaContext context) {
            record PartNo(long partNo, String fullName) {}
            assertThat(pool.queryMany(
                            context, PartNo.class, "SELECT name AS full_name, id AS part_no FROM part WHERE id = 1"))
                    .containsExactly(new PartNo(1, "bolt"));
        }

        @Test
        void namesWhatDoesNotFitARecord(FluxaContext context) {
            assertCode(
                            ErrorCode.ROW_NOT_MAPPABLE,
                            () -> pool.queryMany(context, Three.class, "SELECT id, name FROM part"))
                    .hasMessageContaining("Three.other");
            assertCode(
                            ErrorCode.ROW_NOT_MAPPABLE,
                            () -> pool.queryMany(context, Strict.class, "SELECT id, weight, name FROM part"))
                    .hasMessageContainingAll("'name'", "Strict");
            assertCode(
                            ErrorCode.ROW_NOT_MAPPABLE,
                            () -> pool.queryMany(
                                    context, Ambiguous.class, "SELECT id AS part_no, id AS Part_no FROM part"))
                    .hasMessageContaining("Ambiguous.partNo");
            assertCode(
                            ErrorCode.ROW_NOT_MAPPABLE,
                            () -> pool.queryMany(context, Odd.class, "SELECT name AS names FROM part"))
                    .hasMessageContaining("Odd.names");
            assertCode(
                    ErrorCode.ROW_NOT_MAPPABLE, () -> pool.queryMany(context, Long.class, "SELECT id, name FROM part"));
            assertCode(ErrorCode.ROW_NOT_MAPPABLE, () -> pool.queryMany(context, Set.class, "SELECT id FROM part"));
        }

        @Test
        void refusesNullForPrimitives(FluxaContext context) {
            assertCode(
                            ErrorCode.UNEXPECTED_NULL,
                            () -> pool.queryMany(context, Strict.class, "SELECT id, weight FROM part ORDER BY id"))
                    .hasMessageContainingAll("Strict.weight", "'weight'");
            assertCode(
                    ErrorCode.UNEXPECTED_NULL, () -> pool.queryMany(context, Integer.class, "SELECT weight FROM part"));
            assertCode(
                    ErrorCode.UNEXPECTED_NULL,
                    () -> pool.queryMany(context, row -> row.getInt("weight"), "SELECT weight FROM part"));
            assertCode(
                    ErrorCode.UNEXPECTED_NULL,
                    () -> pool.queryMany(context, row -> row.getUnsignedLong(1), "SELECT weight FROM part"));
        }

        @Test
        void refusesUnknownColumnsAndUnreadableValues(FluxaContext context) {
            assertCode(
                            ErrorCode.UNKNOWN_COLUMN,
                            () -> pool.queryMany(context, row -> row.getLong("nr"), "SELECT id FROM part"))
                    .hasMessageContainingAll("'nr'", "[id]");
            assertCode(
                    ErrorCode.UNKNOWN_COLUMN,
                    () -> pool.queryMany(context, row -> row.getLong(2), "SELECT id FROM part"));
            assertCode(ErrorCode.UNKNOWN_COLUMN, () -> pool.queryMaps(context, "SELECT id, name, id FROM part"));
            for (String unreadable : List.of("'secret'", "1.5", "18446744073709551615", "DATE '2020-01-01'", "1e300")) {
                assertThatThrownBy(() -> pool.queryOne(context, Long.class, "SELECT " + unreadable + " AS odd"))
                        .isInstanceOf(CorruptValueException.class)
                        .hasMessageContaining("'odd'")
                        .hasMessageNotContaining("secret");
            }
            assertThatThrownBy(() -> pool.queryOne(context, Part.State.class, "SELECT 'melted' AS state"))
                    .isInstanceOf(CorruptValueException.class);
            assertThatThrownBy(() -> pool.queryOne(context, Short.class, "SELECT 40000"))
                    .isInstanceOf(CorruptValueException.class);
            assertThatThrownBy(() -> pool.queryOne(context, row -> row.getUnsignedLong(1), "SELECT -1"))
                    .isInstanceOf(CorruptValueException.class);
        }

        @Test
        void letsAMapperUseTheContext(Engine engine) {
            try (FluxaContext context = engine.newContext()) {
                context.transaction(tx -> {
                    List<String> names = new ArrayList<>(pool.queryMany(
                            tx,
                            row -> engine.provider(PartProvider.class)
                                    .mustGetById(tx, row.getLong(1))
                                    .getName(),
                            "SELECT id FROM part ORDER BY id"));
                    assertThat(names).containsExactly("bolt", "nut", "gear");
                });
            }
        }
    }

    @Nested
    class Parameters {

        @Test
        void mustBeAsManyAsPlaceholders(FluxaContext context, Statements statements) {
            assertCode(
                            ErrorCode.PARAMETERS_MISMATCH,
                            () -> pool.queryMany(context, Line.class, "SELECT * FROM part WHERE id = ?", 1, "secret"))
                    .hasMessageContainingAll("1 placeholders", "2 values")
                    .hasMessageNotContaining("secret");
            assertThat(statements.all()).isEmpty();
        }

        @Test
        void areNotInsideOfQuotesAndComments(FluxaContext context) {
            assertThat(pool.queryOne(
                            context,
                            String.class,
                            "SELECT CONCAT('?', \"?\", '\\'?', '''?', ?) /* ? */ AS `?` -- ?\n # ?",
                            "!"))
                    .contains("??'?'?!");
        }

        @Test
        void expandLists(FluxaContext context) {
            String sql = "SELECT id FROM part WHERE id IN ? ORDER BY id";
            assertThat(pool.queryMany(context, Long.class, sql, List.of(3, 1))).containsExactly(1L, 3L);
            assertThat(pool.queryMany(context, Long.class, sql, (Object) new long[] {2}))
                    .containsExactly(2L);
            assertThat(pool.queryMany(context, Long.class, sql, 2)).containsExactly(2L);
            assertThat(pool.queryMany(context, Long.class, sql, List.of())).isEmpty();
            assertThat(pool.queryMany(context, Long.class, "SELECT id FROM part WHERE id NOT IN (?)", Set.of()))
                    .hasSize(3);
            assertThat(pool.queryMany(
                            context, Long.class, "SELECT id FROM part WHERE name IN (?)", List.of("nut", "x")))
                    .containsExactly(2L);
            List<Long> many = new ArrayList<>();
            for (long id = 1; id <= 40_000; id++) {
                many.add(id);
            }
            assertThat(pool.queryMany(context, Long.class, sql, many)).containsExactly(1L, 2L, 3L);
        }

        @Test
        void takeTheIdOfAnEntity(FluxaContext context, PartProvider parts) {
            PartEntity nut = parts.mustGetById(context, 2);
            assertThat(pool.queryOne(context, String.class, "SELECT name FROM part WHERE id = ?", nut))
                    .contains("nut");
        }

        @Test
        void mayBeNull(FluxaContext context) {
            assertThat(pool.queryOne(context, Boolean.class, "SELECT ? IS NULL", (Object) null))
                    .contains(true);
            pool.exec(context, "UPDATE part SET weight = ?, name = ? WHERE id = 1", null, "x");
            assertThat(pool.queryOne(context, BigDecimal.class, "SELECT weight FROM part WHERE id = 1"))
                    .isEmpty();
        }
    }

    @Test
    void refusesTheContextOfAnotherEngine(FluxaContext context, MysqlServer server) {
        try (Engine other = Registry.create()
                .mysql("default", server.newSchema(), server.user(), server.password(), options -> {})
                .entities(Part.class)
                .schemaOnStart(SchemaPolicy.SAFE)
                .validate()) {
            assertCode(ErrorCode.FOREIGN_ENGINE, () -> other.mysql("default").exec(context, "DO 1"));
        }
    }

    private long count(FluxaContext context) {
        return pool.queryOne(context, Long.class, "SELECT COUNT(*) FROM part").orElseThrow();
    }

    static AbstractThrowableAssert<?, ? extends Throwable> assertCode(ErrorCode code, ThrowingCallable call) {
        return assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        IllegalUseException.class,
                        failure -> assertThat(failure.code()).isEqualTo(code));
    }
}
