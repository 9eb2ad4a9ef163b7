package io.fluxa.it.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.error.CancelledException;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.error.LockConflictException;
import io.fluxa.error.StoreTimeoutException;
import io.fluxa.it.TestMysql;
import io.fluxa.query.Query;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import io.fluxa.transaction.Isolation;
import io.fluxa.transaction.LockWait;
import io.fluxa.transaction.TransactionOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several transactions that want the same rows. */
@FluxaTest(entities = Purse.class)
@Timeout(120)
class LockContentionIT {

    private static final int THREADS = 4;
    private static final int ROUNDS = 25;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private List<Long> ids;

    @BeforeEach
    void store(Engine engine) {
        ids = Purses.stored(engine, 10, 20, 30);
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @ParameterizedTest
    @EnumSource(Isolation.class)
    void waitsUntilTheOtherCommitsAndSeesWhatItStored(
            Isolation isolation, Engine engine, PurseProvider purses, MysqlServer server) throws Exception {
        Future<Integer> second;
        try (FluxaContext first = engine.newContext()) {
            second = first.inTransaction(tx -> {
                purses.lockById(tx, ids.get(0)).setBalance(7);
                tx.flush();
                Future<Integer> waiting = threads.submit(() -> afterASnapshot(engine, isolation));
                await(() -> Purses.waiting(server) == 1);
                assertThat(waiting.isDone()).isFalse();
                return waiting;
            });
        }
        assertThat(second.get()).isEqualTo(7);
    }

    /** A snapshot of another row, so that it is of a moment before the commit and takes no lock here. */
    private int afterASnapshot(Engine engine, Isolation isolation) {
        PurseProvider purses = engine.provider(PurseProvider.class);
        try (FluxaContext context = engine.newContext()) {
            return context.inTransaction(TransactionOptions.DEFAULT.isolation(isolation), tx -> {
                purses.mustGetById(tx, ids.get(2));
                return purses.lockById(tx, ids.get(0)).getBalance();
            });
        }
    }

    @Test
    void refusesAtOnceWhatItMayNotWaitForAndGoesOn(Engine engine, FluxaContext context, PurseProvider purses) {
        try (FluxaContext holder = engine.newContext()) {
            holder.transaction(held -> {
                purses.lockById(held, ids.get(1));
                context.transaction(tx -> {
                    purses.lockById(tx, ids.get(0)).setBalance(7);
                    tx.flush();

                    assertRefusedAtOnce(() -> purses.lockById(tx, ids.get(1), LockWait.NO_WAIT));
                    assertRefusedAtOnce(() -> purses.lockByIds(tx, ids, LockWait.NO_WAIT));
                    purses.lockById(tx, ids.get(2)).setBalance(8);
                });
            });
        }
        assertThat(Purses.balance(engine, ids.get(0))).isEqualTo(7);
        assertThat(Purses.balance(engine, ids.get(2))).isEqualTo(8);
    }

    @Test
    void undoesOnlyTheSavepointWhoseLockWasRefused(Engine engine, FluxaContext context, PurseProvider purses) {
        try (FluxaContext holder = engine.newContext()) {
            holder.transaction(held -> {
                purses.lockById(held, ids.get(1));
                context.transaction(tx -> {
                    assertThatThrownBy(() -> tx.transaction(inner -> {
                                purses.lockById(inner, ids.get(0)).setBalance(7);
                                inner.flush();
                                purses.lockById(inner, ids.get(1), LockWait.NO_WAIT);
                            }))
                            .isInstanceOf(LockConflictException.class);
                    tx.clearFlush();
                    purses.lockById(tx, ids.get(2)).setBalance(8);
                });
            });
        }
        assertThat(Purses.balance(engine, ids.get(0))).isEqualTo(10);
        assertThat(Purses.balance(engine, ids.get(2))).isEqualTo(8);
    }

    @Test
    void triesAgainWhatWasRefusedAtOnce(Engine engine, FluxaContext context, PurseProvider purses) throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        try (FluxaContext holder = engine.newContext()) {
            Future<?> second = holder.inTransaction(held -> {
                purses.lockById(held, ids.get(0));
                Future<?> trying =
                        threads.submit(() -> context.transaction(TransactionOptions.DEFAULT.retries(1_000), tx -> {
                            attempts.incrementAndGet();
                            purses.lockById(tx, ids.get(0), LockWait.NO_WAIT)
                                    .orElseThrow()
                                    .setBalance(7);
                        }));
                await(() -> attempts.get() > 2);
                return trying;
            });
            second.get();
        }
        assertThat(Purses.balance(engine, ids.get(0))).isEqualTo(7);
    }

    @Test
    void passesOverWhatOthersHold(Engine engine, FluxaContext context, PurseProvider purses) {
        PurseEntity known = purses.mustGetById(context, ids.get(1));
        try (FluxaContext holder = engine.newContext()) {
            holder.transaction(held -> {
                purses.lockById(held, ids.get(1));
                context.transaction(tx -> {
                    assertThat(purses.lockById(tx, ids.get(1), LockWait.SKIP_LOCKED))
                            .isEmpty();
                    assertThat(purses.lockByIds(tx, List.of(ids.get(2), ids.get(1), ids.get(0)), LockWait.SKIP_LOCKED))
                            .extracting(PurseEntity::getId)
                            .containsExactly(ids.get(2), ids.get(0));
                    assertThat(purses.mustGetById(tx, ids.get(1))).isSameAs(known);
                });
            });
        }
        known.setBalance(7); // it was never gone
        context.flush();
    }

