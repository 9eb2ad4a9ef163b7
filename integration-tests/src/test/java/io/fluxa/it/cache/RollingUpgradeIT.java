package io.fluxa.it.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import io.fluxa.test.RedisServer;
import org.junit.jupiter.api.Test;

/** Two versions of an application on one schema and one Redis, whose rows have different columns. */
@FluxaTest(entities = Tile.class)
class RollingUpgradeIT {

    @Test
    void givesEachVersionItsOwnFieldsAndNeverAnOldValue(Engine old, MysqlServer mysql, RedisServer redis) {
        long id = Tiles.stored(old, "a");
        addColumn(old);
        try (Engine next = Tiles.node("next", mysql, redis, TileTwo.class)) {
            for (int round = 0; round < 20; round++) {
                String name = "old " + round;
                Tiles.rename(old, id, name);
                assertThat(seen(next, id)).isEqualTo(name + " null 0");
                assertThat(Tiles.seen(old, id)).isEqualTo(name);
                assertThat(seen(next, id)).isEqualTo(name + " null 0");

                rename(next, id, "next " + round);
                assertThat(Tiles.seen(old, id)).isEqualTo("next " + round);
            }
            assertThat(next.cacheStatistics().get(0).redis().foreign().layout()).isPositive();
        } finally {
            dropColumn(old);
        }
    }

    @Test
    void hitsAgainWhenTheUpgradeIsOver(Engine old, MysqlServer mysql, RedisServer redis) {
        long id = Tiles.stored(old, "a");
        addColumn(old);
        try (Engine next = Tiles.node("next", mysql, redis, TileTwo.class)) {
            assertThat(Tiles.seen(old, id)).isEqualTo("a");
            assertThat(seen(next, id)).isEqualTo("a null 0");
            Tiles.changeBehind(old);

            assertThat(seen(next, id)).isEqualTo("a null 0");
        } finally {
            dropColumn(old);
        }
    }

    private static String seen(Engine next, long id) {
        try (FluxaContext context = next.newContext()) {
            TileTwoEntity tile = next.provider(TileTwoProvider.class).mustGetById(context, id);
            return tile.getName() + " " + tile.getColor() + " " + tile.getCount();
        }
    }

    private static void rename(Engine next, long id, String name) {
        try (FluxaContext context = next.newContext()) {
            next.provider(TileTwoProvider.class).mustGetById(context, id).setName(name);
            context.flush();
        }
    }

    private static void addColumn(Engine engine) {
        run(engine, "ALTER TABLE tile ADD color VARCHAR(255) NULL");
    }

    private static void dropColumn(Engine engine) {
        run(engine, "ALTER TABLE tile DROP color");
    }

    private static void run(Engine engine, String sql) {
        try (FluxaContext context = engine.newContext()) {
            engine.mysql("default").exec(context, sql);
        }
    }
}
