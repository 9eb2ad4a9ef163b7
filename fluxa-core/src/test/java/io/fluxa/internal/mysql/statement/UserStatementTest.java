package io.fluxa.internal.mysql.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.annotation.EnumValue;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserStatementTest {

    enum Size {
        SMALL,
        @EnumValue("very-large")
        LARGE {
            @Override
            public String toString() {
                return "large";
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SELECT 1, true",
        "( select 1 ), true",
        "/* why */ WITH a AS (SELECT 1) SELECT * FROM a, true",
        "DESC t, true",
        "CALL book(1), false",
        "DELETE FROM t RETURNING id, false",
        "DO f(), false",
    })
    void knowsByItsFirstWordWhetherItOnlyReads(String sql, boolean reads) {
        assertThat(UserStatement.of(sql, new Object[0]).onlyReads()).isEqualTo(reads);
    }

    @Nested
    class Placeholders {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "SELECT 1",
                    "SELECT '?'",
                    "SELECT 'it''s ?'",
                    "SELECT 'a\\'?'",
                    "SELECT '\\\\', '?'",
                    "SELECT \"a \"\"?\"",
                    "SELECT `?`",
                    "SELECT `a\\`, '?'",
                    "SELECT `a``?`",
                    "SELECT 1 -- ?",
                    "SELECT 1 --\t?\n",
                    "SELECT 1 # ?\n + 1",
                    "SELECT 1 /* ? */",
                    "SELECT /*+ hint ? */ 1",
                    "SELECT 1 /* ?",
                    "SELECT '?",
                    "SELECT 1 --",
                })
        void areNotInsideOfQuotesAndComments(String sql) {
            assertThat(UserStatement.of(sql, new Object[0]).sql()).isEqualTo(sql);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "SELECT ?",
                    "SELECT 5--?",
                    "SELECT 1 -- '\n + ?",
                    "SELECT '' '?' + ?",
                    "SELECT '\\\\' + ?",
                    "SELECT /*!80000 ? */ + 1",
                    "SELECT /* ' */ ? /* ' */",
                    "SELECT `a\\`, ?",
                    "SELECT a/?",
                    "INSERT INTO t VALUES(?)",
                })
        void areEverywhereElse(String sql) {
            assertThat(UserStatement.of(sql, new Object[] {1}).sql()).isEqualTo(sql);
        }

        @Test
        void areAsManyAsValues() {
            refused(ErrorCode.PARAMETERS_MISMATCH, "SELECT ?, ?", "only-one")
                    .hasMessageContainingAll("2 placeholders", "1 values", "SELECT ?, ?")
                    .hasMessageNotContaining("only-one");
            refused(ErrorCode.PARAMETERS_MISMATCH, "SELECT 1", 5);
            refused(ErrorCode.PARAMETERS_MISMATCH, "SELECT ?");
        }

        @Test
        void takeASingleNullThatJavaMadeOfTheWholeArray() {
            assertThat(UserStatement.of("SELECT ?", null).values()).containsExactly((Object) null);
        }

        @Test
        void areAtMostAsManyAsMysqlTakes() {
            List<Integer> tooMany = Collections.nCopies(65_536, 1);
            refused(ErrorCode.PARAMETERS_MISMATCH, "SELECT 1 IN ?", tooMany).hasMessageContaining("65535");
            assertThat(UserStatement.of("SELECT 1 IN ?", new Object[] {Collections.nCopies(65_535, 1)})
                            .values())
                    .hasSize(65_535);
        }
    }

    @Nested
    class Lists {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "id IN ? AND a = 1|id IN (?, ?) AND a = 1",
                    "id IN (?)|id IN (?, ?)",
                    "id not in ( ? )|id not in ( ?, ? )",
                    "id IN/* all */?|id IN/* all */(?, ?)",
                    "id IN(?)|id IN(?, ?)",
                })
        void becomeAsManyPlaceholdersAsTheyNeed(String sql, String expanded) {
            UserStatement statement = UserStatement.of(sql, new Object[] {List.of(7, 8)});
            assertThat(statement.sql()).isEqualTo(expanded);
            assertThat(statement.values()).containsExactly(7L, 8L);
        }

        @Test
        void mayBeArraysAndAnyCollection() {
            for (Object list : List.of(
                    new int[] {1, 2},
                    new long[] {1, 2},
                    new Integer[] {1, 2},
                    new TreeSet<>(Set.of(2, 1)),
                    List.of(1, 2))) {
                assertThat(UserStatement.of("id IN ?", new Object[] {list}).values())
                        .containsExactly(1L, 2L);
            }
        }

        @Test
        void areFilledUpSoThatFewStatementsServeAllLengths() {
            UserStatement five = UserStatement.of("id IN ?", new Object[] {List.of(1, 2, 3, 4, 5)});
            assertThat(five.sql()).isEqualTo("id IN (?, ?, ?, ?, ?, ?, ?, ?)");
            assertThat(five.values()).containsExactly(1L, 2L, 3L, 4L, 5L, 5L, 5L, 5L);
        }

        @Test
        void mayBeEmpty() {
            assertThat(UserStatement.of("id IN ?", new Object[] {List.of()}).sql())
                    .isEqualTo("id IN (SELECT NULL FROM DUAL WHERE FALSE)");
            assertThat(UserStatement.of("id IN (?)", new Object[] {new int[0]}).sql())
                    .isEqualTo("id IN (SELECT NULL FROM DUAL WHERE FALSE)");
        }

        @Test
        void giveWayToASingleValue() {
            assertThat(UserStatement.of("id IN ?", new Object[] {1}).sql()).isEqualTo("id IN (?)");
            assertThat(UserStatement.of("id IN (?)", new Object[] {1}).sql()).isEqualTo("id IN (?)");
        }

        @Test
        void goOnlyWithIn() {
            for (String sql : List.of("id = ?", "id IN (1, ?)", "id IN (?, 1)", "id IN (?) + (?)", "joinin ?")) {
                Object[] values = sql.contains(") + (") ? new Object[] {1, List.of(1)} : new Object[] {List.of(1)};
                refused(ErrorCode.PARAMETERS_MISMATCH, sql, values).hasMessageContaining("IN ?");
            }
        }

        @Test
        void mustNotHoldNullOrLists() {
            refused(ErrorCode.UNSUPPORTED_PARAMETER, "id IN ?", Collections.singletonList(null))
                    .hasMessageContaining("element 1 of parameter 1");
            refused(ErrorCode.UNSUPPORTED_PARAMETER, "id IN ?", List.of(1, List.of(2)))
                    .hasMessageContaining("element 2 of parameter 1");
        }
    }

    @Nested
    class Values {

        @Test
        void becomeWhatIsBound() {
            LocalDateTime micros = LocalDateTime.parse("2024-02-29T23:59:59.123456");
            assertThat(bound((byte) 1, (short) 2, 3, 4L)).containsExactly(1L, 2L, 3L, 4L);
            assertThat(bound("a", 'b', CharBuffer.wrap("c"), true)).containsExactly("a", "b", "c", true);
            assertThat(bound(new BigDecimal("1.50"), BigInteger.TEN, 1.5, 2.5f))
                    .containsExactly(new BigDecimal("1.50"), BigDecimal.TEN, 1.5, 2.5f);
            assertThat(bound(Size.SMALL, Size.LARGE)).containsExactly("SMALL", "very-large");
            assertThat(bound(Instant.parse("2024-02-29T23:59:59.123456789Z"), micros.plusNanos(999)))
                    .containsExactly(micros, micros);
            assertThat(bound(OffsetDateTime.parse("2024-03-01T01:59:59.123456+02:00")))
                    .containsExactly(micros);
            assertThat(bound(LocalDate.EPOCH, LocalTime.parse("01:02:03.123456789")))
                    .containsExactly(LocalDate.EPOCH, LocalTime.parse("01:02:03.123456"));
            assertThat(bound("\uD83D\uDE00")).containsExactly("\uD83D\uDE00");
        }

        @Test
        void areRefusedWhenNoColumnHoldsTheirType() {
            refused(ErrorCode.UNSUPPORTED_PARAMETER, "SELECT ?, ?", 1, new AtomicLong(77))
                    .hasMessageContainingAll("parameter 2", "AtomicLong")
                    .hasMessageNotContaining("77");
            refused(ErrorCode.UNSUPPORTED_PARAMETER, "SELECT ?", UUID.randomUUID())
                    .hasMessageContaining("16 bytes");
            refused(ErrorCode.UNSUPPORTED_PARAMETER, "SELECT ?", new Date(0)).hasMessageContaining("Instant");
            refused(ErrorCode.UNSUPPORTED_PARAMETER, "SELECT ?", Optional.of("secret"))
                    .hasMessageContaining("its value")
                    .hasMessageNotContaining("secret");
        }

        @Test
        void areRefusedWhenMysqlWouldStoreAnother() {
            for (Object value : List.of(
                    Double.NaN,
                    Float.POSITIVE_INFINITY,
                    "half \uD83D",
                    LocalDate.of(10_000, 1, 1),
                    LocalDateTime.of(-1, 1, 1, 0, 0),
                    Instant.MAX,
                    new BigDecimal("1E+1000000000"),
                    new BigDecimal("1E-1000000000"),
                    BigInteger.TEN.pow(66))) {
                refused(ErrorCode.UNSUPPORTED_PARAMETER, "SELECT ?", value).hasMessageContaining("parameter 1");
            }
        }

        private List<Object> bound(Object... values) {
            return UserStatement.of("?" + ", ?".repeat(values.length - 1), values)
                    .values();
        }
    }

    @Nested
    class Kinds {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "COMMIT",
                    "  begin work",
                    "/* a */ ROLLBACK",
                    "-- x\nSTART TRANSACTION READ ONLY",
                    "SAVEPOINT a",
                    "RELEASE SAVEPOINT a",
                    "XA BEGIN 'a'",
                    "lock tables a READ",
                    "UNLOCK TABLES",
                    "USE other",
                    "SET autocommit=0",
                    "SET SESSION autocommit = 0",
                    "SET @@session.autocommit = 0",
                    "/*!80000 COMMIT */",
                })
        void thatConcernTheTransactionAreRefused(String sql) {
            refused(ErrorCode.STATEMENT_MISUSE, sql);
        }

        @ParameterizedTest
        @CsvSource({
            "SELECT 1,ORDINARY",
            "(SELECT 1) UNION (SELECT 2),ORDINARY",
            "UPDATE commit SET a = 1,ORDINARY",
            "SET GLOBAL x = 1,ORDINARY",
            "SET @x = 1,CHANGES_CONNECTION",
            "SET SESSION x = 1,CHANGES_CONNECTION",
            "CREATE TEMPORARY TABLE t (a int),CHANGES_CONNECTION",
            "PREPARE x FROM 'y',CHANGES_CONNECTION",
            "create table t (a int),COMMITS",
            "TRUNCATE t,COMMITS",
            "SET PASSWORD = 'x',COMMITS",
            "START REPLICA,COMMITS",
            "LOAD INDEX INTO CACHE t,COMMITS",
            "'',ORDINARY",
        })
        void areJudgedByTheFirstWords(String sql, StatementKind kind) {
            assertThat(UserStatement.of(sql, new Object[0]).kind()).isEqualTo(kind);
        }

        @Test
        void thatCommitFitOnlyOutsideOfATransaction() {
            UserStatement truncate = UserStatement.of("TRUNCATE t", new Object[0]);
            truncate.requireFit(false);
            assertThatThrownBy(() -> truncate.requireFit(true)).isInstanceOf(IllegalUseException.class);
        }
    }

    @Test
    void showsNoValues() {
        assertThat(UserStatement.of("SELECT ?", new Object[] {"secret"})).hasToString("UserStatement[SELECT ?]");
        assertThat(UserStatement.shown("a \n b" + "c".repeat(200))).hasSize(161).startsWith("a bc");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(
            ErrorCode code, String sql, Object... values) {
        return assertThatThrownBy(() -> UserStatement.of(sql, values))
                .isInstanceOfSatisfying(
                        IllegalUseException.class,
                        failure -> assertThat(failure.code()).isEqualTo(code));
    }
}
