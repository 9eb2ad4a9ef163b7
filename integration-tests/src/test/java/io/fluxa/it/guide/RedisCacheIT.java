package io.fluxa.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.cache.CacheExplain;
import io.fluxa.cache.CacheStatistics;
import io.fluxa.observe.QueryEvent;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.RedisServer;
import io.fluxa.test.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = Airport.class)
class RedisCacheIT {

    private long id;

    @BeforeEach
    void storeSchiphol(Engine engine, AirportProvider airports) {
        try (FluxaContext other = engine.newContext()) {
            AirportEntity schiphol = airports.create(other);
            schiphol.setCode("AMS");
            schiphol.setName("Schiphol");
            other.flush();
            id = schiphol.getId();
        }
    }

    @Test
    void readsWhatRedisHas(FluxaContext ctx, AirportProvider airports, Statements statements) {
        // guide:begin redis-cache-hit
        airports.mustGetById(ctx, id);

        assertThat(statements.mysql()).isEmpty(); // Redis has the row since it was inserted
        assertThat(statements.redis()).hasSize(1);
        // guide:end
    }

    @Test
    void fillsOnAMiss(FluxaContext ctx, AirportProvider airports, Statements statements, RedisServer redis) {
        redis.command("FLUSHDB");
        // guide:begin redis-cache-miss
        airports.mustGetById(ctx, id);

        assertThat(statements.mysql()).hasSize(1);
        assertThat(statements.redis())
                .extracting(QueryEvent::operation)
                .containsExactly("GET", "SET", "EVALSHA"); // look, take the lease, fill
        // guide:end
    }

    @Test
    void breaksTheKeyBeforeTheCommit(FluxaContext ctx, AirportProvider airports, Statements statements) {
        AirportEntity schiphol = airports.mustGetById(ctx, id);
        statements.clear();
        // guide:begin redis-cache-write
        schiphol.setGates(165);
        ctx.flush();

        assertThat(statements.all())
                .extracting(QueryEvent::operation)
                .containsExactly("TRANSACTION", "EXEC", "PIPELINE EXEC", "TRANSACTION");
        // guide:end
    }

    @Test
    void findsRowsByTheirUniqueIndex(FluxaContext ctx, AirportProvider airports, Statements statements) {
        airports.getByCode(ctx, "AMS");
        ctx.disableContextCache();
        statements.clear();
        // guide:begin redis-cache-index
        airports.getByCode(ctx, "AMS");

        assertThat(statements.mysql()).isEmpty();
        assertThat(statements.redis()).hasSize(2); // which row has the code, and that row
        // guide:end
    }

    @Test
    void explainsWhereARowIs(FluxaContext ctx, AirportProvider airports) {
        // guide:begin redis-cache-explain
        CacheExplain explain = airports.explainCache(ctx, id);

        assertThat(explain.layer()).isEqualTo(CacheExplain.Layer.REDIS);
        assertThat(explain.stale()).isFalse();
        assertThat(explain.toString()).startsWith("Airport " + id + ": the next look-up is answered by REDIS");
        // guide:end
    }

    @Test
    void countsWhatHappens(Engine engine, FluxaContext ctx, AirportProvider airports) {
        CacheStatistics.Redis before = airportsOf(engine);
        airports.mustGetById(ctx, id);
        // guide:begin redis-cache-statistics
        for (CacheStatistics entity : engine.cacheStatistics()) {
            CacheStatistics.Redis redis = entity.redis(); // null for entities that are not kept there
            if (redis != null) {
                System.out.printf("%s: %.1f %% of the look-ups%n", entity.entity(), 100 * redis.hitRatio());
            }
        }
        // guide:end
        assertThat(airportsOf(engine).hits()).isEqualTo(before.hits() + 1);
        assertThat(airportsOf(engine).hitRatio()).isPositive();
    }

    @Test
    void isClearedAsAWhole(FluxaContext ctx, AirportProvider airports) {
        // guide:begin redis-cache-clear
        long keys = airports.clearRedisCache(ctx); // safe at any moment; the next look-ups read from MySQL
        // guide:end
        assertThat(keys).isPositive();
        assertThat(airports.explainCache(ctx, id).layer()).isEqualTo(CacheExplain.Layer.MYSQL);
    }

    private static CacheStatistics.Redis airportsOf(Engine engine) {
        return engine.cacheStatistics().get(0).redis();
    }
}
