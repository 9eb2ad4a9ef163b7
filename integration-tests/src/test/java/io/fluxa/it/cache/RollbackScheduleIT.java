package io.fluxa.it.cache;

import static io.fluxa.internal.cache.CacheStep.BREAK;
import static io.fluxa.internal.cache.CacheStep.FILL;
import static io.fluxa.internal.cache.CacheStep.REFILL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.cache.CacheExplain.RedisValue;
import io.fluxa.error.OutcomeUnknownException;
import io.fluxa.error.StoreException;
import io.fluxa.internal.cache.CacheStep;
import io.fluxa.test.FaultProxy;
import io.fluxa.test.FaultProxy.Moment;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import io.fluxa.test.RedisServer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A writer that dies, rolls back or never hears of its commit, at each of its steps: the cache has what MySQL has. */
@FluxaTest(entities = {Price.class, Rate.class})
class RollbackScheduleIT {

    private final Schedule schedule = new Schedule();
    private Place place;
    private Node hereNode;
    private Node thereNode;
    private Prices here;
    private Prices there;
    private long id;

    @BeforeEach
    void openWithACachedRow(MysqlServer mysql, RedisServer redis) {
        place = Place.of(mysql, redis);
        hereNode = Node.at(place, schedule);
        thereNode = Node.at(place, schedule);
        here = new Prices(hereNode);
        there = new Prices(thereNode);
        id = there.insert(1);
        here.assertReads(id, 1);
    }

