package io.fluxa.internal.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import io.fluxa.runtime.GeneratedRow;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one entity that are kept in process. They are shared by all contexts, so nobody may change them.
 *
 * <p>No row is kept that was broken since its read began: the reader asks for the {@link #epoch} of the id before it looks anywhere, and
 * {@link #keep} compares it in the same step in which it puts the row. Whoever breaks an id raises the epoch first and removes the row
 * then. A writer breaks what Redis has before it breaks what is here, and both before it commits: then a reader that sees the new epoch
 * finds nothing in Redis, and the lock of the row taken.
 *
 * <p>Ids share epochs, so that breaking one refuses now and then the row of another. Reading takes no lock. Safe for use by several
 * threads.
 *
 * @param <R> the row
 */
public final class LocalRows<R extends GeneratedRow> {

    /** How long a row is kept at most when nothing else is asked for. */
    public static final Duration MAXIMUM_AGE = Duration.ofSeconds(60);

    private static final int STRIPES = 1024;
    private static final int STRIPE_SHIFT = Long.SIZE - 10;

    /** 2⁶⁴ divided by the golden ratio: spreads ids that follow each other as well as those that differ by a power of two. */
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final int limit;
    private final Duration maximumAge;
    private final LongSupplier nanos;
    private final CacheCounters counters;
    private final LongAdder hits;
    private final LongAdder misses;
    private final AtomicLongArray epochs = new AtomicLongArray(STRIPES);
    private volatile boolean bypassed;

    /** Replaced as a whole when everything goes: a put that began before is then a put into what nobody reads. */
    private volatile Cache<Long, R> rows;

    /**
     * Creates an empty cache.
     *
     * @param limit the largest number of rows; 0 for no limit
     * @param maximumAge how long a row is kept at most
     * @param nanos a clock that only runs forward, in nanoseconds
     * @param counters where its events are counted
     */
    public LocalRows(int limit, Duration maximumAge, LongSupplier nanos, CacheCounters counters) {
        this.limit = limit;
        this.maximumAge = maximumAge;
        this.nanos = nanos;
        this.counters = counters;
        this.hits = counters.sum(CacheEvent.LOCAL_HIT);
        this.misses = counters.sum(CacheEvent.LOCAL_MISS);
        this.rows = empty();
    }

    /** The row with an id, or null when it is not here. It must not be changed. */
    public @Nullable R get(long id) {
        R row = find(id);
        if (row != null) {
            hits.increment();
        }
        return row;
    }

    /** The row with an id as {@link #get}, without counting a hit: whoever finds many tells of them by {@link #hit}. */
    @Nullable
    R find(long id) {
        R row = rows.getIfPresent(id);
        if (row == null) {
            misses.increment();
        }
        return row;
    }

    /** Counts rows that were found. */
    void hit(int times) {
        hits.add(times);
    }

    /** How often ids like this were broken; asked for before the read that may end in {@link #keep}. */
    public long epoch(long id) {
        return epochs.get(stripe(id));
    }

    /**
     * Keeps a row, unless its id was broken since the epoch was asked for, or nothing is kept now.
     *
     * @param row a row that nobody changes any more
     * @param epoch what {@link #epoch} answered before the read began
     * @return whether it was kept
     */
    public boolean keep(R row, long epoch) {
        Keeping<R> keeping = new Keeping<>(row);
        rows.asMap().compute(row.id(), (id, before) -> {
            keeping.done = !bypassed && epoch(id) == epoch;
            return keeping.done ? keeping.row : before;
        });
        counters.count(keeping.done ? CacheEvent.LOCAL_KEPT : CacheEvent.LOCAL_REFUSED);
        return keeping.done;
    }

    /** Drops the row of an id, and refuses those whose read began before. */
    public void broken(long id) {
        epochs.incrementAndGet(stripe(id));
        rows.invalidate(id);
        counters.count(CacheEvent.LOCAL_BROKEN);
    }

    /** Drops the rows of some ids, and refuses those whose read began before. */
    public void broken(long[] ids) {
        for (long id : ids) {
            broken(id);
        }
    }

    /** Drops every row, and refuses those whose read began before. */
    public void clear() {
        for (int stripe = 0; stripe < STRIPES; stripe++) {
            epochs.incrementAndGet(stripe);
        }
        rows = empty();
    }

    /** Drops every row and keeps none until {@link #use}: messages about them may be missed. */
    public void bypass() {
        bypassed = true;
        clear();
    }

    /** Drops every row and keeps new ones from now on. */
    public void use() {
        clear();
        bypassed = false;
    }

    /** Whether no rows are kept now. */
    public boolean bypassed() {
        return bypassed;
    }

    /** The largest number of rows; 0 when there is no limit. */
    public int limit() {
        return limit;
    }

    /** How long a row is kept at most. */
    public Duration maximumAge() {
        return maximumAge;
    }

    /** How many rows are here. */
    public long size() {
        Cache<Long, R> current = rows;
        current.cleanUp();
        return current.estimatedSize();
    }

    /** The row with an id as {@link #get} finds it, without being counted or becoming more likely to stay; null when it is not here. */
    public @Nullable R peek(long id) {
        return rows.policy().getIfPresentQuietly(id);
    }

    /** How many nanoseconds ago the row of an id was kept; empty when it is not here. */
    public OptionalLong age(long id) {
        return rows.policy().expireAfterWrite().orElseThrow().ageOf(id, TimeUnit.NANOSECONDS);
    }

    private Cache<Long, R> empty() {
        Caffeine<Object, Object> builder =
                Caffeine.newBuilder().ticker(nanos::getAsLong).executor(Runnable::run);
        if (limit > 0) {
            builder.maximumSize(limit);
        }
        return builder.expireAfterWrite(maximumAge)
                .evictionListener((@Nullable Long id, @Nullable R row, RemovalCause cause) -> counters.count(
                        cause == RemovalCause.SIZE ? CacheEvent.LOCAL_EVICTED : CacheEvent.LOCAL_EXPIRED))
                .build();
    }

    private static int stripe(long id) {
        return (int) (id * SPREAD >>> STRIPE_SHIFT);
    }

    /** One call of {@link #keep}. */
    private static final class Keeping<R> {
        private final R row;
        private boolean done;

        Keeping(R row) {
            this.row = row;
        }
    }
}
