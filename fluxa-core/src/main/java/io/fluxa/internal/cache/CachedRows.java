package io.fluxa.internal.cache;

import io.fluxa.error.FluxaException;
import io.fluxa.error.LockConflictException;
import io.fluxa.runtime.GeneratedRow;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads single rows: from this process, from Redis, or from MySQL and into both. What Redis answers is never older than
 * the last commit that was acknowledged before the read began: a row gets there only in place of a lease that was taken before the row was
 * selected, and only if nobody was changing it then, while whoever changes a row breaks the lease before the commit. Not safe for use by
 * several threads.
 *
 * @param <R> the row
 */
public final class CachedRows<R extends GeneratedRow> {

    private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final int MOST_UNCOUNTED = 64;
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    private final EntityCache<R> cache;
    private final CacheSession session;
    private final RowSource<R> source;
    private int hits;

    /** Reads for one context. */
    public CachedRows(EntityCache<R> cache, CacheSession session, RowSource<R> source) {
        this.cache = cache;
        this.session = session;
        this.source = source;
    }

    /** The row with an id, or null. */
    public @Nullable R byId(long id) {
        LocalRows<R> local = cache.local();
        if (local == null) {
            return fromRedis(id, 0);
        }
        R kept = inProcess(local, id);
        return kept == null ? fromRedis(id, local.epoch(id)) : kept;
    }

    /** The row with an id, or null, for a transaction: what is cached may be used, and what is not comes from MySQL and is not cached. */
    public @Nullable R byIdInTransaction(long id) {
        LocalRows<R> local = cache.local();
        R kept = local == null ? null : inProcess(local, id);
        if (kept != null) {
            return kept;
        }
        RedisRows<R> redis = cache.redis();
        if (redis != null && redis.available()) {
            cache.hook().before(CacheStep.LOOK, id);
            Glance<R> seen = redis.look(id, redis.keys().row(id), session);
            if (seen.answers()) {
                return seen.row();
            }
        }
        return source.read(id);
    }

    /** Counts the rows that were found in process since they were counted last. */
    public void settle() {
        LocalRows<R> local = cache.local();
        if (local != null && hits > 0) {
            local.hit(hits);
            hits = 0;
        }
    }

    /** Adding to a sum that all threads share takes as long as the rest of this. */
    private @Nullable R inProcess(LocalRows<R> local, long id) {
        R kept = local.find(id);
        if (kept != null && ++hits == MOST_UNCOUNTED) {
            settle();
        }
        return kept;
    }

    private @Nullable R fromRedis(long id, long epoch) {
        RedisRows<R> redis = cache.redis();
        if (redis == null) {
            return cache.loads().load(id, session.work(), () -> selectAndKeep(id, epoch));
        }
        if (redis.available()) {
            byte[] key = redis.keys().row(id);
            cache.hook().before(CacheStep.LOOK, id);
            Glance<R> seen = redis.look(id, key, session);
            if (seen.answers()) {
                return kept(seen.row(), id, epoch);
            }
            if (seen.sight() != Glance.Sight.UNKNOWN) {
                return cache.loads().load(id, session.work(), () -> load(redis, id, key, seen));
            }
        }
        return cache.loads().load(id, session.work(), () -> source.read(id));
    }

    /** Takes the lease and fills, or waits a moment for somebody else who does; in the end the row comes from MySQL. */
    private @Nullable R load(RedisRows<R> redis, long id, byte[] key, Glance<R> before) {
        long epoch = cache.local() == null ? 0 : cache.local().epoch(id);
        long begun = System.nanoTime();
        Glance<R> seen = before;
        do {
            cache.hook().before(CacheStep.LEASE, id);
            seen = redis.lease(id, key, seen, session);
            switch (seen.sight()) {
                case ROW, ABSENT -> {
                    return kept(seen.row(), id, epoch);
                }
                case TAKEN -> {
                    return selectAndFill(redis, id, key, Objects.requireNonNull(seen.bytes()), epoch);
                }
                case LEASED -> LockSupport.parkNanos(PAUSE_NANOS);
                case UNKNOWN -> {
                    return source.read(id);
                }
                case FOREIGN, EMPTY -> {} // it changed under our hands: once more
            }
        } while (System.nanoTime() - begun < PATIENCE_NANOS && session.work().ending() == null);
        cache.counters().count(CacheEvent.FILL_FOREIGN_LEASE);
        return source.read(id);
    }

    private @Nullable R selectAndFill(RedisRows<R> redis, long id, byte[] key, byte[] lease, long epoch) {
        cache.hook().before(CacheStep.SELECT, id);
        R row;
        try {
            row = source.readFree(id);
        } catch (LockConflictException busy) {
            cache.counters().count(CacheEvent.FILL_ROW_LOCKED);
            redis.release(key, lease, session);
            return source.read(id);
        } catch (FluxaException failure) {
            redis.release(key, lease, session);
            throw failure;
        }
        cache.hook().before(CacheStep.FILL, id);
        return redis.fill(row, key, lease, session) ? kept(row, id, epoch) : row;
    }

    /** Without Redis the epoch alone says whether the row was broken since. */
    private @Nullable R selectAndKeep(long id, long epoch) {
        cache.hook().before(CacheStep.SELECT, id);
        try {
            return kept(source.readFree(id), id, epoch);
        } catch (LockConflictException busy) {
            cache.counters().count(CacheEvent.FILL_ROW_LOCKED);
            return source.read(id);
        }
    }

    private @Nullable R kept(@Nullable R row, long id, long epoch) {
        LocalRows<R> local = cache.local();
        if (local != null && row != null) {
            cache.hook().before(CacheStep.KEEP, id);
            local.keep(row, epoch);
        }
        return row;
    }
}
