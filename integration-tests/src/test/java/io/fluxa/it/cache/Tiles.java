package io.fluxa.it.cache;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.test.MysqlServer;
import io.fluxa.test.RedisServer;
import org.jspecify.annotations.Nullable;

/** What the tests of this package do with tiles, always in a context of its own. */
final class Tiles {

    private Tiles() {}

    /** Another node of the application, on the same MySQL schema and Redis database. */
    static Engine node(MysqlServer mysql, RedisServer redis, Class<?>... definitions) {
        return node("default", mysql, redis, definitions);
    }

    /** Another node that calls its MySQL pool by a code of its own. */
    static Engine node(String pool, MysqlServer mysql, RedisServer redis, Class<?>... definitions) {
        return Registry.create()
                .mysql(pool, mysql.jdbcUrl(), mysql.user(), mysql.password(), options -> {})
                .redis("default", redis.uri())
                .entities(definitions)
                .validate();
    }

    static long stored(Engine engine, String name) {
        try (FluxaContext context = engine.newContext()) {
            TileEntity tile = engine.provider(TileProvider.class).create(context);
            tile.setName(name);
            context.flush();
            return tile.getId();
        }
    }

    static void rename(Engine engine, long id, String name) {
        try (FluxaContext context = engine.newContext()) {
            engine.provider(TileProvider.class).mustGetById(context, id).setName(name);
            context.flush();
        }
    }

    /** The name of a tile as a fresh context sees it, or null when there is no such tile. */
    static @Nullable String seen(Engine engine, long id) {
        try (FluxaContext context = engine.newContext()) {
            return engine.provider(TileProvider.class)
                    .getById(context, id)
                    .map(TileEntity::getName)
                    .orElse(null);
        }
    }

    /** Changes MySQL in a way that no cache hears of. */
    static void changeBehind(Engine engine) {
        try (FluxaContext context = engine.newContext()) {
            engine.mysql("default").exec(context, "UPDATE tile SET name = 'behind'");
        }
    }

    /** The key of a tile in Redis. */
    static String key(RedisServer redis, long id) {
        String keys = redis.command("KEYS", "*:" + id);
        if (keys == null || keys.isEmpty() || keys.contains("\n")) {
            throw new AssertionError("expected one key of tile " + id + ", found: " + keys);
        }
        return keys;
    }
}
