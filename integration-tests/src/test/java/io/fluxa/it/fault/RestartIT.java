package io.fluxa.it.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.FluxaException;
import io.fluxa.error.OutcomeUnknownException;
import io.fluxa.error.StoreTimeoutException;
import io.fluxa.error.StoreUnavailableException;
import io.fluxa.it.TestMysql;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F10: the server restarts under load. */
class RestartIT {

    private static final int THREADS = 4;

    @TempDir
    private Path folder;

    private final Set<Long> stored = ConcurrentHashMap.newKeySet();
    private final Set<Long> unknown = ConcurrentHashMap.newKeySet();
    private final Queue<FluxaException> failures = new ConcurrentLinkedQueue<>();
    private volatile boolean enough;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void losesNothingThatWasAcknowledgedAndRecoversByItself(boolean killed) throws Exception {
        try (MortalServer server = new MortalServer(folder);
                Engine engine = server.engine(options -> options.maxOpenConnections(THREADS))) {
            long wallet = Rows.wallet(engine, "ann", 0);
            List<Thread> writers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                Thread writer = new Thread(() -> write(engine, wallet));
                writer.start();
                writers.add(writer);
            }
            TestMysql.await(() -> stored.size() >= 100);
            if (killed) {
                server.kill();
                TestMysql.await(() -> failures.size() >= THREADS);
            }
            server.restart();
            int before = stored.size();
            long begin = System.nanoTime();
            TestMysql.await(() -> stored.size() >= before + 100);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(30));
            enough = true;
            for (Thread writer : writers) {
                writer.join();
            }
            assertTruth(server, wallet);
        }
    }

    /** Every unit books 1 from the wallet and remembers what it was told. */
    private void write(Engine engine, long wallet) {
        while (!enough) {
            try (FluxaContext context = engine.newContext()) {
                long id = 0;
                try {
                    id = Rows.booked(context, wallet, 1).getId();
                    Rows.wallet(context, wallet).increment(WalletFields.BALANCE, 1);
                    context.flush();
                    stored.add(id);
                } catch (OutcomeUnknownException e) {
                    unknown.add(id);
                    context.clearFlush();
                    failures.add(e);
                } catch (FluxaException e) {
                    context.clearFlush();
                    failures.add(e);
                    LockSupport.parkNanos(10_000_000);
                }
            }
        }
    }

    private void assertTruth(MortalServer server, long wallet) throws Exception {
        assertThat(failures)
                .isNotEmpty()
                .allSatisfy(failure -> assertThat(failure)
                        .isInstanceOfAny(
                                StoreUnavailableException.class,
                                OutcomeUnknownException.class,
                                StoreTimeoutException.class));
        Set<Long> possible = new HashSet<>(stored);
        possible.addAll(unknown);
        long rows = server.number("SELECT COUNT(*) FROM booking");
        assertThat(rows).isBetween((long) stored.size(), (long) possible.size());
        assertThat(server.number("SELECT balance FROM wallet WHERE id = " + wallet))
                .isEqualTo(rows);
        for (long id : stored) {
            assertThat(server.number("SELECT COUNT(*) FROM booking WHERE id = " + id))
                    .as("booking %d was acknowledged", id)
                    .isEqualTo(1);
        }
    }
}
