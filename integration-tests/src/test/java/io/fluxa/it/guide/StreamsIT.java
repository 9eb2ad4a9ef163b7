package io.fluxa.it.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.CursorPage;
import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.query.Query;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = User.class)
class StreamsIT {

    private final UserProvider users;

    StreamsIT(UserProvider users) {
        this.users = users;
    }

    @BeforeEach
    void storeUsers(Engine engine) {
        try (FluxaContext other = engine.newContext()) {
            for (int i = 1; i <= 100; i++) {
                UserEntity user = users.create(other);
                user.setName("User " + i);
                user.setEmail("user" + i + "@example.com");
                user.setAge(i <= 50 ? 0 : 30);
            }
            other.flush();
        }
    }

    @Test
    void goesFromPageToPage(FluxaContext ctx) {
        List<String> names = new ArrayList<>();

        // guide:begin cursor
        Query<UserEntity> byAge = Query.sortedBy(UserFields.AGE.desc()).limit(30);
        CursorPage<UserEntity> page = users.searchAfter(ctx, byAge, null);
        while (page.getNext() != null) {
            page.getItems().forEach(user -> names.add(user.getName()));
            page = users.searchAfter(ctx, byAge, page.getNext());
        }
        // guide:end
        page.getItems().forEach(user -> names.add(user.getName()));
        assertThat(names).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    void streams(FluxaContext ctx, Statements statements) {
        // guide:begin stream
        long letters;
        try (Stream<UserEntity> all = users.stream(ctx, Query.all())) {
            letters = all.mapToLong(user -> user.getName().length()).sum();
        }
        // guide:end
        assertThat(letters).isEqualTo(9 * 6 + 90 * 7 + 8);
        assertThat(statements.mysql()).hasSize(1);
    }

    @Test
    void changesWhatItStreams(FluxaContext ctx, Engine engine) {
        // guide:begin stream-change
        try (Stream<UserEntity> minors = users.stream(ctx, Query.where(UserFields.AGE.lt(18)))) {
            minors.forEach(user -> user.setAge(18));
        }
        ctx.flush();
        // guide:end
        assertThat(ages(engine)).filteredOn(age -> age == 18).hasSize(50);
    }

    @Test
    void worksInChunks(FluxaContext ctx, Engine engine, Statements statements) {
        // guide:begin chunks
        long seen = users.forEachChunk(ctx, Query.all(), 50, some -> {
            for (UserEntity user : some) {
                user.setAge(user.getAge() + 1);
            }
        });

        assertThat(seen).isEqualTo(100);
        assertThat(statements.queries()).hasSize(5); // the highest id, then a SELECT and an UPDATE for each 50 rows
        // guide:end
        assertThat(ages(engine)).filteredOn(age -> age == 1).hasSize(50);
    }

    @Test
    void keepsTheChunksBeforeAFailure(FluxaContext ctx, Engine engine) {
        // guide:begin chunk-failure
        assertThatThrownBy(() -> users.forEachChunk(ctx, Query.all(), 50, some -> {
                    some.forEach(user -> user.setAge(40));
                    if (some.get(0).getName().equals("User 51")) {
                        throw new IllegalStateException("enough");
                    }
                }))
                .hasMessage("enough");
        ctx.clearFlush(); // the second 50 keep their changes, as after every transaction that fails
        // guide:end
        assertThat(ages(engine)).filteredOn(age -> age == 40).hasSize(50);
    }

    private static List<Integer> ages(Engine engine) {
        try (FluxaContext other = engine.newContext()) {
            return engine.mysql("default").queryMany(other, Integer.class, "SELECT age FROM user");
        }
    }
}
