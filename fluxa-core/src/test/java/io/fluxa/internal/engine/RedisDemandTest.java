package io.fluxa.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.schema.ColumnType;
import io.fluxa.schema.EntitySchema;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RedisDemandTest {

    private static final EntitySchema CACHED = user().cachedUniqueIndex("email", "names", "email")
            .redisCache("rows", Duration.ofDays(1))
            .build();

    private static EntitySchema.Builder user() {
        return EntitySchema.of("User", "default", "user")
                .required("id", "id", new ColumnType.IntegerType(8, true))
                .required("email", "email", new ColumnType.TextType(255));
    }

    private static List<Problem> problems(EntitySchema schema, String... registered) {
        List<Problem> problems = new ArrayList<>();
        RedisDemand.check(List.of(schema), Set.of(registered), problems);
        return problems;
    }

    @Test
    void namesEachPoolThatACachedEntityLacks() {
        assertThat(problems(CACHED, "default"))
                .extracting(Problem::code, Problem::key)
                .containsExactly(tuple(ErrorCode.UNKNOWN_POOL, "User"), tuple(ErrorCode.UNKNOWN_POOL, "User"));
        assertThat(problems(CACHED, "names"))
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("Redis pool 'rows'", "registered: [names]", "fluxa.pools.rows.redis");
    }

    @Test
    void asksForNothingElse() {
        assertThat(problems(CACHED, "rows", "names", "default")).isEmpty();
        assertThat(problems(user().localCache(0).build())).isEmpty();
    }
}
