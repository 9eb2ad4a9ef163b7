package io.fluxa.internal.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.internal.deadline.CancellableWork;
import io.fluxa.internal.deadline.Cancellation;
import io.fluxa.internal.deadline.DeadlineWatch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedLoadsTest {

    private static final long ID = 7;

    private final SharedLoads<String> loads = new SharedLoads<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger begun = new AtomicInteger();
    private final CountDownLatch first = new CountDownLatch(1);

    @AfterEach
    void end() {
        first.countDown();
        threads.shutdownNow();
    }

    @Test
    void loadsForOneThreadAlone() {
        assertThat(loads.load(ID, Cancellation.NEVER, () -> "row")).isEqualTo("row");
        assertThat(loads.load(ID, Cancellation.NEVER, () -> null)).isNull();
    }

    @Test
    void neverSharesALoadThatBeganBefore() throws Exception {
        Future<@Nullable String> early = submit(this::slowFirst);
        awaitBegun(1);

        Future<@Nullable String> late = submit(this::slowFirst);
        awaitWaiting(1);
        first.countDown();

        assertThat(get(early)).isEqualTo("load 1");
        assertThat(get(late)).isEqualTo("load 2");
    }

    @Test
    void sharesOneLoadAmongAllThatCameWhileAnotherRan() throws Exception {
        Future<@Nullable String> early = submit(this::slowFirst);
        awaitBegun(1);
        List<Future<@Nullable String>> late = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            late.add(submit(this::slowFirst));
        }
        awaitWaiting(50);

        first.countDown();

        assertThat(get(early)).isEqualTo("load 1");
        for (Future<@Nullable String> each : late) {
            assertThat(get(each)).isEqualTo("load 2");
        }
        assertThat(begun).hasValue(2);
    }

    @Test
    void keepsRowsApart() throws Exception {
        Future<@Nullable String> early = submit(this::slowFirst);
        awaitBegun(1);

        assertThat(loads.load(ID + 1, Cancellation.NEVER, () -> "other")).isEqualTo("other");

        first.countDown();
        assertThat(get(early)).isEqualTo("load 1");
    }

    @Test
    void failsOnlyTheThreadWhoseLoadFailed() throws Exception {
        Future<@Nullable String> early = submit(this::slowFirst);
        awaitBegun(1);
        Future<@Nullable String> failing = submit(() -> {
            throw new IllegalStateException("broken");
        });
        awaitWaiting(1);
        Future<@Nullable String> beside = submit(() -> "own");
        awaitWaiting(2);

        first.countDown();

        assertThat(get(early)).isEqualTo("load 1");
        assertThatThrownBy(() -> get(failing))
                .isInstanceOf(ExecutionException.class)
                .hasMessageContaining("broken");
        assertThat(get(beside)).isEqualTo("own");
    }

    @Test
    void doesNotWaitLongerThanItsWork() throws Exception {
        Future<@Nullable String> early = submit(this::slowFirst);
        awaitBegun(1);
        DeadlineWatch watch = new DeadlineWatch();
        CancellableWork work = new CancellableWork(watch);
        Future<?> deadline = work.cancelAfter(Duration.ofMillis(20));

        assertThat(loads.load(ID, work, () -> "alone")).isEqualTo("alone");

        assertThat(deadline).isNotCancelled();
        watch.close();
        assertThat(early).isNotDone();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        first.countDown();
        assertThat(get(early)).isEqualTo("load 1");
        assertThat(loads.load(ID, Cancellation.NEVER, () -> "again")).isEqualTo("again");
    }

    @Test
    void doesNotWaitForItself() {
        String loaded =
                loads.load(ID, Cancellation.NEVER, () -> "outer " + loads.load(ID, Cancellation.NEVER, () -> "inner"));

        assertThat(loaded).isEqualTo("outer inner");
        assertThat(loads.load(ID, Cancellation.NEVER, () -> "again")).isEqualTo("again");
    }

    private String slowFirst() {
        int number = begun.incrementAndGet();
        if (number == 1) {
            await(first);
        }
        return "load " + number;
    }

    private Future<@Nullable String> submit(Supplier<@Nullable String> loading) {
        return threads.submit(() -> loads.load(ID, Cancellation.NEVER, loading));
    }

    private static @Nullable String get(Future<@Nullable String> future) throws Exception {
        return future.get(10, TimeUnit.SECONDS);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody let the load go on");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitBegun(int number) {
        until(() -> begun.get() == number);
    }

    private void awaitWaiting(int number) {
        until(() -> loads.waiting(ID) == number);
    }

    private static void until(BooleanSupplier reached) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not reached in time");
            }
            Thread.onSpinWait();
        }
    }
}
