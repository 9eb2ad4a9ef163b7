package io.fluxa.it.search.model;

import static io.fluxa.query.Query.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.error.EntityException;
import io.fluxa.error.ErrorCode;
import io.fluxa.query.Condition;
import io.fluxa.query.Query;
import io.fluxa.query.Where;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import io.fluxa.test.Statements;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What users enter reaches MySQL as a value and nothing else: it finds what Java would find, or is refused, and is never run. */
@FluxaTest(entities = {Specimen.class, Keeper.class})
class HostileTextsIT {

    private static final List<String> TEXTS = List.of(
            "'; DROP TABLE canary; -- ",
            "\"; DROP TABLE canary; # ",
            "' OR '1' = '1",
            "') OR 1 = 1 /* ",
            "*/ OR 1 = 1",
            "1 OR 1 = 1",
            "\\",
            "\\' OR 1 = 1 -- ",
            "\\\\'",
            "'",
            "''",
            "`",
            "a` OR `b",
            "?",
            "??",
            ":name {fn NOW()}",
            "%",
            "%%",
            "_",
            "|",
            "|%",
            "||_",
            "100%|_\\",
            "a\u0000b",
            "a\nb\rc\td\u001A",
            "-- x",
            "#x",
            "NULL",
            "",
            " ",
            "😀 💩",
            "\u202Eטקסט עברי",
            "ｆｕｌｌ",
            "Ω≈ç√",
            "\uFFFD",
            "${jndi:ldap://x}",
            "<script>alert(1)</script>");

    private static final List<Character> HALVES = List.of('\uD800', '\uDBFF', '\uDC00', '\uDFFF');

    private final Map<Long, String> names = new TreeMap<>();
    private Connection connection;
    private Weights weights;

    @BeforeEach
    void storeARowForEachText(Engine engine, MysqlServer server) throws SQLException {
        connection = server.connect();
        weights = new Weights(connection);
        Specimens rows = Specimens.stored(engine, TEXTS.size(), weights, new Chance(1));
        try (FluxaContext context = engine.newContext()) {
            SpecimenProvider specimens = engine.provider(SpecimenProvider.class);
            List<SpecimenEntity> all = specimens.getByIds(
                    context, rows.rows().stream().mapToLong(KnownRow::id).toArray());
            for (int i = 0; i < all.size(); i++) {
                all.get(i).setFakeDelete(false);
                all.get(i).setName(TEXTS.get(i));
                all.get(i).setStoryOrNull(TEXTS.get(i));
                names.put(all.get(i).getId(), TEXTS.get(i));
            }
            context.flush();
        }
        execute("CREATE TABLE IF NOT EXISTS canary (id INT)", "INSERT INTO canary VALUES (1)");
    }

