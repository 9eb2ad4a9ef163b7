package io.fluxa.it.cache;

import static io.fluxa.internal.cache.CacheStep.BREAK;
import static io.fluxa.internal.cache.CacheStep.FILL;
import static io.fluxa.internal.cache.CacheStep.REFILL;
import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.cache.CacheExplain.RedisValue;
import io.fluxa.error.StoreException;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import io.fluxa.test.RedisServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Redis comes back with what it held before rows were broken, goes away, or hangs. */
@FluxaTest(
        entities = {Price.class, Rate.class},
        ownRedis = true)
class RestartScheduleIT {

    private final Schedule schedule = new Schedule();
    private Node hereNode;
    private Node thereNode;
    private Prices here;
    private Prices there;
    private long id;

    @BeforeEach
    void openWithARowThatIsNotCached(MysqlServer mysql, RedisServer redis) {
        Place place = Place.of(mysql, redis);
        hereNode = Node.at(place, schedule);
        thereNode = Node.at(place, schedule);
        here = new Prices(hereNode);
        there = new Prices(thereNode);
        id = there.insert(1);
        there.forget(id);
    }

    @AfterEach
    void close() {
        schedule.close();
        hereNode.close();
        thereNode.close();
    }

    /** Brings the server back with its snapshot, and waits until a node works with it. */
    private void comeBack(RedisServer redis) {
        redis.restart();
        awaitUse();
    }

    private void awaitUse() {
        Node.await(() -> used(hereNode) && used(thereNode));
    }

    private static boolean used(Node node) {
        try {
            node.engine().redis("default").ping();
            return true;
        } catch (StoreException notYet) {
            return false;
        }
    }

    @Test
    void rowThatTheSnapshotBringsBackIsNotThere(RedisServer redis) {
        there.assertReads(id, 1);
        redis.snapshot();
        there.change(id, 2);

        comeBack(redis);

        assertThat(here.key(id)).isEqualTo(RedisValue.OTHER_INCARNATION);
        here.assertReads(id, 2);
    }

    @Test
    void leaseThatTheSnapshotBringsBackIsFilledForNobody(RedisServer redis) {
        Player<Integer> reader = schedule.player("reader", () -> here.read(id));
        reader.until(FILL);
        redis.snapshot();
        there.change(id, 2);
        comeBack(redis);

        assertThat(reader.finish()).isEqualTo(1);

        assertThat(here.key(id)).isIn(RedisValue.OTHER_INCARNATION, RedisValue.NOTHING);
        here.assertReads(id, 2);
    }

    @Test
    void writersLeaseThatTheSnapshotBringsBackIsFilledForNobody(RedisServer redis) {
        long other = id + 1_000_000;
        Player<Boolean> writer = schedule.player("writer", () -> there.insert(other, 1));
        writer.until(REFILL);
        redis.snapshot();
        here.change(other, 2);
        comeBack(redis);

        writer.finish();

        assertThat(here.key(other)).isIn(RedisValue.OTHER_INCARNATION, RedisValue.NOTHING);
        here.assertReads(other, 2);
    }

    @Test
    void writerThatFindsNoRedisRollsBackAndCanTryAgain(RedisServer redis) {
        here.assertReads(id, 1);
        redis.snapshot();
        Player<Boolean> writer = schedule.player("writer", () -> there.change(id, 2));
        writer.until(BREAK);
        redis.kill();

        assertThat(writer.fails())
                .isInstanceOfSatisfying(
                        StoreException.class,
                        told -> assertThat(told.retryable()).isTrue());

        assertThat(here.read(id)).isEqualTo(1);
        comeBack(redis);
        here.assertReads(id, 1);
        there.change(id, 2);
        here.assertReads(id, 2);
    }

    @Test
    void writerThatRedisDoesNotAnswerRollsBack(RedisServer redis) {
        here.assertReads(id, 1);
        Player<Boolean> writer = schedule.player("writer", () -> there.change(id, 2));
        writer.until(BREAK);
        redis.pause();

        assertThat(writer.fails())
                .isInstanceOfSatisfying(
                        StoreException.class,
                        told -> assertThat(told.retryable()).isTrue());

        redis.resume();
        awaitUse();
        here.assertReads(id, 1);
    }
}
