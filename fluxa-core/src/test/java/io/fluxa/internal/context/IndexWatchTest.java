package io.fluxa.internal.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Entity;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.internal.mysql.statement.BoundSql;
import io.fluxa.internal.query.QueryStatements;
import io.fluxa.query.IndexPolicy;
import io.fluxa.query.Query;
import io.fluxa.query.QueryPlan;
import io.fluxa.query.QueryPlan.Step;
import io.fluxa.schema.ColumnType.IntegerType;
import io.fluxa.schema.ColumnType.TextType;
import io.fluxa.schema.EntitySchema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IndexWatchTest {

    private static final EntitySchema SCHEMA = schema("default");
    private static final Step NOTHING = new Step(null, null, List.of(), null, null, 0, 100, "Impossible WHERE");
    private static final Step NOT_THERE =
            new Step(null, null, List.of(), null, null, 0, 100, "no matching row in const table");

    private final IndexWatch watch = Objects.requireNonNull(IndexWatch.of(IndexPolicy.FAIL));
    private final Deque<Step> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();

    @Test
    void isNotThereWhenNothingIsToBeDone() {
        assertThat(IndexWatch.of(IndexPolicy.OFF)).isNull();
        assertThat(IndexWatch.of(IndexPolicy.WARN)).isNotNull();
    }

    @Test
    void asksOnceAboutAnIndexThatIsUsed() {
        answers.add(step("ref", "name", "40", "name"));

        check(SCHEMA, "x");
        check(SCHEMA, "y");

        assertThat(asked).hasSize(1);
    }

    @Test
    void refusesWithoutAPossibleIndexAndAsksAgain() {
        answers.add(step("ALL", null, null));
        assertRefused("x");
        answers.add(step("index", "PRIMARY", "8"));
        assertRefused("x");
        answers.add(step("ref", "name", "40", "name"));
        check(SCHEMA, "x");

        assertThat(asked).hasSize(3).allMatch(sql -> sql.startsWith("SELECT `id` FROM `note`"));
    }

    @Test
    void asksWhetherAPossibleIndexCanBeUsed() {
        answers.add(step("ALL", null, null, "name", "town"));
        answers.add(step("range", "name", "40", "name"));
        check(SCHEMA, "x");
        assertThat(asked).hasSize(2).last().asString().contains("`note` FORCE INDEX (`name`,`town`) WHERE");

        answers.add(step("ALL", null, null, "name"));
        answers.add(step("ALL", null, null, "name"));
        assertRefused("%");
    }

    @Test
    void asksWithoutWhatElseAnIndexIsGoodFor() {
        answers.add(step("index", "name", "40", "name"));
        answers.add(step("range", "name", "40", "name"));
        watch.check(select("x"), use(SCHEMA, Query.<Entity>all().limit(3), this::answer));

        assertThat(asked)
                .last()
                .isEqualTo("SELECT `id`,`name`,`fake_delete` FROM `note` FORCE INDEX (`name`) WHERE `fake_delete` = 0");
    }

    @Test
    void believesInAnIndexThatHasEveryColumn() {
        answers.add(step("index", "name", "40", "name"));
        answers.add(step("index", "name", "40", "name"));
        check(SCHEMA, "x");

        assertThat(asked).hasSize(2);
    }

    @Test
    void doesNotTakeTheMarkOfASoftDeletionForACondition() {
        answers.add(step("ref", "fake_delete", "8", "fake_delete"));
        assertRefused("x");
        assertThat(asked).hasSize(1);

        answers.add(step("ref", "fake_delete", "8", "fake_delete", "name"));
        answers.add(step("ref", "name", "48", "name"));
        check(SCHEMA, "x");
        assertThat(asked).last().asString().contains("FORCE INDEX (`name`)");
    }

    @Test
    void takesWhatComesBehindTheMarkForACondition() {
        answers.add(step("ref", "living", "48", "fake_delete", "living"));
        check(SCHEMA, "x");
        assertThat(asked).hasSize(1);

        answers.add(step("ref", "fake_delete", "8", "fake_delete", "living"));
        answers.add(step("ref", "living", "48", "living"));
        check(SCHEMA, "%");
        assertThat(asked).last().asString().contains("FORCE INDEX (`living`)");

        answers.add(step("ref", "fake_delete", "8", "fake_delete", "living"));
        answers.add(step("ref", "living", "8", "living"));
        assertThatThrownBy(() -> check(SCHEMA, 5L)).isInstanceOf(IllegalUseException.class);
    }

    @Test
    void takesTheMarkForAConditionOfThoseWhoAskForDeletedRows() {
        answers.add(step("range", "fake_delete", "8", "fake_delete"));

        watch.check(select("x"), use(SCHEMA, Query.all().withFakeDeletes(), this::answer));

        assertThat(asked).hasSize(1);
    }

    @Test
    void tellsKindsOfValuesAndPoolsApart() {
        for (Object value : Arrays.asList("x", "%x", "_x", 5L, null)) {
            answers.add(step("ref", "name", "40", "name"));
            check(SCHEMA, value);
        }
        answers.add(step("ref", "name", "40", "name"));
        check(schema("other"), "x");

        assertThat(asked).hasSize(5);
    }

    @Test
    void keepsAMissOfAnIndexAndForgetsWhatNeededNoTable() {
        answers.add(NOTHING);
        check(SCHEMA, "x");
        answers.add(NOT_THERE);
        check(SCHEMA, "x");
        check(SCHEMA, "x");

        assertThat(asked).hasSize(2);
    }

    @Test
    void looksAtTheTableThatIsSearchedAndNotAtOthers() {
        QueryPlan plan = new QueryPlan(
                "SELECT 1",
                List.of(
                        new Step("<subquery2>", "ALL", List.of(), null, null, 1, 100, ""),
                        step("eq_ref", "PRIMARY", "8", "PRIMARY"),
                        new Step("o", "ALL", List.of(), null, null, 1, 100, "")));

        assertThatCode(() -> watch.check(select("x"), use(SCHEMA, Query.all(), select -> plan)))
                .doesNotThrowAnyException();
    }

    private void check(EntitySchema schema, @Nullable Object value) {
        watch.check(select(value), use(schema, Query.all(), this::answer));
    }

    private static IndexUse use(EntitySchema schema, Query<Entity> query, Function<BoundSql, QueryPlan> server) {
        return new IndexUse(schema, new QueryStatements(schema), query, server);
    }

    private void assertRefused(Object value) {
        assertThatThrownBy(() -> check(SCHEMA, value)).isInstanceOfSatisfying(IllegalUseException.class, refused -> {
            assertThat(refused.code()).isEqualTo(ErrorCode.SEARCH_WITHOUT_INDEX);
            assertThat(refused.entity()).isEqualTo("Note");
        });
    }

    private QueryPlan answer(BoundSql select) {
        asked.add(select.sql());
        return new QueryPlan(select.sql(), List.of(answers.remove()));
    }

    private static BoundSql select(@Nullable Object value) {
        return new BoundSql("SELECT `id` FROM `note` WHERE `name` LIKE ?", Arrays.asList(value));
    }

    private static Step step(String access, @Nullable String key, @Nullable String length, String... possible) {
        return new Step("note", access, List.of(possible), key, length, 1, 100, "Using where");
    }

    private static EntitySchema schema(String pool) {
        return EntitySchema.of("Note", pool, "note")
                .required("id", "id", new IntegerType(8, true))
                .required("name", "name", new TextType(10))
                .deletion("fake_delete", "fakeDelete", new IntegerType(8, true))
                .index("name", "name", "fake_delete")
                .index("living", "fake_delete", "name")
                .index("fake_delete", "fake_delete")
                .build();
    }
}
