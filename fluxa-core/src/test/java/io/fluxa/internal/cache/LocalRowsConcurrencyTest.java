package io.fluxa.internal.cache;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.fixture.ProductProvider;
import io.fluxa.runtime.GeneratedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLongArray;
import org.junit.jupiter.api.Test;

/** One writer and several readers. Each row of the table is one number: twice its value, and 1 more while the writer holds its lock. */
class LocalRowsConcurrencyTest {

    private static final int STOCK = 5;
    private static final int IDS = 8;
    private static final int CHANGES = 100_000;
    private static final int READERS = 4;
    private static final int READS = 25_000;

    private final ProductProvider products = new ProductProvider();
    private final CacheCounters counters = new CacheCounters();
    private final LocalRows<GeneratedRow> rows = new LocalRows<>(0, LocalRows.MAXIMUM_AGE, System::nanoTime, counters);
    private final AtomicLongArray table = new AtomicLongArray(IDS);

    @Test
    void neverKeepsWhatWasBroken() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(READERS + 1);
        try {
            List<Future<Integer>> running = new ArrayList<>();
            running.add(threads.submit(this::write));
            for (int i = 0; i < READERS; i++) {
                int first = i;
                running.add(threads.submit(() -> read(first)));
            }
            for (Future<Integer> thread : running) {
                assertThat(thread.get(60, SECONDS)).isZero();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(counters.of(CacheEvent.LOCAL_KEPT)).isPositive();
        for (int id = 0; id < IDS; id++) {
            GeneratedRow kept = rows.get(id);
            assertThat(kept == null || kept.integer(STOCK) == table.get(id) / 2).isTrue();
        }
    }

    /** Changes rows; answers how often an older one was found after the commit. */
    private int write() {
        int stale = 0;
        for (int change = 0; change < CHANGES; change++) {
            int id = change % IDS;
            table.incrementAndGet(id);
            if (change % 1_000 == 0) {
                rows.clear();
            } else {
                rows.broken(id);
            }
            long committed = table.incrementAndGet(id) / 2;
            GeneratedRow found = rows.get(id);
            stale += found != null && found.integer(STOCK) != committed ? 1 : 0;
        }
        return stale;
    }

    /** Reads rows as the protocol says; answers how often one was found that is older than the value before. */
    private int read(int first) {
        int stale = 0;
        for (int read = 0; read < READS; read++) {
            int id = (first + read) % IDS;
            long committed = table.get(id) / 2;
            GeneratedRow found = rows.get(id);
            if (found == null) {
                long epoch = rows.epoch(id);
                long value = table.get(id);
                if (value % 2 == 0) {
                    GeneratedRow row = products.newRow(id);
                    row.integer(STOCK, value / 2);
                    rows.keep(row, epoch);
                }
            } else {
                stale += found.integer(STOCK) < committed ? 1 : 0;
            }
        }
        return stale;
    }
}
