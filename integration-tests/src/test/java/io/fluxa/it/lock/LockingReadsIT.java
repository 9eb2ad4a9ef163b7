package io.fluxa.it.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.EntityDeletedException;
import io.fluxa.error.EntityNotFoundException;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.it.TestMysql;
import io.fluxa.query.Query;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import io.fluxa.test.Statements;
import io.fluxa.transaction.LockWait;
import io.fluxa.transaction.TransactionOptions;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a context does with rows that it locks, as long as nobody else wants them. */
@FluxaTest(entities = Purse.class)
class LockingReadsIT {

    private static final long ABSENT = 4_000_000_000L;

    @Test
    void readsTheRowInPlaceByOneSelectAlsoWhenItIsKnown(
            Engine engine, FluxaContext context, PurseProvider purses, Statements statements) {
        long id = Purses.stored(engine, 10).get(0);
        PurseEntity known = purses.mustGetById(context, id);
        Purses.set(engine, id, 7);
        statements.clear();

        context.transaction(tx -> {
            assertThat(purses.lockById(tx, id)).isSameAs(known);
            assertThat(known.getBalance()).isEqualTo(7);
            assertThat(known.dirty()).isFalse();
        });

        assertThat(statements.queries()).containsExactly(Purses.SELECT + " WHERE `id` = ? FOR UPDATE");
        assertThat(statements.roundTrips()).isEqualTo(3);
    }

    @Test
    void holdsARowThatWasNotKnown(Engine engine, FluxaContext context, PurseProvider purses, MysqlServer server) {
        long id = Purses.stored(engine, 10).get(0);

        context.transaction(tx -> {
            PurseEntity purse = purses.lockById(tx, id);
            awaitLocked(server, 1);
            assertThat(purses.mustGetById(tx, id)).isSameAs(purse);
            purse.setBalance(purse.getBalance() + 1);
        });

        assertThat(Purses.balance(engine, id)).isEqualTo(11);
        awaitLocked(server, 0);
    }

    @Test
    void saysHowToWait(Engine engine, FluxaContext context, PurseProvider purses, Statements statements) {
        long id = Purses.stored(engine, 10).get(0);

        context.transaction(tx -> {
            statements.clear();
            PurseEntity purse = purses.lockById(tx, id);
            assertThat(purses.lockById(tx, id, LockWait.NO_WAIT)).containsSame(purse);
            assertThat(purses.lockById(tx, id, LockWait.SKIP_LOCKED)).containsSame(purse);
            assertThat(statements.queries().stream().filter(sql -> sql.startsWith("SELECT")))
                    .containsExactly(
                            Purses.SELECT + " WHERE `id` = ? FOR UPDATE",
                            Purses.SELECT + " WHERE `id` = ? FOR UPDATE NOWAIT",
                            Purses.SELECT + " WHERE `id` = ? FOR UPDATE SKIP LOCKED");
        });
    }

    @Test
    void locksManyInTheOrderOfTheirIdsAndGivesThemInTheOrderAskedFor(
            Engine engine, FluxaContext context, PurseProvider purses, Statements statements) {
        List<Long> ids = Purses.stored(engine, 1, 2, 3);
        PurseEntity known = purses.mustGetById(context, ids.get(1));
        Purses.set(engine, ids.get(1), 7);
        statements.clear();

        List<PurseEntity> locked = context.inTransaction(
                tx -> purses.lockByIds(tx, ids.get(2), ABSENT, ids.get(1), ids.get(2), ids.get(0)));

        assertThat(locked).extracting(PurseEntity::getBalance).containsExactly(3, 7, 1);
        assertThat(locked.get(1)).isSameAs(known);
        assertThat(statements.queries())
                .containsExactly(
                        Purses.SELECT + " FORCE INDEX (PRIMARY) WHERE `id` IN (?,?,?,?) ORDER BY `id` FOR UPDATE");
        assertThat(statements.roundTrips()).isEqualTo(3);
    }

