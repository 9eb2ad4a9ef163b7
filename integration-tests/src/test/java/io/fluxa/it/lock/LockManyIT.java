package io.fluxa.it.lock;

import static io.fluxa.query.Query.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.EntityException;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.LockConflictException;
import io.fluxa.query.Query;
import io.fluxa.query.Update;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import io.fluxa.test.Statements;
import io.fluxa.transaction.LockWait;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A queue of 60 jobs. */
@FluxaTest(entities = Job.class)
class LockManyIT {

    private static final int JOBS = 60;
    private static final int WAITING = 0;
    private static final int FINISHED = 1;
    private static final int URGENT = 2;
    private static final int MANY = 3_000;
    private static final int STATES = 5;

    private static final Query<JobEntity> NEXT =
            where(JobFields.STATE.eq(WAITING)).orderBy(JobFields.PRIORITY.asc());

    @BeforeEach
    void fillTheQueue(Engine engine, Statements statements) {
        try (FluxaContext context = engine.newContext()) {
            for (int i = 1; i <= JOBS; i++) {
                engine.provider(JobProvider.class).create(context, i).setPriority(JOBS - i);
            }
            context.flush();
        }
        statements.clear();
    }

    @Test
    void locksTheRowsOfAQueryInItsOrderAndReadsThemAnew(
            Engine engine, FluxaContext context, JobProvider jobs, Statements statements) {
        JobEntity known = jobs.mustGetById(context, JOBS);
        try (FluxaContext other = engine.newContext()) {
            jobs.mustGetById(other, JOBS).setDone(7);
            other.flush();
        }
        statements.clear();

        context.transaction(tx -> {
            List<JobEntity> locked = jobs.lockMany(tx, NEXT.limit(2), LockWait.WAIT);

            assertThat(locked).extracting(JobEntity::getId).containsExactly(60L, 59L);
            assertThat(locked.get(0)).isSameAs(known);
            assertThat(known.getDone()).isEqualTo(7);
            assertThat(statements.queries().get(statements.queries().size() - 1))
                    .endsWith(" WHERE `state` = ? ORDER BY `priority` ASC,`id` ASC LIMIT ?,? FOR UPDATE");
            assertRefusedElsewhere(engine, JOBS);
        });
    }

