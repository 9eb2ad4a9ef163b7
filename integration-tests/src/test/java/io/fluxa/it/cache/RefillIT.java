package io.fluxa.it.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import io.fluxa.test.RedisServer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that were just inserted, in a table that does not keep what it is given. */
@FluxaTest(entities = Tile.class)
class RefillIT {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CREATE TRIGGER shout BEFORE INSERT ON tile FOR EACH ROW SET NEW.name = UPPER(NEW.name) | DROP TRIGGER shout
            ALTER TABLE tile MODIFY name char(255) NOT NULL                                        | ALTER TABLE tile MODIFY name varchar(255) NOT NULL
            """)
    void areNotPutIntoRedisBeforeSomebodyHasReadThem(
            String change, String undo, Engine engine, MysqlServer mysql, RedisServer redis) {
        execute(engine, change);
        try (Engine altered = engine(mysql, redis)) {
            long id = stored(altered, "a ");

            assertThat(redis.command("DBSIZE")).isEqualTo("0");
            assertThat(name(altered, id)).isEqualTo(change.startsWith("ALTER") ? "a" : "a ".toUpperCase(Locale.ROOT));
        } finally {
            execute(engine, undo);
        }
    }

    @Test
    void arePutIntoRedisByTheirWriterOtherwise(Engine engine, RedisServer redis) {
        long id = stored(engine, "a ");

        assertThat(redis.command("DBSIZE")).isEqualTo("1");
        assertThat(name(engine, id)).isEqualTo("a ");
    }

    /** Another node, which looks at the table anew. */
    private static Engine engine(MysqlServer mysql, RedisServer redis) {
        return Registry.create()
                .mysql("default", mysql.jdbcUrl(), mysql.user(), mysql.password(), options -> {})
                .redis("default", redis.uri())
                .entities(Tile.class)
                .validate();
    }

    private static long stored(Engine engine, String name) {
        try (FluxaContext context = engine.newContext()) {
            TileEntity tile = engine.provider(TileProvider.class).create(context);
            tile.setName(name);
            context.flush();
            return tile.getId();
        }
    }

    private static String name(Engine engine, long id) {
        try (FluxaContext context = engine.newContext()) {
            return engine.provider(TileProvider.class).mustGetById(context, id).getName();
        }
    }

    private static void execute(Engine engine, String sql) {
        try (FluxaContext context = engine.newContext()) {
            engine.mysql("default").exec(context, sql);
        }
    }
}
