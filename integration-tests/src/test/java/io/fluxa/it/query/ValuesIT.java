package io.fluxa.it.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.CorruptValueException;
import io.fluxa.mysql.MysqlPool;
import io.fluxa.test.FluxaTest;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each value goes to the server and comes back as it was. */
@FluxaTest(entities = Part.class)
class ValuesIT {

    private static final BigInteger MOST = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);

    private final MysqlPool pool;

    ValuesIT(Engine engine) {
        this.pool = engine.mysql("default");
    }

    static Stream<Arguments> values() {
        return Stream.concat(numbers(), textsAndTimes());
    }

    private static Stream<Arguments> numbers() {
        return Stream.of(
                Arguments.of("bigint", Long.MIN_VALUE),
                Arguments.of("bigint", Long.MAX_VALUE),
                Arguments.of("bigint unsigned", MOST),
                Arguments.of("int unsigned", 4_294_967_295L),
                Arguments.of("int", Integer.MIN_VALUE),
                Arguments.of("smallint", Short.MIN_VALUE),
                Arguments.of("tinyint", Byte.MIN_VALUE),
                Arguments.of("mediumint", -8_388_608),
                Arguments.of("year", 2155),
                Arguments.of("decimal(65,30)", new BigDecimal("9".repeat(35) + "." + "9".repeat(30))),
                Arguments.of("decimal(65,0)", BigInteger.TEN.pow(65).subtract(BigInteger.ONE)),
                Arguments.of("decimal(10,2)", new BigDecimal("-0.05")),
                Arguments.of("double", Double.MAX_VALUE),
                Arguments.of("double", Double.MIN_VALUE),
                Arguments.of("double", 0.1),
                Arguments.of("float", 16777216f),
                Arguments.of("float", 0.1f),
                Arguments.of("tinyint(1)", true),
                Arguments.of("tinyint(1)", false),
                Arguments.of("bit(1)", true));
    }

    private static Stream<Arguments> textsAndTimes() {
        return Stream.of(
                Arguments.of("varchar(200)", ""),
                Arguments.of("varchar(200)", "I\u0131\u0130i ' \" \\ ` ? % _ \u0000 \uD83D\uDE00 \r\n"),
                Arguments.of("json", "{\"a\": [1, null]}"),
                Arguments.of("enum('made','SOLD')", Part.State.MADE),
                Arguments.of("blob", new byte[] {0, -1, 39, 92, 10}),
                Arguments.of("binary(2)", new byte[] {0, 0}),
                Arguments.of("date", LocalDate.of(1000, 1, 1)),
                Arguments.of("date", LocalDate.of(9999, 12, 31)),
                Arguments.of("time(6)", LocalTime.MIDNIGHT),
                Arguments.of("time(6)", LocalTime.parse("23:59:59.999999")),
                Arguments.of("datetime(6)", LocalDateTime.parse("1000-01-01T00:00:00")),
                Arguments.of("datetime(6)", LocalDateTime.parse("9999-12-31T23:59:59.999999")),
                // The local times that Pacific/Chatham skips and repeats.
                Arguments.of("datetime(6)", LocalDateTime.parse("2024-09-29T02:50:00")),
                Arguments.of("datetime(6)", LocalDateTime.parse("2024-04-07T03:00:00")),
                Arguments.of("datetime(6)", Instant.parse("2024-09-28T14:05:00.123456Z")),
                Arguments.of("datetime(6)", Instant.parse("2024-09-29T02:50:00Z")),
                Arguments.of("datetime(6)", Instant.parse("1000-01-01T00:00:00Z")));
    }

    @ParameterizedTest
    @MethodSource("values")
    void comeBackAsTheyWere(String type, Object value, FluxaContext context) {
        String kept = "kept_" + Integer.toHexString(type.hashCode()); // a prepared statement lives longer than a table
        pool.exec(context, "DROP TABLE IF EXISTS " + kept);
        pool.exec(context, "CREATE TABLE " + kept + " (v " + type + ", n " + type + ")");
        assertThat(pool.exec(context, "INSERT INTO " + kept + " (v, n) VALUES (?, ?)", value, null)
                        .rows())
                .isEqualTo(1);
        Class<?> java = value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();

        assertThat(pool.queryOne(context, row -> row.get("v", java), "SELECT v FROM " + kept))
                .hasValueSatisfying(read -> assertThat((Object) read).isEqualTo(value));
        assertThat(pool.queryOne(context, java, "SELECT n FROM " + kept)).isEmpty();
        assertThat(pool.queryMaps(context, "SELECT n FROM " + kept).get(0)).containsEntry("n", null);
        if (!type.equals("float") && !type.equals("json")) {
            assertThat(pool.queryOne(context, Long.class, "SELECT COUNT(*) FROM " + kept + " WHERE v = ?", value))
                    .contains(1L);
            assertThat(pool.queryOne(
                            context, Long.class, "SELECT COUNT(*) FROM " + kept + " WHERE v IN ?", new Object[] {
                                new Object[] {value}
                            }))
                    .contains(1L);
        }
        pool.exec(context, "DROP TABLE " + kept);
    }

    @Test
    void haveNaturalTypesInMaps(FluxaContext context) {
        Map<String, Object> values = pool.queryMaps(
                        context,
                        "SELECT 1 AS i, CAST(1 AS UNSIGNED) AS u, 1.50 AS d, 1e0 AS e, 'x' AS t, DATE '2024-02-29' AS day,"
                                + " TIMESTAMP '2024-02-29 01:02:03.5' AS at, TIME '01:02:03' AS clock, x'00ff' AS bytes,"
                                + " CAST('[1]' AS JSON) AS doc, NULL AS nothing, 1 = 1 AS truth")
                .get(0);
        assertThat(values.keySet())
                .containsExactly("i", "u", "d", "e", "t", "day", "at", "clock", "bytes", "doc", "nothing", "truth");
        assertThat(values)
                .containsEntry("i", 1L)
                .containsEntry("u", BigInteger.ONE)
                .containsEntry("d", new BigDecimal("1.50"))
                .containsEntry("e", 1.0)
                .containsEntry("t", "x")
                .containsEntry("day", LocalDate.of(2024, 2, 29))
                .containsEntry("at", LocalDateTime.parse("2024-02-29T01:02:03.5"))
                .containsEntry("clock", LocalTime.of(1, 2, 3))
                .containsEntry("bytes", new byte[] {0, -1})
                .containsEntry("doc", "[1]")
                .containsEntry("nothing", null)
                .containsEntry("truth", 1L);
    }

    @Test
    void areReadByEveryGetter(FluxaContext context) {
        pool.queryOne(
                context,
                row -> {
                    assertThat(row.labels()).hasSize(8);
                    assertThat(row.getInt("N")).isEqualTo(5);
                    assertThat(row.getDouble("n")).isEqualTo(5.0);
                    assertThat(row.getBoolean("n")).isTrue();
                    assertThat(row.getBigDecimal("d")).isEqualByComparingTo("1.5");
                    assertThat(row.getBytes("t")).containsExactly('x');
                    assertThat(row.getInstant("at")).isEqualTo(Instant.parse("2024-02-29T01:02:03Z"));
                    assertThat(row.getLocalDateTime("at")).isEqualTo(LocalDateTime.parse("2024-02-29T01:02:03"));
                    assertThat(row.getLocalDate("day")).isEqualTo(LocalDate.of(2024, 2, 29));
                    assertThat(row.getLocalTime("clock")).isEqualTo(LocalTime.of(1, 2, 3));
                    assertThat(Long.toUnsignedString(row.getUnsignedLong("u"))).isEqualTo("18446744073709551615");
                    assertThat(row.get("u", BigInteger.class)).isEqualTo(MOST);
                    assertThat(row.isNull("nothing")).isTrue();
                    assertThat(row.isNull("at")).isFalse();
                    return true;
                },
                "SELECT 5 AS n, 1.5 AS d, 'x' AS t, TIMESTAMP '2024-02-29 01:02:03' AS at, DATE '2024-02-29' AS day,"
                        + " TIME '01:02:03' AS clock, 18446744073709551615 AS u, NULL AS nothing");
    }

    @Test
    void thatAreNoTimesAreRefusedButNotHidden(FluxaContext context) {
        pool.exec(context, "DROP TABLE IF EXISTS odd");
        pool.exec(context, "CREATE TABLE odd (at datetime, clock time)");
        context.transaction(tx -> {
            pool.exec(tx, "SET SESSION sql_mode = ''");
            pool.exec(tx, "INSERT INTO odd VALUES ('0000-00-00', '-838:59:59')");
        });
        for (Class<?> type : new Class<?>[] {Instant.class, LocalDateTime.class, LocalDate.class}) {
            assertThatThrownBy(() -> pool.queryOne(context, type, "SELECT at FROM odd"))
                    .isInstanceOf(CorruptValueException.class);
        }
        assertThatThrownBy(() -> pool.queryOne(context, LocalTime.class, "SELECT clock FROM odd"))
                .isInstanceOf(CorruptValueException.class);
        assertThat(pool.queryOne(context, String.class, "SELECT clock FROM odd"))
                .contains("-838:59:59");
        assertThat(pool.queryOne(context, row -> row.isNull(1), "SELECT at FROM odd"))
                .contains(false);
        pool.exec(context, "DROP TABLE odd");
    }
}