    @Test
    void takesCollectionsAndNothingAtAll(
            Engine engine, FluxaContext context, PurseProvider purses, Statements statements) {
        List<Long> ids = Purses.stored(engine, 1, 2);

        context.transaction(tx -> {
            assertThat(purses.lockByIds(tx, List.of(ids.get(1), ids.get(0))))
                    .extracting(PurseEntity::getBalance)
                    .containsExactly(2, 1);
            assertThat(purses.lockByIds(tx, ids, LockWait.NO_WAIT)).hasSize(2);
            statements.clear();
            assertThat(purses.lockByIds(tx, Collections.emptyList())).isEmpty();
            assertThat(statements.all()).isEmpty();
        });
    }

    @Test
    void locksAThousandRowsAndNoOtherByOneSelect(
            Engine engine, FluxaContext context, PurseProvider purses, Statements statements, MysqlServer server)
            throws Exception {
        List<Long> stored = Purses.stored(engine, new int[1_100]);
        List<Long> ids = new ArrayList<>(stored.subList(0, 1_000));
        Collections.reverse(ids);
        Purses.analyze(server); // now MySQL knows that reading the whole table would be cheaper

        context.transaction(tx -> {
            assertThat(purses.lockByIds(tx, ids)).extracting(PurseEntity::getId).containsExactlyElementsOf(ids);
            assertThat(statements.roundTrips()).isEqualTo(2); // with START TRANSACTION
            try (FluxaContext other = engine.newContext()) {
                other.transaction(others -> assertThat(purses.lockByIds(others, stored, LockWait.SKIP_LOCKED))
                        .hasSize(100));
            }
            assertThat(Purses.stored(engine, 1)).hasSize(1); // nobody waits to insert
        });
    }

    @Test
    void locksMoreRowsThanOneStatementNames(
            Engine engine, FluxaContext context, PurseProvider purses, Statements statements) {
        List<Long> ids = Purses.stored(engine, 1, 2);
        long[] many = LongStream.range(ids.get(0), ids.get(0) + 20_000).toArray();

        context.transaction(tx -> {
            statements.clear();
            assertThat(purses.lockByIds(tx, many))
                    .extracting(PurseEntity::getBalance)
                    .containsExactly(1, 2);
            assertThat(statements.roundTrips()).isEqualTo(3); // with START TRANSACTION
        });
    }

    @Test
    void refusesARowThatIsAbsentOrAnswersWithEmpty(Engine engine, FluxaContext context, PurseProvider purses) {
        context.transaction(tx -> {
            assertThatThrownBy(() -> purses.lockById(tx, ABSENT))
                    .isInstanceOf(EntityNotFoundException.class)
                    .hasMessageContaining("Purse with id " + ABSENT);
            assertThat(purses.lockById(tx, ABSENT, LockWait.WAIT)).isEmpty();
            assertThat(purses.lockById(tx, ABSENT, LockWait.NO_WAIT)).isEmpty();
            assertThat(purses.lockById(tx, ABSENT, LockWait.SKIP_LOCKED)).isEmpty();
            assertThat(purses.lockByIds(tx, ABSENT)).isEmpty();
        });
        assertThat(Purses.stored(engine, 1)).hasSize(1); // the transactions left no lock of a gap
    }

    @Test
    void findsSoftlyDeletedRows(Engine engine, FluxaContext context, PurseProvider purses) {
        long id = Purses.stored(engine, 10).get(0);
        purses.mustGetById(context, id).delete();
        context.flush();

        context.transaction(tx -> {
            PurseEntity purse = purses.lockById(tx, id);
            assertThat(purse.isFakeDelete()).isTrue();
            purse.undelete();
        });

        assertThat(purses.searchMany(context, Query.all())).hasSize(1);
    }