    @AfterEach
    void close() {
        schedule.close();
        hereNode.close();
        thereNode.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"BREAK", "COMMIT"})
    void flushThatDiesLeavesWhatWas(CacheStep step) {
        Player<Boolean> writer = schedule.player("writer", () -> there.change(id, 2));
        writer.until(step);

        assertThat(writer.dies()).isInstanceOf(IllegalStateException.class);

        here.assertReads(id, 1);
        there.change(id, 3);
        here.assertReads(id, 3);
    }

    @ParameterizedTest
    @EnumSource(names = {"BREAK", "COMMIT"})
    void transactionThatDiesLeavesWhatWas(CacheStep step) {
        Player<Boolean> writer = schedule.player(
                "writer",
                () -> thereNode.in(context -> {
                    context.transaction(same -> there.in(same, id).setAmount(2));
                    return true;
                }));
        writer.until(step);

        assertThat(writer.dies()).isInstanceOf(IllegalStateException.class);

        here.assertReads(id, 1);
    }

    @Test
    void insertThatDiesBeforeItsRefillIsThere() {
        long other = id + 1_000_000;
        Player<Boolean> writer = schedule.player("writer", () -> there.insert(other, 1));
        writer.until(REFILL);
        writer.dies();

        assertThat(here.read(other)).isEqualTo(1);
        assertThat(here.key(other)).isIn(RedisValue.LEASE, RedisValue.NOTHING);
    }

    @Test
    void rollbackAfterAFlushLeavesWhatWas() {
        assertThatThrownBy(() -> thereNode.in(context -> {
                    context.transaction(same -> {
                        there.in(same, id).setAmount(2);
                        same.flush();
                        throw new IllegalStateException("changed my mind");
                    });
                    return true;
                }))
                .hasMessage("changed my mind");

        here.assertReads(id, 1);
    }

    @Test
    void rollbackToASavepointRefillsNothingThatWasUndone() {
        long other = id + 1_000_000;
        thereNode.in(context -> {
            context.transaction(outer -> {
                there.undone(outer, inner -> there.in(inner, id).delete());
                there.undone(outer, inner -> there.table().create(inner, other).setAmount(9));
                outer.clearFlush();
            });
            return true;
        });

        here.assertReads(id, 1);
        here.assertReads(other, Prices.NONE);
    }

    @Test
    void transactionSeesItsOwnChangeAndNotWhatIsCached(RedisServer redis) {
        here.forget(id);
        Player<Integer> reader = schedule.player("reader", () -> here.read(id));
        reader.until(FILL);
        here.prolong(id, redis);

        int seen = thereNode.in(context -> context.inTransaction(same -> {
            PriceEntity price = there.in(same, id);
            price.setAmount(2);
            same.flush();
            reader.finish();
            assertThat(here.key(id)).isEqualTo(RedisValue.ROW);
            same.reload(price);
            return price.getAmount();
        }));

        assertThat(seen).isEqualTo(2);
        here.assertReads(id, 2);
    }

    @Test
    void transactionFillsNothingOfItsSnapshot() {
        here.forget(id);

        int seen = hereNode.in(context -> context.inTransaction(same -> {
            same.disableContextCache();
            here.amount(same, id);
            there.change(id, 2);
            return here.amount(same, id);
        }));

        assertThat(seen).isEqualTo(1);
        assertThat(there.key(id)).isEqualTo(RedisValue.NOTHING);
        here.assertReads(id, 2);
    }

    @Test
    void updateOfOneColumnRefillsNothingOfTheOthers() {
        thereNode.flush(context -> {
            PriceEntity price = there.in(context, id);
            here.note(id, "by somebody else");
            price.setAmount(2);
        });

        here.assertReads(id, 2);
        assertThat(hereNode.<String>in(context -> here.in(context, id).getNote()))
                .isEqualTo("by somebody else");
    }

    @Test
    void rawSqlBypassesCachesAndBreaksWhatItNames() {
        int seen = thereNode.in(context -> context.inTransaction(same -> {
            same.mysqlPipeline("default").add("UPDATE schedule_price SET amount = 7 WHERE id = ?", id);
            same.flush();
            there.table().invalidate(same, id);
            return there.amount(same, id);
        }));

        assertThat(seen).isEqualTo(7);
        here.assertReads(id, 7);
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    void commitThatNobodyHearsOfLeavesWhatMysqlHas(Moment moment, MysqlServer mysql) {
        try (FaultProxy proxy = mysql.faultProxy();
                Node doubtful = Node.at(place.withMysql(mysql.jdbcUrl(proxy)), schedule)) {
            proxy.cutAt(moment, "COMMIT");

            assertThatThrownBy(() -> new Prices(doubtful).change(id, 2)).isInstanceOf(OutcomeUnknownException.class);

            here.assertReads(id, moment == Moment.BEFORE_SENDING ? 1 : 2);
        }
    }

    @Test
    void rowOfAPreparedTransactionWhoseClientIsGoneIsFilledByNobody(MysqlServer mysql) throws SQLException {
        String name = "'" + mysql.database() + "'";
        execute(
                mysql,
                "XA START " + name,
                "UPDATE schedule_price SET amount = 2 WHERE id = " + id,
                "XA END " + name,
                "XA PREPARE " + name);
        here.forget(id);

        assertThat(here.read(id)).isEqualTo(1);
        assertThat(here.key(id)).isEqualTo(RedisValue.NOTHING);

        execute(mysql, "XA COMMIT " + name);
        here.assertReads(id, 2);
    }

    private static void execute(MysqlServer mysql, String... statements) throws SQLException {
        try (Connection connection = mysql.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void flushThatCannotBreakItsKeysRollsBack(RedisServer redis) {
        try (FaultProxy proxy = redis.faultProxy();
                Node lonely = Node.at(place.withRedis(redis.uri(proxy)), schedule)) {
            Player<Boolean> writer = schedule.player("writer", () -> new Prices(lonely).change(id, 2));
            writer.until(BREAK);
            proxy.cut();
            proxy.refuse();

            assertThat(writer.fails())
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            told -> assertThat(told.retryable()).isTrue());

            here.assertReads(id, 1);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"BREAK", "COMMIT", "REFILL"})
    void processThatIsKilledLeavesWhatMysqlHas(CacheStep step) throws IOException, InterruptedException {
        DoomedWriter.runUntil(step, place, id);

        here.assertReads(id, step == REFILL ? 2 : 1);
        there.change(id, 3);
        here.assertReads(id, 3);
    }
}