    @Test
    void givesEachJobToOneOfManyWorkers(Engine engine, JobProvider jobs) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> finished = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                finished.add(workers.submit(() -> work(engine, jobs)));
            }
            int all = 0;
            for (Future<Integer> some : finished) {
                all += some.get();
            }
            assertThat(all).isEqualTo(JOBS);
        } finally {
            workers.shutdown();
        }
        try (FluxaContext context = engine.newContext()) {
            assertThat(jobs.count(context, where(JobFields.DONE.eq(1), JobFields.STATE.eq(FINISHED))))
                    .isEqualTo(JOBS);
        }
    }

    @Test
    void leavesTheOtherRowsOfALargeQueueToOtherWorkers(
            Engine engine, FluxaContext context, JobProvider jobs, Statements statements, MysqlServer server)
            throws SQLException {
        fill(engine, server);
        Query<JobEntity> urgent = where(JobFields.STATE.eq(URGENT)).limit(1);
        statements.clear();

        context.transaction(tx -> {
            List<JobEntity> mine = jobs.lockMany(tx, urgent, LockWait.SKIP_LOCKED);
            assertThat(mine).hasSize(1);
            assertThat(statements.queries().get(statements.queries().size() - 1))
                    .endsWith(" WHERE `state` = ? LIMIT ?,? FOR UPDATE SKIP LOCKED");
            try (FluxaContext other = engine.newContext()) {
                other.transaction(others -> assertThat(jobs.lockMany(others, urgent, LockWait.SKIP_LOCKED))
                        .hasSize(1)
                        .doesNotContainAnyElementsOf(mine));
            }
        });
    }

    @Test
    void changesSomeRowsOfALargeQueueAndLeavesTheOthersToOtherWorkers(
            Engine engine, FluxaContext context, JobProvider jobs, MysqlServer server) throws SQLException {
        fill(engine, server);
        Query<JobEntity> urgent = where(JobFields.STATE.eq(URGENT));

        context.transaction(tx -> {
            assertThat(jobs.updateMany(tx, urgent.limit(1), Update.set(JobFields.DONE, 1)))
                    .isEqualTo(1);
            assertThat(jobs.deleteMany(tx, urgent.limit(1))).isEqualTo(1);
            try (FluxaContext other = engine.newContext()) {
                other.transaction(others -> assertThat(jobs.lockMany(others, urgent, LockWait.SKIP_LOCKED))
                        .hasSizeBetween(MANY / STATES - 2, MANY / STATES - 1));
            }
        });
    }

    @Test
    void skipsRowsInTheOrderOfTheirIds(FluxaContext context, JobProvider jobs) {
        context.transaction(tx -> assertThat(
                        jobs.lockMany(tx, where(JobFields.STATE.eq(WAITING)).page(3, 2), LockWait.WAIT))
                .extracting(JobEntity::getId)
                .containsExactly(5L, 6L));
    }

    @Test
    void failsAtOnceWhereSomebodyHoldsARow(Engine engine, FluxaContext context, JobProvider jobs) {
        try (FluxaContext other = engine.newContext()) {
            other.transaction(held -> {
                jobs.lockById(held, JOBS);

                context.transaction(tx -> {
                    assertThatThrownBy(() -> jobs.lockMany(tx, NEXT.limit(2), LockWait.NO_WAIT))
                            .isInstanceOf(LockConflictException.class);
                    assertThat(jobs.lockMany(tx, where(JobFields.ID.in(JOBS, 3)), LockWait.SKIP_LOCKED))
                            .extracting(JobEntity::getId)
                            .containsExactly(3L);
                });
            });
        }
    }

    @Test
    void refusesWhatCouldNotHold(FluxaContext context, JobProvider jobs, Statements statements) {
        assertRefused(ErrorCode.TRANSACTION_MISUSE, () -> jobs.lockMany(context, NEXT, LockWait.WAIT));

        jobs.create(context).setPriority(1);
        statements.clear();
        context.transaction(tx -> {
            assertRefused(ErrorCode.UNSAVED_CHANGES, () -> jobs.lockMany(tx, NEXT, LockWait.WAIT));
            assertThat(statements.all()).isEmpty();
            tx.clearFlush();
        });
    }

    /** More jobs in several states, of which MySQL knows the number. */
    private static void fill(Engine engine, MysqlServer server) throws SQLException {
        try (FluxaContext context = engine.newContext()) {
            for (int i = 0; i < MANY; i++) {
                JobEntity job = engine.provider(JobProvider.class).create(context, JOBS + 1 + i);
                job.setState(URGENT + i % STATES);
                job.setPriority(i);
            }
            context.flush();
        }
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE TABLE job");
        }
    }

    private static int work(Engine engine, JobProvider jobs) {
        int finished = 0;
        boolean more = true;
        while (more) {
            try (FluxaContext context = engine.newContext()) {
                int some = context.inTransaction(tx -> {
                    List<JobEntity> mine = jobs.lockMany(tx, NEXT.limit(5), LockWait.SKIP_LOCKED);
                    for (JobEntity job : mine) {
                        job.setState(FINISHED);
                        job.setDone(job.getDone() + 1);
                    }
                    return mine.size();
                });
                finished += some;
                more = some > 0 || jobs.exists(context, where(JobFields.STATE.eq(WAITING)));
            }
        }
        return finished;
    }

    private static void assertRefusedElsewhere(Engine engine, long id) {
        try (FluxaContext other = engine.newContext()) {
            other.transaction(
                    tx -> assertThat(engine.provider(JobProvider.class).lockById(tx, id, LockWait.SKIP_LOCKED))
                            .isEmpty());
        }
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        EntityException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
