package io.fluxa.it.cache;

import static io.fluxa.internal.cache.CacheStep.BREAK;
import static io.fluxa.internal.cache.CacheStep.COMMIT;
import static io.fluxa.internal.cache.CacheStep.KEEP;
import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.internal.cache.CacheStep;
import io.fluxa.test.FaultProxy;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import io.fluxa.test.RedisServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ways in which rows in process become stale without a rule of the protocol, walked on real servers. */
@FluxaTest(entities = {Price.class, Rate.class})
class LocalScheduleIT {

    private final Schedule schedule = new Schedule();
    private Place place;
    private FaultProxy proxy;
    private Node hereNode;
    private Node thereNode;
    private Rates here;
    private Rates there;
    private long id;

    /** Messages reach the node of the readers through a proxy. */
    @BeforeEach
    void open(MysqlServer mysql, RedisServer redis) {
        place = Place.of(mysql, redis);
        proxy = redis.faultProxy();
        hereNode = Node.at(place.withRedis(redis.uri(proxy)), schedule);
        thereNode = Node.at(place, schedule);
        here = new Rates(hereNode);
        there = new Rates(thereNode);
        here.awaitUse();
        there.awaitUse();
        id = here.insert(1); // so that no message about it is under way to the readers
    }

    @AfterEach
    void close() {
        schedule.close();
        hereNode.close();
        thereNode.close();
        proxy.close();
    }

    private Player<Integer> reader() {
        return schedule.player("reader", () -> here.read(id));
    }

    @Test
    void readerFromBeforeACommitOfItsNodeKeepsNothing() {
        Player<Integer> reader = reader();
        reader.until(KEEP);

        here.change(id, 2);

        assertThat(reader.finish()).isEqualTo(1);
        assertThat(here.kept(id).kept()).isFalse();
        here.assertKept(id, 2);
    }

    @Test
    void readerFromBeforeACommitOfAnotherNodeKeepsNothing() {
        Player<Integer> reader = reader();
        reader.until(KEEP);

        there.change(id, 2);
        awaitMessage();

        assertThat(reader.finish()).isEqualTo(1);
        assertThat(here.kept(id).kept()).isFalse();
        here.assertKept(id, 2);
    }

    /** Messages of one channel come in the order in which they were sent: what was kept before the last one is gone when that is. */
    private void awaitMessage() {
        long mark = there.insert(0);
        Node.await(() -> {
            here.read(mark);
            there.change(mark, there.read(mark) + 1);
            return !here.kept(mark).kept();
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"BREAK", "COMMIT"})
    void readerBeforeACommitOfItsNodeKeepsNothingThatItOutlives(CacheStep step) {
        here.assertKept(id, 1);
        Player<Boolean> writer = schedule.player("writer", () -> here.change(id, 2));
        writer.until(step);

        assertThat(here.read(id)).isEqualTo(1);
        assertThat(here.kept(id).kept()).isEqualTo(step == BREAK);

        writer.finish();
        assertThat(here.read(id)).isEqualTo(2);
        here.assertKept(id, 2);
    }

    @Test
    void otherNodesAreToldBeforeTheCommit() {
        here.assertKept(id, 1);
        Player<Boolean> writer = schedule.player("writer", () -> there.change(id, 2));
        writer.until(COMMIT);

        Node.await(() -> !here.kept(id).kept());
        assertThat(here.read(id)).isEqualTo(1);
        assertThat(here.kept(id).kept()).isFalse();

        writer.finish();
        here.assertKept(id, 2);
    }

    @Test
    void nodeThatMissesMessagesKeepsNothingUntilItHearsThemAgain() {
        here.assertKept(id, 1);
        proxy.refuse();
        proxy.cut();
        here.awaitBypass();

        there.change(id, 2);

        assertThat(here.read(id)).isEqualTo(2);
        assertThat(here.kept(id).kept()).isFalse();
        proxy.restore();
        here.awaitUse();
        here.assertKept(id, 2);
    }

    @Test
    void readerFromBeforeAnInterruptionKeepsNothingAfterIt() {
        Player<Integer> reader = reader();
        reader.until(KEEP);
        proxy.refuse();
        proxy.cut();
        here.awaitBypass();
        there.change(id, 2);
        proxy.restore();
        here.awaitUse();

        assertThat(reader.finish()).isEqualTo(1);

        assertThat(here.kept(id).kept()).isFalse();
        assertThat(here.read(id)).isEqualTo(2);
    }
}
