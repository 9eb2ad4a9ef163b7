package io.fluxa.it.cache;

import static io.fluxa.it.cache.Tiles.changeBehind;
import static io.fluxa.it.cache.Tiles.seen;
import static io.fluxa.it.cache.Tiles.stored;
import static io.fluxa.query.Query.where;
import static io.fluxa.query.Update.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.observe.QueryEvent;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.RedisServer;
import io.fluxa.test.Statements;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Rows of an entity with a row cache, as one node sees them. */
@FluxaTest(entities = Tile.class)
class RedisRowsIT {

    @Nested
    class Reads {

        @Test
        void fillsOnAMissAndIsAnsweredByRedisThen(
                Engine engine, FluxaContext context, TileProvider tiles, Statements statements, RedisServer redis) {
            long id = stored(engine, "a");
            redis.command("FLUSHDB");

            assertThat(tiles.mustGetById(context, id).getName()).isEqualTo("a");

            assertThat(statements.queries())
                    .containsExactly("SELECT `id`,`name`,`count` FROM `tile` WHERE `id` = ? FOR SHARE NOWAIT");
            assertThat(statements.redis()).extracting(QueryEvent::operation).containsExactly("GET", "SET", "EVALSHA");
            assertThat(redis.command("DBSIZE")).isEqualTo("1");
            changeBehind(engine);
            assertThat(seen(engine, id)).isEqualTo("a");
        }

        @Test
        void remembersThatARowIsMissing(
                Engine engine, FluxaContext context, TileProvider tiles, Statements statements) {
            assertThat(tiles.getById(context, 77)).isEmpty();
            int first = statements.queries().size();

            context.disableContextCache();
            assertThat(tiles.getById(context, 77)).isEmpty();

            assertThat(first).isEqualTo(1);
            assertThat(statements.queries()).hasSize(1);
        }

        @Test
        void findsManyRowsWithOneLookAndFillsTheRest(
                Engine engine, FluxaContext context, TileProvider tiles, Statements statements, RedisServer redis) {
            long[] ids = Stream.of("a", "b", "c")
                    .mapToLong(name -> stored(engine, name))
                    .toArray();
            redis.command("FLUSHDB");
            seen(engine, ids[1]);

            assertThat(tiles.getByIds(context, ids[2], ids[1], ids[0], 999))
                    .extracting(TileEntity::getName)
                    .containsExactly("c", "b", "a");

            assertThat(redis.command("DBSIZE")).isEqualTo("3");
            assertThat(statements.queries()).hasSize(2); // what is free, and what was not there
            changeBehind(engine);
            assertThat(Stream.of(0, 1, 2).map(i -> seen(engine, ids[i]))).containsExactly("a", "b", "c");
        }
    }

    @Nested
    class Writes {

        @Test
        void showsWhatWasStored(Engine engine, FluxaContext context, TileProvider tiles) {
            long id = stored(engine, "a");
            assertThat(seen(engine, id)).isEqualTo("a");

            tiles.mustGetById(context, id).setName("b");
            context.flush();

            assertThat(seen(engine, id)).isEqualTo("b");
        }

        @Test
        void breaksTheKeyInATransactionOfItsOwn(
                Engine engine, FluxaContext context, TileProvider tiles, Statements statements) {
            TileEntity tile = tiles.mustGetById(context, stored(engine, "a"));
            statements.clear();

            tile.setName("b");
            context.flush();

            assertThat(statements.all())
                    .extracting(QueryEvent::operation)
                    .containsExactly("TRANSACTION", "EXEC", "PIPELINE EXEC", "TRANSACTION");
            assertThat(statements.redis().get(0).query())
                    .startsWith("DEL ")
                    .contains(":" + tile.getId() + "\nPUBLISH ");
        }

        @Test
        void doesNotShowWhatIsDeleted(Engine engine, FluxaContext context, TileProvider tiles, RedisServer redis) {
            long id = stored(engine, "a");
            seen(engine, id);

            tiles.mustGetById(context, id).delete();
            context.flush();

            assertThat(seen(engine, id)).isNull();
            assertThat(redis.command("DBSIZE")).isEqualTo("1"); // it is remembered that there is none
        }

        @Test
        void putsNewRowsIntoRedis(Engine engine, RedisServer redis) {
            long id = stored(engine, "a");

            assertThat(redis.command("DBSIZE")).isEqualTo("1");
            changeBehind(engine);
            assertThat(seen(engine, id)).isEqualTo("a");
        }

        @Test
        void changesInBulkOnlyTheRowsWhoseKeysItBreaks(
                Engine engine, FluxaContext context, TileProvider tiles, Statements statements) {
            long one = stored(engine, "a");
            long two = stored(engine, "b");
            seen(engine, one);
            seen(engine, two);

            long changed = tiles.updateMany(context, where(TileFields.NAME.eq("a")), set(TileFields.NAME, "x"));

            assertThat(changed).isEqualTo(1);
            assertThat(statements.redis()).hasSize(1);
            assertThat(statements.queries())
                    .containsExactly(
                            "SELECT `id` FROM `tile` WHERE `name` = ? FOR UPDATE",
                            "UPDATE `tile` SET `name` = ? WHERE `id` IN (?)");
            assertThat(statements.all())
                    .extracting(QueryEvent::operation)
                    .containsExactly("TRANSACTION", "SELECT", "EXEC", "PIPELINE EXEC", "TRANSACTION");
            assertThat(seen(engine, one)).isEqualTo("x");
            assertThat(seen(engine, two)).isEqualTo("b");
        }

        @Test
        void showsAnEmptyTableAfterATruncation(Engine engine, FluxaContext context, TileProvider tiles) {
            long id = stored(engine, "a");
            seen(engine, id);

            tiles.table(context).truncate();

            assertThat(seen(engine, id)).isNull();
        }
    }

    @Nested
    class Transactions {

        @Test
        void readItsOwnChangesAndNotTheCache(Engine engine, FluxaContext context, TileProvider tiles) {
            long id = stored(engine, "a");
            seen(engine, id);

            context.transaction(tx -> {
                tiles.mustGetById(tx, id).setName("b");
                tx.flush();
                tx.reload(tiles.mustGetById(tx, id));
                assertThat(tiles.mustGetById(tx, id).getName()).isEqualTo("b");
                assertThat(seen(engine, id)).isEqualTo("a");
            });

            assertThat(seen(engine, id)).isEqualTo("b");
        }

        @Test
        void leaveTheCacheAsItWasAfterARollback(Engine engine, FluxaContext context, TileProvider tiles) {
            long id = stored(engine, "a");
            seen(engine, id);

            assertThat(rolledBack(context, tiles, id)).isTrue();

            assertThat(seen(engine, id)).isEqualTo("a");
        }

        @Test
        void breakRowsOfAPoolThatTheyDidNotUse(Engine engine, FluxaContext context, TileProvider tiles) {
            long id = stored(engine, "a");
            seen(engine, id);
            changeBehind(engine);

            context.transaction(tx -> tx.invalidate(tiles, id));

            assertThat(seen(engine, id)).isEqualTo("behind");
        }

        private boolean rolledBack(FluxaContext context, TileProvider tiles, long id) {
            try {
                context.transaction(tx -> {
                    tiles.mustGetById(tx, id).setName("b");
                    tx.flush();
                    throw new IllegalStateException("enough");
                });
                return false;
            } catch (IllegalStateException expected) {
                return true;
            }
        }
    }
}