    @Test
    void forgetsARowThatSomebodyElseHasDeleted(Engine engine, FluxaContext context, PurseProvider purses) {
        List<Long> ids = Purses.stored(engine, 1, 2);
        List<PurseEntity> known = purses.getByIds(context, ids);
        ids.forEach(id -> Purses.delete(engine, id));

        context.transaction(tx -> {
            assertThatThrownBy(() -> purses.lockById(tx, ids.get(0))).isInstanceOf(EntityNotFoundException.class);
            assertThat(purses.lockByIds(tx, ids, LockWait.NO_WAIT)).isEmpty();
        });

        assertThat(known)
                .allSatisfy(purse ->
                        assertThatThrownBy(() -> purse.setBalance(3)).isInstanceOf(EntityDeletedException.class));
        assertThat(purses.getByIds(context, ids)).isEmpty();
    }

    @Test
    void locksWhatTheTransactionHasStoredItself(
            Engine engine, FluxaContext context, PurseProvider purses, Statements statements) {
        long id = Purses.stored(engine, 10).get(0);

        context.transaction(tx -> {
            PurseEntity purse = purses.lockById(tx, id);
            purse.setBalance(7);
            tx.flush();
            assertThat(purses.lockById(tx, id).getBalance()).isEqualTo(7);
            purse.forceDelete();
            tx.flush();
            assertThat(purses.lockById(tx, id, LockWait.WAIT)).isEmpty();
        });
    }

