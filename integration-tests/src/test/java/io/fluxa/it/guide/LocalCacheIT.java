package io.fluxa.it.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.cache.CacheUsage;
import io.fluxa.cache.LocalCachePool;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.observe.QueryEvent;
import io.fluxa.test.Statements;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LocalCacheIT {

    @Test
    void keepsValuesOfItsOwn() {
        // guide:begin local-cache-pool
        Registry registry = Registry.create()
                .localCache("default", 100_000) // at most so many values
                .localCache("rates", 0); // no limit

        try (Engine engine = registry.validate()) {
            LocalCachePool cache = engine.localCache("default");

            cache.set("user:7:name", "Ada");
            Optional<Object> name = cache.get("user:7:name");
            cache.remove("user:7:name", "user:8:name");
            cache.clear();

            assertThat(name).contains("Ada");
            assertThat(cache.get("user:7:name")).isEmpty();
            assertThat(cache.usage()).containsExactly(new CacheUsage("Global", 100_000, 0, 0));
        }
        // guide:end
    }

    @Test
    void isSeenByTheQueryLogOfAContext() {
        try (Engine engine = Registry.create().localCache("rates", 10).validate()) {
            LocalCachePool cache = engine.localCache("rates");

            // guide:begin local-cache-log
            Statements seen = new Statements();

            try (FluxaContext ctx = engine.newContext()) {
                ctx.logQueries(seen);
                cache.set(ctx, "EUR", 1.25);
                cache.get(ctx, "EUR");
                cache.get(ctx, "PLN");
                cache.remove(ctx, "EUR", "PLN");
                cache.clear(ctx);
                cache.get("EUR"); // without the context nobody sees it
            }

            assertThat(seen.all())
                    .extracting(QueryEvent::query)
                    .containsExactly("SET EUR", "GET EUR", "GET PLN", "REMOVE EUR PLN", "CLEAR");
            assertThat(seen.all()).extracting(QueryEvent::source).containsOnly("local_cache");
            assertThat(seen.all()).extracting(QueryEvent::rows).containsExactly(0L, 1L, 0L, 0L, 0L);
            // guide:end
            assertThat(seen.all()).allSatisfy(event -> {
                assertThat(event.pool()).isEqualTo("rates");
                assertThat(event.query()).startsWith(event.operation());
                assertThat(event.duration()).isEqualTo(Duration.ZERO);
                assertThat(event.error()).isNull();
            });
            assertThat(seen.roundTrips()).isZero();
        }
    }

    @Test
    void isFoundByItsCode() {
        Engine engine = Registry.create().localCache("b", 1).localCache("a", 2).validate();
        LocalCachePool cache = engine.localCache("a");
        cache.set(1, 1);

        assertThat(engine.localCaches()).extracting(LocalCachePool::code).containsExactly("a", "b");
        assertThatThrownBy(() -> engine.localCache("c")).isInstanceOfSatisfying(IllegalUseException.class, refused -> {
            assertThat(refused.code()).isEqualTo(ErrorCode.UNKNOWN_POOL);
            assertThat(refused).hasMessageContaining("no local cache 'c' (registered: [a, b])");
        });

        engine.close();

        assertThat(cache.usage()).isEqualTo(List.of(new CacheUsage("Global", 2, 0, 0)));
    }
}
