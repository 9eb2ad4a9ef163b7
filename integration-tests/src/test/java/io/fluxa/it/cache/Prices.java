package io.fluxa.it.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.FluxaContext;
import io.fluxa.cache.CacheExplain;
import io.fluxa.cache.CacheExplain.RedisValue;
import io.fluxa.test.RedisServer;
import io.fluxa.test.Statements;
import java.util.Objects;
import java.util.function.Consumer;

/** What the tests do with prices on one node, each time in a new context. */
record Prices(Node node) {

    static final int NONE = -1;

    /** Stores a new row; its id. */
    long insert(int amount) {
        return node.in(context -> {
            PriceEntity price = table().create(context);
            price.setAmount(amount);
            context.flush();
            return price.getId();
        });
    }

    /** Stores a new row with an id. */
    boolean insert(long id, int amount) {
        return node.flush(context -> table().create(context, id).setAmount(amount));
    }

    boolean change(long id, int amount) {
        return node.flush(context -> in(context, id).setAmount(amount));
    }

    boolean note(long id, String note) {
        return node.flush(context -> in(context, id).setNote(note));
    }

    /** Changes something inside of a transaction, behind a savepoint to which it goes back. */
    void undone(FluxaContext context, Consumer<FluxaContext> changes) {
        assertThatThrownBy(() -> context.transaction(inner -> {
                    changes.accept(inner);
                    inner.flush();
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
    }

    /** Empties the cache. */
    void forget(long id) {
        node.in(context -> table().clearRedisCache(context));
        assertThat(key(id)).isEqualTo(RedisValue.NOTHING);
    }

    /** The name of the key of a row. */
    String keyOf(long id) {
        return Objects.requireNonNull(explain(id).redis()).key();
    }

    /** The amount that a reader is given, or {@link #NONE}. */
    int read(long id) {
        return node.in(context -> amount(context, id));
    }

    /** The same, and notes what is sent. */
    int read(long id, Statements log) {
        return node.in(context -> {
            context.logQueries(log);
            return amount(context, id);
        });
    }

    int amount(FluxaContext context, long id) {
        return table().getById(context, id).map(PriceEntity::getAmount).orElse(NONE);
    }

    PriceEntity in(FluxaContext context, long id) {
        return table().mustGetById(context, id);
    }

    /** What the key holds; nothing that differs from MySQL. */
    RedisValue key(long id) {
        CacheExplain explained = explain(id);
        assertThat(explained.stale()).as(explained.toString()).isFalse();
        return Objects.requireNonNull(explained.redis()).value();
    }

    /**
     * Readers are given an amount, by MySQL and soon by Redis, and never anything else. Soon, because the lock of a process that was killed is
     * held until MySQL has noticed.
     */
    void assertReads(long id, int amount) {
        RedisValue filled = amount == NONE ? RedisValue.ABSENT : RedisValue.ROW;
        Node.await(() -> {
            key(id);
            assertThat(read(id)).isEqualTo(amount);
            return key(id) == filled;
        });
        assertThat(read(id)).isEqualTo(amount);
    }

    /** Keeps a lease from expiring while its owner is held. */
    void prolong(long id, RedisServer redis) {
        assertThat(redis.command("PEXPIRE", keyOf(id), "60000")).isEqualTo("1");
    }

    private CacheExplain explain(long id) {
        return node.in(context -> table().explainCache(context, id));
    }

    PriceProvider table() {
        return node.engine().provider(PriceProvider.class);
    }
}