    @Test
    void keepsWhatWasSetAfterARollback(Engine engine, FluxaContext context, PurseProvider purses) {
        long id = Purses.stored(engine, 10).get(0);
        PurseEntity purse = purses.mustGetById(context, id);

        assertThatThrownBy(() -> context.transaction(tx -> {
                    purse.setBalance(7);
                    tx.flush();
                    purses.lockById(tx, id);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(purse.getBalance()).isEqualTo(7);
        assertThat(purse.dirty()).isTrue();
        context.flush();
        assertThat(Purses.balance(engine, id)).isEqualTo(7);
    }

    /** What is read before anything is locked is a snapshot, and later reads of the transaction see that moment too. */
    @Nested
    class AfterASnapshot {

        @Test
        void seesWhatOthersHaveCommittedSince(Engine engine, FluxaContext context, PurseProvider purses) {
            long id = Purses.stored(engine, 10).get(0);

            context.transaction(tx -> {
                PurseEntity purse = purses.mustGetById(tx, id);
                Purses.set(engine, id, 7);
                tx.reload(purse);
                assertThat(purse.getBalance()).isEqualTo(10);
                assertThat(purses.lockById(tx, id).getBalance()).isEqualTo(7);
            });
        }

        @Test
        void neverGoesBackToIt(Engine engine, FluxaContext context, PurseProvider purses) {
            assertThatNothingGoesBack(engine, context, purses, (tx, id) -> purses.lockById(tx, id));
        }

        @Test
        void neverGoesBackToItAfterASearch(Engine engine, FluxaContext context, PurseProvider purses) {
            assertThatNothingGoesBack(
                    engine,
                    context,
                    purses,
                    (tx, id) -> purses.lockMany(tx, Query.where(PurseFields.ID.eq(id)), LockWait.WAIT)
                            .get(0));
        }

        private void assertThatNothingGoesBack(
                Engine engine,
                FluxaContext context,
                PurseProvider purses,
                BiFunction<FluxaContext, Long, PurseEntity> lock) {
            List<Long> ids = Purses.stored(engine, 10, 20);
            context.disableContextCache();

            context.transaction(tx -> {
                purses.getByIds(tx, ids);
                ids.forEach(id -> Purses.set(engine, id, 7));
                PurseEntity purse = lock.apply(tx, ids.get(0));

                assertThat(purses.mustGetById(tx, ids.get(0)).getBalance()).isEqualTo(7);
                assertThat(purses.getByIds(tx, ids))
                        .extracting(PurseEntity::getBalance)
                        .containsExactly(7, 20);
                assertThat(purses.searchMany(tx, Query.all()))
                        .extracting(PurseEntity::getBalance)
                        .containsExactly(7, 20);
                try (Stream<PurseEntity> all = purses.stream(tx, Query.all())) {
                    assertThat(all.map(PurseEntity::getBalance)).containsExactly(7, 20);
                }
                assertThat(purses.searchOne(tx, Query.where(PurseFields.BALANCE.eq(10))))
                        .containsSame(purse); // found by the snapshot
                assertThat(purse.getBalance()).isEqualTo(7);
                tx.reload(purse);
                assertThat(purse.getBalance()).isEqualTo(7);
            });
        }

        @Test
        void findsAgainWhatWasInsertedSince(Engine engine, FluxaContext context, PurseProvider purses) {
            context.disableContextCache();

            context.transaction(tx -> {
                assertThat(purses.searchMany(tx, Query.all())).isEmpty();
                long id = Purses.stored(engine, 10).get(0);
                assertThat(purses.getById(tx, id)).isEmpty();
                PurseEntity purse = purses.lockById(tx, id);

                assertThat(purses.getById(tx, id)).containsSame(purse);
                assertThat(purses.getByIds(tx, id)).containsExactly(purse);
                tx.reload(purse);
            });
        }

        @Test
        void staysNewestAfterARollbackToASavepoint(
                Engine engine, FluxaContext context, PurseProvider purses, MysqlServer server) {
            long id = Purses.stored(engine, 10).get(0);

            context.transaction(tx -> {
                purses.mustGetById(tx, id);
                Purses.set(engine, id, 7);
                assertThatThrownBy(() -> tx.transaction(inner -> {
                            purses.lockById(inner, id);
                            inner.mysqlPipeline("default").add("UPDATE purse SET balance = 1 WHERE id = ?", id);
                            inner.flush();
                            assertThat(purses.lockById(inner, id).getBalance()).isEqualTo(1);
                            throw new IllegalStateException("no");
                        }))
                        .hasMessage("no");
                tx.clearFlush();

                awaitLocked(server, 1);
                assertThat(purses.mustGetById(tx, id).getBalance()).isEqualTo(7);
            });
        }
    }

    /** Nothing is sent then. */
    @Nested
    class Refuses {

        @Test
        void aLockOutsideOfATransaction(
                Engine engine, FluxaContext context, PurseProvider purses, Statements statements) {
            long id = Purses.stored(engine, 10).get(0);

            assertRefused(ErrorCode.TRANSACTION_MISUSE, () -> purses.lockById(context, id), "context.transaction(…)");
            assertRefused(
                    ErrorCode.TRANSACTION_MISUSE,
                    () -> purses.lockById(context, id, LockWait.SKIP_LOCKED),
                    "none is open");
            assertRefused(ErrorCode.TRANSACTION_MISUSE, () -> purses.lockByIds(context), "none is open");
            assertThat(statements.all()).isEmpty();
        }

        @Test
        void aLockInATransactionForReading(
                Engine engine, FluxaContext context, PurseProvider purses, Statements statements) {
            long id = Purses.stored(engine, 10).get(0);

            context.transaction(
                    TransactionOptions.DEFAULT.forReading(),
                    tx -> assertRefused(
                            ErrorCode.TRANSACTION_MISUSE, () -> purses.lockById(tx, id), "for reading only"));

            assertThat(statements.all()).isEmpty();
        }

        @Test
        void anEntityWithChanges(Engine engine, FluxaContext context, PurseProvider purses, Statements statements) {
            List<Long> ids = Purses.stored(engine, 10, 20);
            PurseEntity set = purses.mustGetById(context, ids.get(0));
            PurseEntity incremented = purses.mustGetById(context, ids.get(1));

            inTransactionThatSendsNothing(context, statements, tx -> {
                set.setBalance(11);
                incremented.increment(PurseFields.BALANCE, 1);
                assertRefused(ErrorCode.UNSAVED_CHANGES, () -> purses.lockById(tx, ids.get(0)), set.toString());
                assertRefused(ErrorCode.UNSAVED_CHANGES, () -> purses.lockByIds(tx, ids.get(1)), "lock it before");
                assertRefused(ErrorCode.UNSAVED_CHANGES, () -> purses.lockByIds(tx, ids), set.toString());
                set.setBalance(10); // nothing is changed any more
                tx.clearFlush();
            });
        }

        @Test
        void anEntityThatIsSoftlyDeletedAndNotFlushed(
                Engine engine, FluxaContext context, PurseProvider purses, Statements statements) {
            long id = Purses.stored(engine, 10).get(0);
            PurseEntity purse = purses.mustGetById(context, id);

            inTransactionThatSendsNothing(context, statements, tx -> {
                purse.delete();
                assertRefused(ErrorCode.UNSAVED_CHANGES, () -> purses.lockById(tx, id), purse.toString());
                tx.clearFlush();
            });
        }

        @Test
        void anEntityThatIsToBeDeleted(
                Engine engine, FluxaContext context, PurseProvider purses, Statements statements) {
            long id = Purses.stored(engine, 10).get(0);
            PurseEntity purse = purses.mustGetById(context, id);

            inTransactionThatSendsNothing(context, statements, tx -> {
                purse.forceDelete();
                assertThatThrownBy(() -> purses.lockById(tx, id))
                        .isInstanceOf(EntityDeletedException.class)
                        .hasMessageContaining("cannot lock Purse [" + id + "]");
                tx.clearFlush();
            });
        }

        @Test
        void anEntityThatWasNeverStored(FluxaContext context, PurseProvider purses, Statements statements) {
            inTransactionThatSendsNothing(context, statements, tx -> {
                PurseEntity created = purses.create(tx, 77);
                assertRefused(ErrorCode.NOT_STORED, () -> purses.lockById(tx, 77), created.toString());
                tx.clearFlush();
            });
        }

        @Test
        void idsThatAreNoWholeNumbers(
                Engine engine, FluxaContext context, PurseProvider purses, Statements statements) {
            Purses.stored(engine, 10);

            inTransactionThatSendsNothing(context, statements, tx -> {
                assertRefused(
                        ErrorCode.INVALID_CONDITION,
                        () -> purses.lockByIds(tx, List.of(1, 1.9)),
                        "Purse.id takes whole");
                assertRefused(
                        ErrorCode.INVALID_CONDITION, () -> purses.getByIds(tx, List.of(1.9)), "Purse.id takes whole");
                assertRefused(
                        ErrorCode.INVALID_CONDITION,
                        () -> purses.getByIds(tx, List.of(BigInteger.TWO.pow(64).add(BigInteger.ONE))),
                        "that fit a long");
                assertRefused(
                        ErrorCode.INVALID_CONDITION,
                        () -> purses.getByIds(tx, Collections.<Long>singletonList(null)),
                        "null");
            });
        }

        @Test
        void aClosedContext(Engine engine, PurseProvider purses) {
            FluxaContext closed = engine.newContext();
            closed.close();

            assertRefused(ErrorCode.CONTEXT_CLOSED, () -> purses.lockById(closed, 1), "closed");
        }

        private void inTransactionThatSendsNothing(
                FluxaContext context, Statements statements, Consumer<FluxaContext> work) {
            statements.clear();
            context.transaction(work);
            assertThat(statements.all()).isEmpty();
        }
    }

    @Test
    void locksAnEntityWhoseChangesWereTakenBack(Engine engine, FluxaContext context, PurseProvider purses) {
        long id = Purses.stored(engine, 10).get(0);
        PurseEntity purse = purses.mustGetById(context, id);
        purse.setBalance(11);
        purse.setBalance(10);

        context.transaction(tx -> assertThat(purses.lockById(tx, id)).isSameAs(purse));
    }

    private static void assertRefused(ErrorCode code, Runnable lock, String told) {
        IllegalUseException refused = catchThrowableOfType(IllegalUseException.class, lock::run);

        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused).hasMessageContaining(told);
    }

    private static void awaitLocked(MysqlServer server, long rows) {
        try {
            TestMysql.await(() -> Purses.locked(server) == rows);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