    @AfterEach
    void seeThatNothingWasRun() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet canaries = statement.executeQuery("SELECT COUNT(*), MIN(id) FROM canary")) {
            assertThat(canaries.next()).isTrue();
            assertThat(canaries.getInt(1)).isEqualTo(1);
            assertThat(canaries.getInt(2)).isEqualTo(1);
        }
        execute("DROP TABLE canary");
        weights.close();
        connection.close();
    }

    private void execute(String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void findWhatJavaWouldFindByEveryOperator(FluxaContext context, SpecimenProvider specimens) {
        for (String text : TEXTS) {
            assertFound(context, specimens, text, comparisons(text));
            assertFound(context, specimens, text, matches(text));
        }
    }

    /** By a condition in SQL the mode of the session decides what a backslash means. */
    @Test
    void findWhatJavaWouldFindByPatternsInSql(FluxaContext context, SpecimenProvider specimens) {
        for (String text : TEXTS) {
            assertFound(
                    context,
                    specimens,
                    text,
                    Map.of(
                            Where.sql("`story_or_null` LIKE ?", "%" + text),
                            TextPattern.like("%" + text, weights)::matches));
        }
    }

    private Map<Condition<SpecimenEntity>, Predicate<String>> comparisons(String text) {
        Map<Condition<SpecimenEntity>, Predicate<String>> claims = new HashMap<>();
        String other = TEXTS.get(0);
        claims.put(SpecimenFields.NAME.eq(text), name -> compare(name, text) == 0);
        claims.put(SpecimenFields.NAME.ne(text), name -> compare(name, text) != 0);
        claims.put(SpecimenFields.NAME.gt(text), name -> compare(name, text) > 0);
        claims.put(SpecimenFields.NAME.gte(text), name -> compare(name, text) >= 0);
        claims.put(SpecimenFields.STORY_OR_NULL.lt(text), name -> compare(name, text) < 0);
        claims.put(SpecimenFields.STORY_OR_NULL.lte(text), name -> compare(name, text) <= 0);
        claims.put(
                SpecimenFields.NAME.between(text, other),
                name -> compare(name, text) >= 0 && compare(name, other) <= 0);
        claims.put(SpecimenFields.NAME.in(text, other), name -> compare(name, text) == 0 || compare(name, other) == 0);
        claims.put(
                SpecimenFields.NAME.notIn(List.of(text, other)),
                name -> compare(name, text) != 0 && compare(name, other) != 0);
        claims.put(
                Where.sql("`name` = ? OR `name` IN (?)", text, List.of(text, other)),
                name -> compare(name, text) == 0 || compare(name, other) == 0);
        claims.put(Where.<SpecimenEntity>sql("`name` <> ?", "x").parameter(1, text), name -> compare(name, text) != 0);
        return claims;
    }

    private Map<Condition<SpecimenEntity>, Predicate<String>> matches(String text) {
        return Map.of(
                SpecimenFields.NAME.startsWith(text),
                TextPattern.start(text, weights)::matches,
                SpecimenFields.STORY_OR_NULL.endsWith(text),
                TextPattern.end(text, weights)::matches,
                SpecimenFields.NAME.contains(text),
                TextPattern.part(text, weights)::matches,
                SpecimenFields.STORY_OR_NULL.like(text),
                TextPattern.like(text, weights)::matches);
    }

    private int compare(String a, String b) {
        return weights.compare(a, b);
    }

    private void assertFound(
            FluxaContext context,
            SpecimenProvider specimens,
            String text,
            Map<Condition<SpecimenEntity>, Predicate<String>> claims) {
        claims.forEach((condition, holds) -> {
            List<Long> expected = new ArrayList<>();
            names.forEach((id, name) -> {
                if (holds.test(name)) {
                    expected.add(id);
                }
            });
            assertThat(specimens.searchIds(context, where(condition)))
                    .as("%s with the text %s", condition, text)
                    .containsExactly(
                            expected.stream().mapToLong(Long::longValue).toArray());
        });
    }

    /** Neither the values nor the pattern may depend on the mode of a session. */
    @Test
    void findTheSameWhereMysqlHasNoMeaningForBackslashes(MysqlServer server) {
        String address = server.jdbcUrl();
        String mode = "sessionVariables=sql_mode='STRICT_TRANS_TABLES,NO_BACKSLASH_ESCAPES'";
        try (Engine engine = Registry.create()
                        .mysql(
                                "default",
                                address + (address.contains("?") ? "&" : "?") + mode,
                                server.user(),
                                server.password(),
                                options -> {})
                        .entities(Specimen.class, Keeper.class)
                        .validate();
                FluxaContext context = engine.newContext()) {
            findWhatJavaWouldFindByEveryOperator(context, engine.provider(SpecimenProvider.class));
        }
    }

    @Test
    void areRefusedWhenTheyAreHalfOfACharacter(
            FluxaContext context, SpecimenProvider specimens, Statements statements) {
        for (char half : HALVES) {
            String text = "a" + half + "b";
            for (Condition<SpecimenEntity> condition : textConditions(text)) {
                assertRefused(context, specimens, condition, ErrorCode.UNSUPPORTED_PARAMETER);
            }
        }
        assertThat(statements.all()).isEmpty();
    }

    private static List<Condition<SpecimenEntity>> textConditions(String text) {
        return List.of(
                SpecimenFields.NAME.eq(text),
                SpecimenFields.NAME.between("a", text),
                SpecimenFields.NAME.in("a", text),
                SpecimenFields.NAME.startsWith(text),
                SpecimenFields.NAME.endsWith(text),
                SpecimenFields.NAME.contains(text),
                SpecimenFields.NAME.like(text),
                Where.sql("`name` = ?", text),
                Where.sql("`name` IN ?", List.of(text)));
    }

    @Test
    void mayBeAsLongAsAPacketAllows(FluxaContext context, SpecimenProvider specimens) {
        String longText = "it's %_|\\ 😀".repeat(80_000);
        long id = names.keySet().iterator().next();
        specimens.mustGetById(context, id).setStoryOrNull(longText);
        context.flush();

        for (Condition<SpecimenEntity> condition : List.of(
                SpecimenFields.STORY_OR_NULL.eq(longText),
                SpecimenFields.STORY_OR_NULL.startsWith(longText),
                SpecimenFields.STORY_OR_NULL.endsWith(longText),
                SpecimenFields.STORY_OR_NULL.contains(longText.substring(7, 900_000)),
                Where.<SpecimenEntity>sql("`story_or_null` = ?", longText))) {
            assertThat(specimens.searchIds(context, where(condition))).containsExactly(id);
        }
        assertThat(specimens.exists(context, where(SpecimenFields.NAME.contains(longText))))
                .isFalse();
    }

    @Test
    void areRefusedAsNumbersThatAreNone(FluxaContext context, SpecimenProvider specimens, Statements statements) {
        for (double none : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            for (Condition<SpecimenEntity> condition : List.of(
                    SpecimenFields.TWICE.eq(none),
                    SpecimenFields.SINGLE.lt(none),
                    SpecimenFields.TWICE.between(0, none),
                    SpecimenFields.SINGLE_OR_NULL.in(1, none))) {
                assertRefused(context, specimens, condition, ErrorCode.VALUE_OUT_OF_RANGE);
            }
            assertRefused(context, specimens, Where.sql("`twice` < ?", none), ErrorCode.UNSUPPORTED_PARAMETER);
        }
        assertThatThrownBy(() -> SpecimenFields.PRICE.eq("NaN"))
                .isInstanceOfSatisfying(
                        EntityException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_CONDITION));
        assertThat(statements.all()).isEmpty();
    }

    @Test
    void areNumbersOfAnySizeThatMysqlTakes(FluxaContext context, SpecimenProvider specimens, Statements statements) {
        String digits = "9".repeat(65);
        long all = specimens.count(context, Query.all());
        assertThat(specimens.count(context, where(SpecimenFields.PRICE.lt(digits))))
                .isEqualTo(all);
        assertThat(specimens.count(context, where(SpecimenFields.PRICE.gt("-" + digits))))
                .isEqualTo(all);
        assertThat(specimens.count(context, where(SpecimenFields.COUNT.gte("0." + digits.substring(1) + "e-1"))))
                .isEqualTo(specimens.count(context, where(SpecimenFields.COUNT.gte("1"))));
        assertThat(specimens.count(context, where(SpecimenFields.BIG_UNSIGNED.lte(-1))))
                .isEqualTo(all);
        statements.clear();

        for (String beyond : List.of(digits + "9", "1e65", "1e-66", "1e999999999", "-1e-999999999")) {
            assertRefused(context, specimens, SpecimenFields.PRICE.eq(beyond), ErrorCode.UNSUPPORTED_PARAMETER);
            assertRefused(
                    context,
                    specimens,
                    Where.sql("`price` = ?", new BigDecimal(beyond)),
                    ErrorCode.UNSUPPORTED_PARAMETER);
        }
        assertThat(statements.all()).isEmpty();
    }

    @Test
    void areDatesAndTimesThatMysqlKnows(FluxaContext context, SpecimenProvider specimens, Statements statements) {
        long all = specimens.count(context, Query.all());
        assertThat(specimens.count(
                        context, where(SpecimenFields.DAY.between(LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31)))))
                .isEqualTo(all);
        assertThat(specimens.count(
                        context,
                        where(SpecimenFields.SECOND.between(
                                Instant.parse("0000-01-01T00:00:00Z"),
                                Instant.parse("9999-12-31T23:59:59.999999999Z")))))
                .isEqualTo(all);
        statements.clear();

        for (LocalDate beyond :
                List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(-1, 12, 31), LocalDate.of(10_000, 1, 1))) {
            assertRefused(context, specimens, SpecimenFields.DAY.lt(beyond), ErrorCode.UNSUPPORTED_PARAMETER);
        }
        for (Instant beyond : List.of(Instant.MIN, Instant.MAX, Instant.parse("-0001-12-31T23:59:59Z"))) {
            assertRefused(context, specimens, SpecimenFields.SECOND.gt(beyond), ErrorCode.UNSUPPORTED_PARAMETER);
            assertRefused(
                    context, specimens, SpecimenFields.MICROSECOND_OR_NULL.in(beyond), ErrorCode.UNSUPPORTED_PARAMETER);
        }
        assertThat(statements.all()).isEmpty();
    }

    @Test
    void areListsOfAnyLengthThatMysqlTakes(FluxaContext context, SpecimenProvider specimens, Statements statements) {
        long all = specimens.count(context, Query.all());
        for (int length : new int[] {1_000, 40_000, 65_535}) {
            long[] ids = LongStream.range(1, length + 1L).toArray();
            assertThat(specimens.count(context, where(SpecimenFields.ID.in(ids))))
                    .as("%d ids", length)
                    .isEqualTo(all);
            assertThat(specimens.count(context, where(Where.<SpecimenEntity>sql("`id` NOT IN ?", (Object) ids))))
                    .as("%d ids", length)
                    .isZero();
        }
        List<String> texts =
                LongStream.range(0, 40_000).mapToObj(Long::toString).toList();
        assertThat(specimens.count(context, where(SpecimenFields.NAME.in(texts))))
                .isZero();
        statements.clear();

        long[] tooMany = LongStream.range(1, 70_001).toArray();
        assertRefused(context, specimens, SpecimenFields.ID.in(tooMany), ErrorCode.INVALID_CONDITION);
        assertRefused(context, specimens, SpecimenFields.ID.notIn(tooMany), ErrorCode.INVALID_CONDITION);
        assertRefused(context, specimens, Where.sql("`id` IN ?", (Object) tooMany), ErrorCode.PARAMETERS_MISMATCH);
        assertThat(statements.all()).isEmpty();
    }

    @Test
    void areManyConditionsSideBySideButNotOneInsideOfTheOtherWithoutEnd(
            FluxaContext context, SpecimenProvider specimens, Statements statements) {
        Condition<SpecimenEntity> any = SpecimenFields.NAME.eq(TEXTS.get(0));
        for (int i = 0; i < 5_000; i++) {
            any = any.or(SpecimenFields.NAME.eq(TEXTS.get(0) + i));
        }
        assertThat(specimens.count(context, where(any))).isEqualTo(1);
        Condition<SpecimenEntity> deep = SpecimenFields.WHOLE.eq(0);
        for (int i = 1; i < 256; i++) {
            deep = i % 2 == 0 ? deep.and(SpecimenFields.WHOLE.ne(i)) : deep.or(SpecimenFields.WHOLE.eq(i));
        }
        assertThat(specimens.count(context, where(deep))).isLessThanOrEqualTo(TEXTS.size());
        statements.clear();

        for (int i = 0; i < 10_000; i++) {
            deep = Condition.not(deep);
        }
        assertRefused(context, specimens, deep, ErrorCode.INVALID_CONDITION);
        assertThat(statements.all()).isEmpty();
    }

    private static void assertRefused(
            FluxaContext context, SpecimenProvider specimens, Condition<SpecimenEntity> condition, ErrorCode code) {
        assertThatThrownBy(() -> specimens.searchMany(context, where(condition)))
                .isInstanceOfSatisfying(
                        EntityException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
