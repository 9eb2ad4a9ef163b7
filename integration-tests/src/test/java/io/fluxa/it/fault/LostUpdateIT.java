package io.fluxa.it.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.EntityStaleException;
import io.fluxa.error.FluxaException;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F12: several write one row at the same time, at every isolation level that sessions can have. */
@FluxaTest(entities = {Wallet.class, Draft.class, Booking.class})
class LostUpdateIT {

    private static final String READ_UNCOMMITTED = "READ-UNCOMMITTED";
    private static final String READ_COMMITTED = "READ-COMMITTED";
    private static final String REPEATABLE_READ = "REPEATABLE-READ";
    private static final String SERIALIZABLE = "SERIALIZABLE";

    private static final int THREADS = 6;
    private static final int ROUNDS = 15;

    @ParameterizedTest
    @ValueSource(strings = {READ_UNCOMMITTED, READ_COMMITTED, REPEATABLE_READ, SERIALIZABLE})
    void refusesTheSecondWriterOfARowWithAVersionAlsoOfAnotherField(String level, Engine engine, MysqlServer server) {
        long id = Rows.draft(engine, "old");
        try (ProxiedEngine leveled = at(level, server);
                FluxaContext one = leveled.engine().newContext();
                FluxaContext two = leveled.engine().newContext()) {
            DraftEntity first = Rows.draft(one, id);
            DraftEntity second = Rows.draft(two, id);
            first.setTitle("by one");
            second.setText("by two");
            Rows.booked(two, 1, 1); // so that the flush is a transaction
            one.flush();

            EntityStaleException stale = catchThrowableOfType(EntityStaleException.class, two::flush);

            assertThat(stale.ids()).containsExactly(id);
            two.clearFlush();
        }
        try (FluxaContext context = engine.newContext()) {
            assertThat(Rows.draft(context, id).getTitle()).isEqualTo("by one");
            assertThat(Rows.draft(context, id).getText()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {READ_UNCOMMITTED, READ_COMMITTED, REPEATABLE_READ, SERIALIZABLE})
    void losesNoUpdateOfARowWithAVersion(String level, Engine engine, MysqlServer server) throws Exception {
        long id = Rows.draft(engine, "old");
        long wallet = Rows.wallet(engine, "ann", 0);
        try (ProxiedEngine leveled = at(level, server)) {
            inParallel(() -> {
                for (int round = 0; round < ROUNDS; round++) {
                    countOne(leveled.engine(), id, wallet);
                }
                return ROUNDS;
            });
        }
        try (FluxaContext context = engine.newContext()) {
            DraftEntity draft = Rows.draft(context, id);
            assertThat(draft.getReaders()).isEqualTo(THREADS * ROUNDS);
            assertThat(draft.getVersion()).isEqualTo(THREADS * ROUNDS);
            assertThat(Rows.wallet(context, wallet).getBalance()).isEqualTo(THREADS * ROUNDS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {READ_UNCOMMITTED, READ_COMMITTED, REPEATABLE_READ, SERIALIZABLE})
    void keepsTheLastWriterOfEachColumnWithoutAVersion(String level, Engine engine, MysqlServer server) {
        long id = Rows.wallet(engine, "ann", 1);
        try (ProxiedEngine leveled = at(level, server);
                FluxaContext one = leveled.engine().newContext();
                FluxaContext two = leveled.engine().newContext()) {
            WalletEntity first = Rows.wallet(one, id);
            WalletEntity second = Rows.wallet(two, id);
            first.setBalance(2);
            first.setNote("by one");
            second.setNote("by two");
            Rows.booked(one, id, 1);
            Rows.booked(two, id, 1);
            one.flush();
            two.flush();
        }
        try (FluxaContext context = engine.newContext()) {
            assertThat(Rows.wallet(context, id).getNote()).isEqualTo("by two");
            assertThat(Rows.wallet(context, id).getBalance()).isEqualTo(2); // not taken back by the second writer
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {READ_UNCOMMITTED, READ_COMMITTED, REPEATABLE_READ, SERIALIZABLE})
    void addsUpIncrementsWithoutAVersion(String level, Engine engine, MysqlServer server) throws Exception {
        long id = Rows.wallet(engine, "ann", 0);
        try (ProxiedEngine leveled = at(level, server)) {
            inParallel(() -> {
                for (int round = 0; round < ROUNDS; round++) {
                    try (FluxaContext context = leveled.engine().newContext()) {
                        Rows.wallet(context, id).increment(WalletFields.BALANCE, 1);
                        Rows.booked(context, id, 1);
                        flushUntilStored(context);
                    }
                }
                return ROUNDS;
            });
        }
        assertThat(Rows.balance(engine, id)).isEqualTo(THREADS * ROUNDS);
    }

    private static ProxiedEngine at(String level, MysqlServer server) {
        return ProxiedEngine.on(server, "&sessionVariables=transaction_isolation%3D%27" + level + "%27", options -> {});
    }

    /** Reads, adds one and stores, in new contexts until nobody came in between; a wallet counts along, relatively. */
    private static void countOne(Engine engine, long id, long wallet) {
        while (true) {
            try (FluxaContext context = engine.newContext()) {
                DraftEntity draft = Rows.draft(context, id);
                draft.setReaders(draft.getReaders() + 1);
                Rows.wallet(context, wallet).increment(WalletFields.BALANCE, 1);
                try {
                    flushUntilStored(context);
                    return;
                } catch (EntityStaleException stale) {
                    context.clearFlush();
                }
            }
        }
    }

    private static void flushUntilStored(FluxaContext context) {
        while (true) {
            try {
                context.flush();
                return;
            } catch (FluxaException e) {
                if (!e.retryable()) {
                    throw e;
                }
            }
        }
    }

    private static void inParallel(Callable<Integer> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Integer>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                all.add(work);
            }
            for (Future<Integer> done : threads.invokeAll(all)) {
                assertThat(done.get()).isEqualTo(ROUNDS);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
