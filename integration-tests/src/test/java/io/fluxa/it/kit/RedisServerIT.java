package io.fluxa.it.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.cache.CacheExplain.Layer;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.RedisServer;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A class whose entity is cached in the pool {@code default}, and that asks for another pool. */
@FluxaTest(entities = CachedNote.class, redisPools = "sessions")
class RedisServerIT {

    @Test
    void registersThePoolsOfTheEntitiesAndThoseAskedFor(Engine engine, RedisServer redis) {
        assertThat(engine.registry().redis().keySet()).containsExactlyInAnyOrder("default", "sessions");
        assertThat(redis.uri()).isEqualTo("127.0.0.1:" + redis.port() + ":" + redis.database());
        assertThat(redis.uri("sessions")).isNotEqualTo(redis.uri()).isEqualTo(redis.uri("sessions"));
        assertThat(redis.configuration()).containsEntry("fluxa.pools.default.redis", redis.uri());
    }

    @Test
    void isWhereTheEngineKeepsRows(FluxaContext ctx, Engine engine, CachedNoteProvider notes, RedisServer redis) {
        CachedNoteEntity note = notes.create(ctx);
        note.setText("hello");
        ctx.flush();
        try (FluxaContext other = engine.newContext()) {
            assertThat(notes.getById(other, note.getId())).isPresent();
        }
        try (FluxaContext later = engine.newContext()) {
            assertThat(notes.explainCache(later, note.getId()).layer()).isEqualTo(Layer.REDIS);
        }
        assertThat(redis.command("DBSIZE")).isEqualTo("1");
    }

    @RepeatedTest(2)
    void beginsEachTestWithEmptyDatabases(RedisServer redis) {
        assertThat(redis.command("DBSIZE")).isEqualTo("0");
        redis.command("SET", "left behind", "1");
        assertThat(redis.command("DBSIZE")).isEqualTo("1");
    }

    @Test
    void givesAnotherEmptyDatabase(RedisServer redis) {
        assertThat(redis.newDatabase()).isNotEqualTo(redis.uri()).isNotEqualTo(redis.newDatabase());
    }

    @Test
    void refusesToHarmTheSharedServer(RedisServer redis) {
        assertThat(redis.database()).isNotZero();
        assertThatThrownBy(redis::kill)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("@FluxaTest(ownRedis = true)");
    }
}
