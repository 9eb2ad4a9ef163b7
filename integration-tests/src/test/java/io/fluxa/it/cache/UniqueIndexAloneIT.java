package io.fluxa.it.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.cache.CacheStatistics;
import io.fluxa.cache.CacheStatistics.UniqueIndexes;
import io.fluxa.it.TestMysql;
import io.fluxa.observe.QueryEvent;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.RedisServer;
import io.fluxa.test.Statements;
import org.junit.jupiter.api.Test;

/** Look-ups by a cached unique index of an entity whose rows are not cached. */
@FluxaTest(entities = Voucher.class, ownRedis = true)
class UniqueIndexAloneIT {

    private static final String BY_NUMBER = "SELECT `id`,`number` FROM `voucher` WHERE `number` = ? LIMIT 1";
    private static final String BY_ID = "SELECT `id`,`number` FROM `voucher` WHERE `id` = ?";

    private final Engine engine;
    private final VoucherProvider vouchers;

    UniqueIndexAloneIT(Engine engine, VoucherProvider vouchers) {
        this.engine = engine;
        this.vouchers = vouchers;
    }

    @Test
    void readTheRowByItsIdAndBelieveNothingElse(FluxaContext context, Statements statements) {
        VoucherEntity voucher = stored(context, "a");
        assertThat(vouchers.getByNumber(context, "a")).containsSame(voucher);
        statements.clear();

        assertThat(vouchers.getByNumber(context, "a")).containsSame(voucher);
        assertThat(statements.queries()).containsExactly(BY_ID);

        statements.clear();
        engine.mysql("default").exec(context, "UPDATE voucher SET number = 'b'");
        statements.clear();
        assertThat(vouchers.getByNumber(context, "a")).isEmpty();
        assertThat(statements.queries()).containsExactly(BY_ID, BY_NUMBER);
        assertThat(statements.redis()).extracting(QueryEvent::operation).containsExactly("GET", "DEL");
    }

    @Test
    void costAFlushNoTransaction(FluxaContext context, Statements statements) {
        VoucherEntity voucher = stored(context, "a");
        statements.clear();

        voucher.setNumber("b");
        context.flush();

        assertThat(statements.mysql()).extracting(QueryEvent::operation).containsExactly("EXEC");
        assertThat(statements.redis()).extracting(QueryEvent::operation).containsExactly("PIPELINE EXEC");
    }

    @Test
    void takeKeysAwayInATransactionToo(FluxaContext context, Statements statements) {
        context.transaction(tx -> {
            vouchers.create(tx).setNumber("a");
            tx.flush();
        });

        assertThat(statements.redis()).extracting(QueryEvent::operation).containsExactly("PIPELINE EXEC");
    }

    @Test
    void areAnsweredByMysqlWhileRedisIsGone(FluxaContext context, RedisServer redis) throws Exception {
        stored(context, "a");
        vouchers.getByNumber(context, "a");
        redis.kill();
        try {
            assertThat(vouchers.getByNumber(context, "a")).isPresent();
            stored(context, "b").setNumber("c");
            context.flush();
            assertThat(vouchers.getByNumber(context, "c")).isPresent();
            assertThat(vouchers.getByNumber(context, "b")).isEmpty();
        } finally {
            redis.restart();
        }
        long hits = statistics().uniqueIndexes().hits();
        TestMysql.await(() -> {
            vouchers.getByNumber(context, "a");
            return statistics().uniqueIndexes().hits() > hits;
        });
    }

    @Test
    void haveStatistics(FluxaContext context) {
        UniqueIndexes before = statistics().uniqueIndexes();
        stored(context, "a");
        vouchers.getByNumber(context, "a");
        vouchers.getByNumber(context, "a");

        CacheStatistics after = statistics();
        assertThat(after.local()).isNull();
        assertThat(after.redis()).isNull();
        assertThat(after.uniqueIndexes().hits() - before.hits()).isEqualTo(1);
        assertThat(after.uniqueIndexes().misses() - before.misses()).isEqualTo(1);
    }

    private CacheStatistics statistics() {
        return engine.cacheStatistics().get(0);
    }

    private VoucherEntity stored(FluxaContext context, String number) {
        VoucherEntity voucher = vouchers.create(context);
        voucher.setNumber(number);
        context.flush();
        return voucher;
    }
}
