package io.fluxa.internal.cache;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.fixture.ProductProvider;
import io.fluxa.runtime.GeneratedRow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LocalRowsTest {

    private static final int STOCK = 5;

    private final ProductProvider products = new ProductProvider();
    private final CacheCounters counters = new CacheCounters();
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 4);

    @Test
    void givesTheRowThatItKept() {
        LocalRows<GeneratedRow> rows = rows(0);
        GeneratedRow row = row(7, 1);

        assertThat(rows.get(7)).isNull();
        assertThat(rows.keep(row, rows.epoch(7))).isTrue();

        assertThat(rows.get(7)).isSameAs(row);
        assertThat(rows.get(8)).isNull();
        assertThat(rows.size()).isOne();
        assertThat(counts()).isEqualTo("hits 1, misses 2, kept 1, refused 0, evicted 0, expired 0, broken 0");
    }

    @Test
    void keepsWhatWasReadLast() {
        LocalRows<GeneratedRow> rows = rows(0);
        rows.keep(row(7, 1), rows.epoch(7));
        GeneratedRow newer = row(7, 2);
        rows.keep(newer, rows.epoch(7));

        assertThat(rows.get(7)).isSameAs(newer);
        assertThat(rows.size()).isOne();
    }

    @Test
    void dropsABrokenRowAndRefusesWhatWasReadBefore() {
        LocalRows<GeneratedRow> rows = rows(0);
        long before = rows.epoch(7);
        rows.keep(row(7, 1), before);

        rows.broken(7);

        assertThat(rows.get(7)).isNull();
        assertThat(rows.keep(row(7, 1), before)).isFalse();
        assertThat(rows.get(7)).isNull();
        assertThat(rows.keep(row(7, 2), rows.epoch(7))).isTrue();
        assertThat(counts()).isEqualTo("hits 0, misses 2, kept 2, refused 1, evicted 0, expired 0, broken 1");
    }

    @Test
    void raisesTheEpochBeforeItDropsTheRow() {
        AtomicReference<LocalRows<GeneratedRow>> breaking = new AtomicReference<>();
        List<Long> epochs = new ArrayList<>();
        LocalRows<GeneratedRow> rows = new LocalRows<>(
                0,
                LocalRows.MAXIMUM_AGE,
                () -> {
                    // asked while the row is looked for, to see whether it is too old already
                    if (breaking.get() != null) {
                        epochs.add(breaking.get().epoch(7));
                    }
                    return 0;
                },
                counters);
        long before = rows.epoch(7);
        rows.keep(row(7, 1), before);

        breaking.set(rows);
        rows.broken(7);

        assertThat(epochs).isNotEmpty().doesNotContain(before);
    }

    @Test
    void leavesANewerRowWhenAnOlderOneIsRefused() {
        LocalRows<GeneratedRow> rows = rows(0);
        long before = rows.epoch(7);
        rows.broken(7);
        GeneratedRow newer = row(7, 2);
        rows.keep(newer, rows.epoch(7));

        assertThat(rows.keep(row(7, 1), before)).isFalse();

        assertThat(rows.get(7)).isSameAs(newer);
    }

    @Test
    void dropsSeveralAndLeavesTheOthers() {
        LocalRows<GeneratedRow> rows = rows(0);
        LongStream.rangeClosed(1, 100).forEach(id -> rows.keep(row(id, 1), rows.epoch(id)));

        rows.broken(new long[] {1, 50, 100, 101});

        assertThat(rows.size()).isEqualTo(97);
        assertThat(LongStream.of(1, 50, 100, 101).mapToObj(rows::get)).containsOnlyNulls();
        assertThat(rows.get(2)).isNotNull();
        assertThat(counters.of(CacheEvent.LOCAL_BROKEN)).isEqualTo(4);
    }

    @Test
    void clearsAndRefusesWhatWasReadBefore() {
        LocalRows<GeneratedRow> rows = rows(0);
        long[] before = LongStream.range(0, 5_000).map(rows::epoch).toArray();
        rows.keep(row(7, 1), before[7]);

        rows.clear();

        assertThat(rows.size()).isZero();
        assertThat(LongStream.range(0, 5_000).filter(id -> rows.keep(row(id, 1), before[(int) id])))
                .isEmpty();
        assertThat(rows.keep(row(7, 1), rows.epoch(7))).isTrue();
    }

    @Test
    void clearsWhatIsBeingKeptAtTheMoment() throws Exception {
        CountDownLatch checked = new CountDownLatch(1);
        CountDownLatch cleared = new CountDownLatch(1);
        Thread test = Thread.currentThread();
        AtomicLong looks = new AtomicLong();
        LocalRows<GeneratedRow> rows = new LocalRows<>(
                0,
                LocalRows.MAXIMUM_AGE,
                () -> {
                    // the second look at the clock is after the check of the epoch, and before others see the row
                    if (Thread.currentThread() != test && looks.incrementAndGet() == 2) {
                        checked.countDown();
                        await(cleared);
                    }
                    return 0;
                },
                counters);
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            Future<Boolean> kept = reader.submit(() -> rows.keep(row(7, 1), 0));
            await(checked);
            rows.clear();
            cleared.countDown();

            assertThat(kept.get(10, SECONDS)).isTrue();
            assertThat(rows.get(7)).isNull();
        } finally {
            cleared.countDown();
            reader.shutdown();
        }
    }

    @Test
    void keepsNothingWhileBypassed() {
        LocalRows<GeneratedRow> rows = rows(0);
        rows.keep(row(7, 1), rows.epoch(7));

        rows.bypass();

        assertThat(rows.bypassed()).isTrue();
        assertThat(rows.get(7)).isNull();
        long whileBypassed = rows.epoch(7);
        assertThat(rows.keep(row(7, 1), whileBypassed)).isFalse();

        rows.use();

        assertThat(rows.bypassed()).isFalse();
        assertThat(rows.keep(row(7, 1), whileBypassed)).isFalse();
        assertThat(rows.keep(row(7, 2), rows.epoch(7))).isTrue();
        assertThat(rows.get(7)).isNotNull();
    }

    @Test
    void dropsARowAtItsMaximumAge() {
        LocalRows<GeneratedRow> rows = rows(0);
        rows.keep(row(7, 1), rows.epoch(7));
        nanos.addAndGet(Duration.ofMillis(59_999).toNanos());

        assertThat(rows.get(7)).isNotNull();
        assertThat(rows.age(7).orElseThrow() / 1_000).isEqualTo(59_999_000);

        nanos.addAndGet(Duration.ofMillis(1).toNanos());

        assertThat(rows.get(7)).isNull();
        assertThat(rows.age(7)).isEmpty();
        assertThat(rows.size()).isZero();
        assertThat(counts()).isEqualTo("hits 1, misses 1, kept 1, refused 0, evicted 0, expired 1, broken 0");
    }

    @Test
    void beginsTheAgeAnewWhenARowIsReadAgain() {
        LocalRows<GeneratedRow> rows = rows(0);
        rows.keep(row(7, 1), rows.epoch(7));
        nanos.addAndGet(Duration.ofSeconds(40).toNanos());
        rows.keep(row(7, 1), rows.epoch(7));
        nanos.addAndGet(Duration.ofSeconds(40).toNanos());

        assertThat(rows.get(7)).isNotNull();
        assertThat(rows.age(7).orElseThrow() / 1_000).isEqualTo(40_000_000);
    }

    @Test
    void holdsNoMoreThanItsLimit() {
        LocalRows<GeneratedRow> rows = rows(100);

        LongStream.rangeClosed(1, 1_000).forEach(id -> rows.keep(row(id, 1), rows.epoch(id)));

        assertThat(rows.limit()).isEqualTo(100);
        assertThat(rows.size()).isEqualTo(100);
        assertThat(counters.of(CacheEvent.LOCAL_EVICTED)).isEqualTo(900);
    }

    @Test
    void countsNothingWhenItIsOnlyLookedAt() {
        LocalRows<GeneratedRow> rows = rows(0);
        GeneratedRow row = row(7, 1);
        rows.keep(row, rows.epoch(7));

        assertThat(rows.peek(7)).isSameAs(row);
        assertThat(rows.peek(8)).isNull();
        assertThat(counts()).isEqualTo("hits 0, misses 0, kept 1, refused 0, evicted 0, expired 0, broken 0");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private LocalRows<GeneratedRow> rows(int limit) {
        return new LocalRows<>(limit, LocalRows.MAXIMUM_AGE, nanos::get, counters);
    }

    private GeneratedRow row(long id, long stock) {
        GeneratedRow row = products.newRow(id);
        row.integer(STOCK, stock);
        return row;
    }

    private String counts() {
        return "hits " + counters.of(CacheEvent.LOCAL_HIT) + ", misses " + counters.of(CacheEvent.LOCAL_MISS)
                + ", kept " + counters.of(CacheEvent.LOCAL_KEPT) + ", refused " + counters.of(CacheEvent.LOCAL_REFUSED)
                + ", evicted " + counters.of(CacheEvent.LOCAL_EVICTED) + ", expired "
                + counters.of(CacheEvent.LOCAL_EXPIRED) + ", broken " + counters.of(CacheEvent.LOCAL_BROKEN);
    }
}
