package io.fluxa.it.cache;

import static io.fluxa.it.cache.Tiles.changeBehind;
import static io.fluxa.it.cache.Tiles.seen;
import static io.fluxa.it.cache.Tiles.stored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.error.FluxaException;
import io.fluxa.mysql.MysqlPool;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import io.fluxa.test.RedisServer;
import org.junit.jupiter.api.Test;

/** Caches after changes of rows and tables that are not those of entities. */
@FluxaTest(entities = Tile.class)
class OtherChangesIT {

    private final Engine engine;
    private final TileProvider tiles;
    private final MysqlPool mysql;
    private final RedisServer redis;

    OtherChangesIT(Engine engine, TileProvider tiles, RedisServer redis) {
        this.engine = engine;
        this.tiles = tiles;
        this.mysql = engine.mysql("default");
        this.redis = redis;
    }

    @Test
    void procedureThatGivesRowsIsTakenForAWrite(FluxaContext context) {
        mysql.exec(context, "CREATE PROCEDURE rename_tiles() BEGIN UPDATE tile SET name = 'z'; SELECT 1; END");
        try {
            context.transaction(tx -> {
                tiles.create(tx).setName("a");
                tx.flush();
                assertThat(mysql.queryMany(tx, Long.class, "CALL rename_tiles()"))
                        .containsExactly(1L);
            });
        } finally {
            mysql.exec(context, "DROP PROCEDURE rename_tiles");
        }

        long id = mysql.queryOne(context, Long.class, "SELECT id FROM tile").orElseThrow();
        assertThat(seen(engine, id)).isEqualTo("z");
    }

    @Test
    void truncatingTakesOneConnection(MysqlServer server) {
        long id = stored(engine, "a");
        seen(engine, id);
        try (Engine narrow = Registry.create()
                        .mysql(
                                "default",
                                server.jdbcUrl(),
                                server.user(),
                                server.password(),
                                options -> options.maxOpenConnections(1))
                        .redis("default", redis.uri())
                        .entities(Tile.class)
                        .validate();
                FluxaContext context = narrow.newContext()) {
            narrow.provider(TileProvider.class).table(context).truncate();
        }

        assertThat(seen(engine, id)).isNull();
    }

    @Test
    void clearingLetsTheContextReadAgain(FluxaContext context) {
        long id = stored(engine, "a");
        assertThat(tiles.mustGetById(context, id).getName()).isEqualTo("a");
        changeBehind(engine);

        tiles.clearRedisCache(context);

        assertThat(tiles.mustGetById(context, id).getName()).isEqualTo("behind");
    }

    @Test
    void invalidatingNoIdsLetsOnlyTheContextReadAgain(FluxaContext context) {
        long id = stored(engine, "a");
        tiles.mustGetById(context, id);
        changeBehind(engine);

        context.invalidate(tiles);

        assertThat(seen(engine, id)).isEqualTo("a");
    }

    @Test
    void readThatFailsGivesItsLeasesBack(FluxaContext context) {
        long one = stored(engine, "a");
        long two = stored(engine, "b");
        redis.command("FLUSHDB");
        mysql.exec(context, "RENAME TABLE tile TO tile_away");
        try {
            assertThatThrownBy(() -> tiles.getById(context, one)).isInstanceOf(FluxaException.class);
            assertThat(redis.command("DBSIZE")).isEqualTo("0");
            assertThatThrownBy(() -> tiles.getByIds(context, one, two)).isInstanceOf(FluxaException.class);
            assertThat(redis.command("DBSIZE")).isEqualTo("0");
        } finally {
            mysql.exec(context, "RENAME TABLE tile_away TO tile");
        }
    }
}
