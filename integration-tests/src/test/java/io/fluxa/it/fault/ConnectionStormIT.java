package io.fluxa.it.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.FluxaException;
import io.fluxa.error.StoreTimeoutException;
import io.fluxa.error.StoreUnavailableException;
import io.fluxa.it.TestMysql;
import io.fluxa.test.FaultProxy.Direction;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** F13: far more threads than connections while the server stalls. */
@FluxaTest(entities = {Wallet.class, Draft.class, Booking.class})
class ConnectionStormIT {

    private static final int CALLERS = 2_000;
    private static final int CONNECTIONS = 10;
    private static final int STACK = 512 * 1024;
    private static final Duration ACQUIRE = Duration.ofSeconds(1);
    private static final Duration STALL = Duration.ofSeconds(5);

    /** Beside the wait itself, two thousand threads have to be run by whatever cores there are. */
    private static final Duration SCHEDULING = Duration.ofSeconds(10);

    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicLong longestRefusal = new AtomicLong();
    private final Queue<FluxaException> refusals = new ConcurrentLinkedQueue<>();

    @Test
    void waitsNoLongerThanAskedForAndRecovers(Engine direct, MysqlServer server) throws Exception {
        long wallet = Rows.wallet(direct, "ann", 10);
        try (ProxiedEngine proxied = ProxiedEngine.on(
                server, "", options -> options.maxOpenConnections(CONNECTIONS).acquireTimeout(ACQUIRE))) {
            useEveryConnection(proxied, wallet);
            int threadsBefore = Thread.activeCount();

            proxied.proxy().hold();
            CountDownLatch over = new CountDownLatch(CALLERS);
            List<Thread> callers = start(proxied.engine(), wallet, over);
            long stalled = System.nanoTime();
            TestMysql.await(() -> refusals.size() >= CALLERS - CONNECTIONS);
            TestMysql.await(() -> System.nanoTime() - stalled > STALL.toNanos());
            proxied.proxy().restore();
            long restored = System.nanoTime();

            TestMysql.await(() -> reads(proxied.engine(), wallet));
            assertThat(Duration.ofNanos(System.nanoTime() - restored)).isLessThan(Duration.ofSeconds(5));
            over.await();
            for (Thread caller : callers) {
                caller.join();
            }

            assertThat(answered.get() + refusals.size()).isEqualTo(CALLERS);
            assertThat(refusals)
                    .allSatisfy(refusal -> assertThat(refusal.retryable()).isTrue())
                    .hasOnlyElementsOfTypes(StoreTimeoutException.class, StoreUnavailableException.class);
            assertThat(refusals.stream()
                            .filter(StoreTimeoutException.class::isInstance)
                            .toList())
                    .hasSizeGreaterThanOrEqualTo(CALLERS - 2 * CONNECTIONS)
                    .allSatisfy(refusal -> assertThat(refusal).hasMessageContaining("maxOpenConnections"));
            assertThat(Duration.ofNanos(longestRefusal.get())).isLessThan(ACQUIRE.plus(SCHEDULING));
            TestMysql.await(() -> Thread.activeCount() <= threadsBefore + 2);
            assertThat(proxied.proxy().open()).isLessThanOrEqualTo(CONNECTIONS);
        }
    }

    /** A black hole accepts connections and answers nobody. */
    @Test
    void boundsTheLoginToo(Engine direct, MysqlServer server) throws Exception {
        long wallet = Rows.wallet(direct, "ann", 10);
        try (ProxiedEngine proxied = ProxiedEngine.on(
                server,
                "&connectTimeout=1000",
                options -> options.maxOpenConnections(1).acquireTimeout(ACQUIRE))) {
            assertThat(reads(proxied.engine(), wallet)).isTrue();
            proxied.proxy().cut();
            assertThat(reads(proxied.engine(), wallet)).isFalse();
            proxied.proxy().drop();

            long begin = System.nanoTime();
            FluxaException refused =
                    catchThrowableOfType(FluxaException.class, () -> Rows.balance(proxied.engine(), wallet));

            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(SCHEDULING);
            assertThat(refused).isInstanceOf(StoreTimeoutException.class);
            proxied.proxy().restore();
            assertThat(Rows.balance(proxied.engine(), wallet)).isEqualTo(10);
        }
    }

    @Test
    void waitsLongerForStatementsThanForTheLogin(Engine direct, MysqlServer server) {
        long wallet = Rows.wallet(direct, "ann", 10);
        try (ProxiedEngine proxied = ProxiedEngine.on(server, "&connectTimeout=1000", options -> {})) {
            assertThat(reads(proxied.engine(), wallet)).isTrue();
            proxied.proxy().delay(Direction.TO_CLIENT, Duration.ofMillis(1_500));

            assertThat(Rows.balance(proxied.engine(), wallet)).isEqualTo(10);
        }
    }

    private List<Thread> start(Engine engine, long wallet, CountDownLatch over) {
        List<Thread> callers = new ArrayList<>(CALLERS);
        for (int i = 0; i < CALLERS; i++) {
            Thread caller = new Thread(null, () -> call(engine, wallet, over), "caller-" + i, STACK);
            caller.start();
            callers.add(caller);
        }
        return callers;
    }

    private void call(Engine engine, long wallet, CountDownLatch over) {
        long begin = System.nanoTime();
        try {
            assertThat(Rows.balance(engine, wallet)).isEqualTo(10);
            answered.incrementAndGet();
        } catch (FluxaException e) {
            longestRefusal.accumulateAndGet(System.nanoTime() - begin, Math::max);
            refusals.add(e);
        } finally {
            over.countDown();
        }
    }

    private static boolean reads(Engine engine, long wallet) {
        try (FluxaContext context = engine.newContext()) {
            return Rows.wallet(context, wallet).getBalance() == 10;
        } catch (FluxaException notYet) {
            return false;
        }
    }

    private static void useEveryConnection(ProxiedEngine proxied, long wallet) throws InterruptedException {
        proxied.proxy().delay(Duration.ofMillis(100));
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            Thread thread = new Thread(() -> Rows.balance(proxied.engine(), wallet));
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        proxied.proxy().restore();
    }
}
