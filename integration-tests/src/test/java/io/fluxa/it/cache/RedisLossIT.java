package io.fluxa.it.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.error.StoreException;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.RedisServer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Redis loses what it has, or comes back with what it had. */
@FluxaTest(entities = Tile.class, ownRedis = true)
class RedisLossIT {

    @Test
    void losesEverythingAndNobodyNotices(Engine engine, RedisServer redis) {
        long id = Tiles.stored(engine, "a");
        redis.command("FLUSHALL");

        assertThat(Tiles.seen(engine, id)).isEqualTo("a");
        Tiles.rename(engine, id, "b");
        redis.command("FLUSHALL");
        assertThat(Tiles.seen(engine, id)).isEqualTo("b");
        assertThat(Tiles.stored(engine, "c")).isGreaterThan(id);
    }

    @Test
    void comesBackWithASnapshotFromBeforeACommit(Engine engine, RedisServer redis) {
        long id = Tiles.stored(engine, "a");
        assertThat(Tiles.seen(engine, id)).isEqualTo("a");
        redis.snapshot();
        Tiles.rename(engine, id, "b");
        assertThat(Tiles.seen(engine, id)).isEqualTo("b");

        redis.restart();

        assertThat(redis.command("EXISTS", Tiles.key(redis, id))).isEqualTo("1"); // the old row
        assertThat(Tiles.seen(engine, id)).isEqualTo("b");
        awaitUse(engine);
        assertThat(Tiles.seen(engine, id)).isEqualTo("b");
        Tiles.changeBehind(engine);
        assertThat(Tiles.seen(engine, id)).isEqualTo("b"); // of the new life now
    }

    @Test
    void isFullAndStillNeverStale(Engine engine, RedisServer redis) {
        long id = Tiles.stored(engine, "a");
        Tiles.seen(engine, id);
        redis.command("CONFIG", "SET", "maxmemory-policy", "noeviction");
        redis.command("CONFIG", "SET", "maxmemory", "1");
        try {
            Tiles.rename(engine, id, "b");
            assertThat(Tiles.seen(engine, id)).isEqualTo("b");
            long other = Tiles.stored(engine, "c");
            assertThat(Tiles.seen(engine, other)).isEqualTo("c");
        } finally {
            redis.command("CONFIG", "SET", "maxmemory", "0");
        }
        assertThat(Tiles.seen(engine, id)).isEqualTo("b");
    }

    @Test
    void refusesAFlushWhoseKeysItCannotBreakAndStoresNothing(Engine engine, RedisServer redis) {
        long id = Tiles.stored(engine, "a");
        redis.kill();

        assertThatThrownBy(() -> Tiles.rename(engine, id, "b"))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        failure -> assertThat(failure.retryable()).isTrue());

        assertThat(Tiles.seen(engine, id)).isEqualTo("a");
        redis.restartEmpty();
        awaitUse(engine);
        Tiles.rename(engine, id, "b");
        assertThat(Tiles.seen(engine, id)).isEqualTo("b");
    }

    /** Reads a row that there is not until Redis is asked for it again. */
    private static void awaitUse(Engine engine) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (System.nanoTime() < end) {
            long before = engine.cacheStatistics().get(0).redis().absent();
            Tiles.seen(engine, Integer.MAX_VALUE);
            if (engine.cacheStatistics().get(0).redis().absent() > before) {
                return;
            }
        }
        throw new AssertionError("Redis is not used again");
    }
}
