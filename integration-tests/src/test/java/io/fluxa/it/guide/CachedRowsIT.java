package io.fluxa.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.cache.CacheExplain;
import io.fluxa.cache.CacheExplain.Layer;
import io.fluxa.cache.CacheExplain.RedisValue;
import io.fluxa.cache.CacheStatistics;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.Statements;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = Region.class)
class CachedRowsIT {

    private Engine engine;
    private RegionProvider regions;
    private long id;

    @BeforeEach
    void add(Engine started, RegionProvider provider, FluxaContext context) {
        engine = started;
        regions = provider;
        while (engine.cacheStatistics().get(0).local().bypassed()) {
            LockSupport.parkNanos(1_000_000); // the node does not hear the others yet
        }
        RegionEntity region = regions.create(context);
        region.setName("Ruritania");
        context.flush();
        id = region.getId();
    }

    @Test
    void keepsRows() {
        // guide:begin local-cache-rows
        Statements statements = new Statements();

        for (int request = 0; request < 3; request++) {
            try (FluxaContext ctx = engine.newContext()) {
                ctx.logQueries(statements);
                regions.getById(ctx, id);
            }
        }

        assertThat(statements.queries()).isEmpty(); // the writer has put the row into Redis
        CacheStatistics seen = engine.cacheStatistics().get(0);
        assertThat(seen.entity()).isEqualTo("Region");
        assertThat(seen.local().hits()).isEqualTo(2); // and the first request has kept it
        // guide:end
    }

    @Test
    void explains() {
        try (FluxaContext ctx = engine.newContext()) {
            regions.getById(ctx, id);
        }
        // guide:begin local-cache-explain
        try (FluxaContext ctx = engine.newContext()) {
            CacheExplain explain = regions.explainCache(ctx, id);

            assertThat(explain.layer()).isEqualTo(Layer.LOCAL);
            assertThat(explain.local().kept()).isTrue();
            assertThat(explain.redis().value()).isEqualTo(RedisValue.ROW);
            assertThat(explain.mysql().present()).isTrue();
            assertThat(explain.stale()).isFalse(); // every cache has what MySQL has
        }
        // guide:end
    }
}
