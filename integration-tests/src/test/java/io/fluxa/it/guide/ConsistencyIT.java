package io.fluxa.it.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.StoreException;
import io.fluxa.error.StoreUnavailableException;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.RedisServer;
import io.fluxa.test.Statements;
import io.fluxa.transaction.Isolation;
import io.fluxa.transaction.TransactionOptions;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = Airport.class, ownRedis = true)
class ConsistencyIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private long id;

    @BeforeEach
    void storeSchiphol(Engine engine, AirportProvider airports) {
        try (FluxaContext other = engine.newContext()) {
            AirportEntity schiphol = airports.create(other);
            schiphol.setCode("AMS");
            schiphol.setName("Schiphol");
            other.flush();
            id = schiphol.getId();
        }
    }

    private int gates(Engine engine) {
        try (FluxaContext other = engine.newContext()) {
            return engine.provider(AirportProvider.class).mustGetById(other, id).getGates();
        }
    }

    @Test
    void takesRowsOutThatOtherStatementsChange(Engine engine, FluxaContext ctx, AirportProvider airports) {
        assertThat(gates(engine)).isZero();
        // guide:begin consistency-invalidate
        ctx.transaction(tx -> {
            engine.mysql("default").exec(tx, "UPDATE airport SET gates = gates + 1 WHERE id = ?", id);
            tx.invalidate(airports, id); // before the commit, while the row is locked
        });
        // guide:end
        assertThat(gates(engine)).isEqualTo(1);
    }

    @Test
    void refusesChangesWhileRedisIsAway(Engine engine, FluxaContext ctx, AirportProvider airports, RedisServer redis) {
        redis.kill();
        // guide:begin consistency-outage
        AirportEntity schiphol = airports.mustGetById(ctx, id); // MySQL answers
        schiphol.setGates(165);

        assertThatThrownBy(ctx::flush)
                .isInstanceOfSatisfying(
                        StoreUnavailableException.class,
                        away -> assertThat(away.retryable()).isTrue());
        assertThat(schiphol.dirty()).isTrue(); // nothing was committed, and the same flush can be tried again
        // guide:end
        assertThat(gates(engine)).isZero();

        redis.restart();
        flushSoon(ctx);

        assertThat(gates(engine)).isEqualTo(165);
    }

    @Test
    void asksMysqlInTransactionsThatWantASnapshot(FluxaContext ctx, AirportProvider airports, Statements statements) {
        // guide:begin consistency-snapshot
        TransactionOptions snapshot = TransactionOptions.DEFAULT.isolation(Isolation.REPEATABLE_READ);

        ctx.transaction(snapshot, tx -> airports.mustGetById(tx, id));

        assertThat(statements.redis()).isEmpty(); // caches know nothing of snapshots
        // guide:end
    }

    /** Until the pool has noticed that the server is back. */
    private static void flushSoon(FluxaContext ctx) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (ctx.dirty()) {
            try {
                ctx.flush();
            } catch (StoreException still) {
                if (System.nanoTime() > end) {
                    throw still;
                }
                Thread.onSpinWait();
            }
        }
    }
}