    @Test
    void neverDeadlocksWhenManyAreLockedAtOnceInAnyOrder(Engine engine) throws Exception {
        long a = ids.get(0);
        long b = ids.get(1);
        AtomicInteger turn = new AtomicInteger();

        inParallel(() -> {
            boolean forth = turn.getAndIncrement() % 2 == 0;
            for (int round = 0; round < ROUNDS; round++) {
                transfer(engine, forth ? a : b, forth ? b : a, round % 7);
            }
            return null;
        });

        assertThat(Purses.balance(engine, a) + Purses.balance(engine, b)).isEqualTo(30);
    }

    /** Without retries: a deadlock would reach the test. */
    private static void transfer(Engine engine, long from, long to, int amount) {
        PurseProvider purses = engine.provider(PurseProvider.class);
        try (FluxaContext context = engine.newContext()) {
            context.transaction(tx -> {
                List<PurseEntity> both = purses.lockByIds(tx, from, to);
                both.get(0).setBalance(both.get(0).getBalance() - amount);
                both.get(1).setBalance(both.get(1).getBalance() + amount);
            });
        }
    }

    @Test
    void losesNoUpdate(Engine engine, PurseProvider purses) throws Exception {
        inParallel(() -> {
            for (int round = 0; round < ROUNDS; round++) {
                try (FluxaContext context = engine.newContext()) {
                    context.transaction(tx -> {
                        purses.searchMany(tx, Query.all()); // a snapshot, which the lock must not care for
                        PurseEntity purse = purses.lockById(tx, ids.get(0));
                        purse.setBalance(purse.getBalance() + 1);
                    });
                }
            }
            return null;
        });

        assertThat(Purses.balance(engine, ids.get(0))).isEqualTo(10 + THREADS * ROUNDS);
    }

    @Test
    void endsTheWaitOnTheServerAtTheDeadline(Engine engine, PurseProvider purses, MysqlServer server) {
        try (FluxaContext holder = engine.newContext()) {
            holder.transaction(held -> {
                purses.lockById(held, ids.get(0));
                try (FluxaContext context = engine.newContext(Duration.ofMillis(300))) {
                    assertThatThrownBy(() -> context.transaction(tx -> purses.lockById(tx, ids.get(0))))
                            .isInstanceOf(StoreTimeoutException.class)
                            .hasMessageContaining("the deadline of the context has passed");
                }
                await(() -> Purses.waiting(server) == 0);
            });
        }
        assertThat(Purses.balance(engine, ids.get(0))).isEqualTo(10);
    }

    @Test
    void endsTheWaitWhenTheContextIsCancelled(Engine engine, PurseProvider purses, MysqlServer server) {
        try (FluxaContext holder = engine.newContext()) {
            holder.transaction(held -> {
                purses.lockById(held, ids.get(0));
                try (FluxaContext context = engine.newContext()) {
                    threads.execute(() -> {
                        await(() -> Purses.waiting(server) == 1);
                        context.cancel();
                    });
                    assertThatThrownBy(() -> context.transaction(tx -> purses.lockByIds(tx, ids)))
                            .isInstanceOf(CancelledException.class);
                }
                await(() -> Purses.waiting(server) == 0);
            });
        }
    }

    @Test
    void losesTheTransactionWhenTheServerEndsTheWait(Engine engine, PurseProvider purses, MysqlServer server) {
        try (Engine impatient = Registry.create()
                        .mysql(
                                "default",
                                server.jdbcUrl() + "&sessionVariables=innodb_lock_wait_timeout=1",
                                server.user(),
                                server.password(),
                                options -> {})
                        .entities(Purse.class)
                        .validate();
                FluxaContext holder = engine.newContext();
                FluxaContext context = impatient.newContext()) {
            PurseProvider others = impatient.provider(PurseProvider.class);
            holder.transaction(held -> {
                purses.lockById(held, ids.get(0));
                assertThatThrownBy(() -> context.transaction(tx -> {
                            LockConflictException conflict = catchThrowableOfType(
                                    LockConflictException.class, () -> others.lockById(tx, ids.get(0)));
                            assertThat(conflict.retryable()).isTrue();
                            assertThat(conflict.refusedAtOnce()).isFalse();
                            others.lockById(tx, ids.get(1));
                        }))
                        .isInstanceOfSatisfying(
                                IllegalUseException.class,
                                refused -> assertThat(refused.code()).isEqualTo(ErrorCode.ROLLBACK_ONLY));
            });
        }
    }

    private static void assertRefusedAtOnce(Runnable lock) {
        LockConflictException conflict = catchThrowableOfType(LockConflictException.class, lock::run);

        assertThat(conflict.code()).isEqualTo(ErrorCode.LOCK_CONFLICT);
        assertThat(conflict.retryable()).isTrue();
        assertThat(conflict.refusedAtOnce()).isTrue();
        assertThat(conflict).hasMessageContaining("the transaction goes on");
    }

    private void inParallel(Callable<Void> work) throws Exception {
        List<Callable<Void>> all = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            all.add(work);
        }
        for (Future<Void> done : threads.invokeAll(all)) {
            done.get();
        }
    }

    private static void await(TestMysql.Condition condition) {
        try {
            TestMysql.await(condition);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
