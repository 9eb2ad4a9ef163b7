package io.fluxa.it.cache;

import static io.fluxa.internal.cache.CacheStep.BREAK;
import static io.fluxa.internal.cache.CacheStep.COMMIT;
import static io.fluxa.internal.cache.CacheStep.FILL;
import static io.fluxa.internal.cache.CacheStep.LEASE;
import static io.fluxa.internal.cache.CacheStep.LOOK;
import static io.fluxa.internal.cache.CacheStep.REFILL;
import static io.fluxa.internal.cache.CacheStep.SELECT;
import static io.fluxa.query.Query.where;
import static io.fluxa.query.Update.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.cache.CacheExplain.RedisValue;
import io.fluxa.internal.cache.CacheStep;
import io.fluxa.observe.QueryEvent;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import io.fluxa.test.RedisServer;
import io.fluxa.test.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The ways in which rows in Redis become stale without a rule of the protocol, walked on real servers, which keep it. A reader is on one
 * node, a writer on another.
 */
@FluxaTest(entities = {Price.class, Rate.class})
class RedisScheduleIT {

    private final Schedule schedule = new Schedule();
    private Place place;
    private Node hereNode;
    private Node thereNode;
    private Prices here;
    private Prices there;
    private long id;

    @BeforeEach
    void openWithARowThatIsNotCached(MysqlServer mysql, RedisServer redis) {
        place = Place.of(mysql, redis);
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

    private Player<Integer> reader() {
        return schedule.player("reader", () -> here.read(id));
    }

    private Player<Boolean> writer(int amount) {
        return schedule.player("writer", () -> there.change(id, amount));
    }

    @Test
    void readerFromBeforeACommitFillsNothing() {
        Player<Integer> reader = reader();
        reader.until(FILL);

        there.change(id, 2);

        assertThat(reader.finish()).isEqualTo(1);
        assertThat(reader.taken()).containsExactly(LOOK, LEASE, SELECT, FILL);
        assertThat(here.key(id)).isEqualTo(RedisValue.NOTHING);
        here.assertReads(id, 2);
    }

    @Test
    void readerThatMissedBeforeACommitReadsWhatWasCommitted() {
        Player<Integer> reader = reader();
        reader.until(LEASE);

        there.change(id, 2);

        assertThat(reader.finish()).isEqualTo(2);
        here.assertReads(id, 2);
    }

    @Test
    void readerBetweenBreakAndCommitIsRefusedAndFillsNothing() {
        Player<Boolean> writer = writer(2);
        writer.until(COMMIT);
        Statements log = new Statements();
        Player<Integer> reader = schedule.player("reader", () -> here.read(id, log));

        assertThat(reader.finish()).isEqualTo(1);

        assertThat(reader.taken()).containsExactly(LOOK, LEASE, SELECT);
        assertThat(log.mysql())
                .extracting(QueryEvent::query)
                .satisfiesExactly(
                        refused -> assertThat(refused).endsWith(" FOR SHARE NOWAIT"),
                        plain -> assertThat(plain).startsWith("SELECT ").doesNotContain("FOR SHARE"));
        assertThat(there.key(id)).isEqualTo(RedisValue.NOTHING);
        writer.finish();
        here.assertReads(id, 2);
    }

    @Test
    void readerBetweenChangeAndBreakIsRefusedAndFillsNothing() {
        Player<Boolean> writer = writer(2);
        writer.until(BREAK);
        there.forget(id);
        Player<Integer> reader = reader();

        assertThat(reader.finish()).isEqualTo(1);

        assertThat(reader.taken()).containsExactly(LOOK, LEASE, SELECT);
        writer.finish();
        here.assertReads(id, 2);
    }

    @Test
    void readerThatFillsWhileTheRowIsLockedIsUndoneByTheBreak(RedisServer redis) {
        Player<Integer> reader = reader();
        reader.until(FILL);
        here.prolong(id, redis);
        Player<Boolean> writer = writer(2);
        writer.until(BREAK);

        reader.finish();
        assertThat(here.key(id)).isEqualTo(RedisValue.ROW);
        writer.until(COMMIT);

        assertThat(here.key(id)).isEqualTo(RedisValue.NOTHING);
        writer.finish();
        here.assertReads(id, 2);
    }

    @Test
    void readersLeaseThatWasTakenBetweenBreakAndCommitIsOfNoUseAfterIt() {
        Player<Boolean> writer = writer(2);
        writer.until(COMMIT);
        Player<Integer> reader = reader();
        reader.until(SELECT);

        writer.finish();

        assertThat(reader.finish()).isEqualTo(2);
        here.assertReads(id, 2);
    }

    @Test
    void writersLateRefillDoesNotUndoTheBreakOfTheNextOne() {
        long other = id + 1_000_000;
        Player<Boolean> writer = schedule.player("writer", () -> there.insert(other, 1));
        writer.until(REFILL);

        here.change(other, 2);
        writer.finish();

        here.assertReads(other, 2);
    }

    @Test
    void threadsShareNoLoadThatBeganBeforeTheyCame() {
        Player<Integer> leader = reader();
        leader.until(FILL);
        there.change(id, 2);
        Player<Integer> follower = schedule.player("follower", () -> here.read(id));
        follower.until(LOOK);

        follower.begin();
        follower.awaitWaiting();

        assertThat(leader.finish()).isEqualTo(1);
        assertThat(follower.finish()).isEqualTo(2);
        here.assertReads(id, 2);
    }

    @Test
    void leaseThatExpiredIsNotFilled(RedisServer redis) throws Exception {
        Player<Integer> reader = reader();
        reader.until(FILL);
        redis.command("PEXPIRE", here.keyOf(id), "1");
        Node.await(() -> "0".equals(redis.command("EXISTS", here.keyOf(id))));
        there.change(id, 2);
        there.assertReads(id, 2);

        assertThat(reader.finish()).isEqualTo(1);

        here.assertReads(id, 2);
    }

    @ParameterizedTest
    @EnumSource(names = {"LOOK", "LEASE", "SELECT", "FILL"})
    void keyMayBeLostBeforeAnyStepOfAReader(CacheStep step, RedisServer redis) {
        Player<Integer> reader = reader();
        reader.until(step);
        redis.command("DEL", here.keyOf(id));

        there.change(id, 2);
        redis.command("DEL", here.keyOf(id));

        assertThat(reader.finish()).isBetween(1, 2);
        here.assertReads(id, 2);
    }

    @Test
    void bulkStatementBreaksWhatItChanges() {
        Player<Integer> reader = reader();
        reader.until(FILL);

        long changed = thereNode.in(context ->
                there.table().updateMany(context, where(PriceFields.AMOUNT.gt(0)), set(PriceFields.AMOUNT, 2)));

        assertThat(changed).isOne();
        assertThat(reader.finish()).isEqualTo(1);
        here.assertReads(id, 2);
    }

    @Test
    void readerFromBeforeATruncationFillsNothing() {
        Player<Integer> reader = reader();
        reader.until(FILL);

        thereNode.in(context -> {
            there.table().table(context).truncate();
            return true;
        });

        assertThat(reader.finish()).isEqualTo(1);
        here.assertReads(id, Prices.NONE);
    }

    @Test
    void readerWaitsWhileATableIsTruncated() {
        here.read(id);
        Player<Boolean> truncation = schedule.player(
                "truncation",
                () -> thereNode.in(context -> {
                    there.table().table(context).truncate();
                    return true;
                }));
        truncation.until(COMMIT);
        Player<Integer> reader = reader();
        reader.until(SELECT);
        reader.begin();

        truncation.finish();

        assertThat(reader.finish()).isEqualTo(Prices.NONE);
        here.assertReads(id, Prices.NONE);
    }
}
