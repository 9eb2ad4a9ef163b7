package io.fluxa.internal.cache;

import io.fluxa.error.StoreException;
import io.fluxa.internal.redis.RedisChannel;
import io.fluxa.internal.redis.RedisStore;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.RowEncoder;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one entity in Redis, as single steps that readers take. When Redis does not answer, a step says so and does not fail: a reader
 * always has MySQL. Safe for use by several threads.
 *
 * @param <R> the row
 */
public final class RedisRows<R extends GeneratedRow> {

    /** How long somebody may take to load a row before others try. */
    static final long LEASE_MILLIS = 2_000;

    /** How long it is remembered that a row does not exist. */
    static final long ABSENT_MILLIS = 60_000;

    private static final System.Logger LOGGER = System.getLogger("io.fluxa.cache");

    private final RedisStore store;
    private final CacheKeys keys;
    private final RowCodec<R> codec;
    private final long timeToLive;
    private final CacheCounters counters;
    private final Supplier<? extends RandomGenerator> random;

    /**
     * The rows of a table.
     *
     * @param store the Redis pool
     * @param keys the keys of the table
     * @param codec the bytes of its rows
     * @param timeToLive how long a row may stay
     * @param counters what has happened
     * @param random where leases come from
     */
    public RedisRows(
            RedisStore store,
            CacheKeys keys,
            RowCodec<R> codec,
            Duration timeToLive,
            CacheCounters counters,
            Supplier<? extends RandomGenerator> random) {
        this.store = store;
        this.keys = keys;
        this.codec = codec;
        this.timeToLive = timeToLive.toMillis();
        this.counters = counters;
        this.random = random;
    }

    /** The Redis pool. */
    RedisStore store() {
        return store;
    }

    /** The keys of the table. */
    CacheKeys keys() {
        return keys;
    }

    /** The bytes of its rows. */
    RowCodec<R> codec() {
        return codec;
    }

    /** Whether it makes sense to ask Redis; counts when it does not. */
    boolean available() {
        boolean available = store.available();
        if (!available) {
            counters.count(CacheEvent.REDIS_BYPASSED);
        }
        return available;
    }

    /** Looks at a key. */
    Glance<R> look(long id, byte[] key, CacheSession session) {
        Glance<R> seen =
                ask(key, session, channel -> glance(channel.get(key), channel.incarnation(), id, session.decoder()));
        return counted(seen == null ? Glance.unknown() : seen);
    }

    /** Takes the lease of a key in which nothing, or something of no use, was seen; or sees what is there now. */
    Glance<R> lease(long id, byte[] key, Glance<R> before, CacheSession session) {
        Glance<R> seen = ask(key, session, channel -> {
            byte[] lease = CachedValue.lease(channel.incarnation(), random.get());
            byte[] present = put(channel, key, before.bytes(), lease);
            return present == null
                    ? Glance.taken(lease)
                    : glance(present, channel.incarnation(), id, session.decoder());
        });
        return seen == null ? Glance.unknown() : seen;
    }

    /** Puts a lease in place of nothing, or of a value of no use; null when it is there, otherwise what is there instead. */
    private static byte @Nullable [] put(RedisChannel channel, byte[] key, byte @Nullable [] foreign, byte[] lease) {
        if (foreign != null) {
            if (channel.replace(key, foreign, lease, LEASE_MILLIS)) {
                return null;
            }
            byte[] other = channel.get(key);
            if (other != null) {
                return other;
            }
        }
        return channel.setIfAbsent(key, lease, LEASE_MILLIS);
    }

    /** Puts a row, or that there is none, in place of a lease; false when that is gone, or Redis did not answer. */
    boolean fill(@Nullable R row, byte[] key, byte[] lease, CacheSession session) {
        byte[] value = value(row, lease, session.encoder());
        if (value == null) {
            release(key, lease, session);
            return false;
        }
        Boolean filled = ask(key, session, channel -> channel.replace(key, lease, value, millis(row)));
        if (filled != null) {
            counters.count(filled ? CacheEvent.REDIS_FILLED : CacheEvent.FILL_LEASE_LOST);
        }
        return Boolean.TRUE.equals(filled);
    }

    /** Gives a lease back that nothing takes the place of, so that nobody waits for it. */
    void release(byte[] key, byte[] lease, CacheSession session) {
        ask(key, session, channel -> channel.remove(key, lease));
    }

    /** What a value is. */
    Glance<R> glance(byte @Nullable [] value, long incarnation, long id, RowDecoder decoder) {
        if (value == null) {
            return Glance.empty();
        }
        return switch (CachedValue.of(value, incarnation)) {
            case ROW -> {
                R row = codec.decode(value, CachedValue.HEADER, id, decoder);
                if (row == null) {
                    counters.count(
                            codec.isOfLayout(value, CachedValue.HEADER)
                                    ? CacheEvent.DAMAGED
                                    : CacheEvent.FOREIGN_LAYOUT);
                    yield Glance.foreign(value);
                }
                yield Glance.of(row);
            }
            case NONE -> Glance.absent();
            case LEASE -> Glance.leased();
            case FOREIGN -> {
                counters.count(CachedValue.isOurs(value) ? CacheEvent.FOREIGN_INCARNATION : CacheEvent.DAMAGED);
                yield Glance.foreign(value);
            }
        };
    }

    /** A lease that nobody else has. */
    byte[] newLease(long incarnation) {
        return CachedValue.lease(incarnation, random.get());
    }

    /** The value that takes the place of a lease, for the life of the server that took the lease; null when the row cannot be cached. */
    byte @Nullable [] value(@Nullable R row, byte[] lease, RowEncoder encoder) {
        long incarnation = CachedValue.incarnationOf(lease);
        if (row == null) {
            return CachedValue.none(incarnation);
        }
        byte[] value = codec.encode(row, encoder, CachedValue.HEADER);
        return value == null ? null : CachedValue.ROW.stamp(value, incarnation);
    }

    /** How long a row, or that there is none, may stay. */
    long millis(@Nullable R row) {
        return row == null ? ABSENT_MILLIS : timeToLive;
    }

    /** Counts what was seen. */
    Glance<R> counted(Glance<R> seen) {
        switch (seen.sight()) {
            case ROW -> counters.count(CacheEvent.REDIS_HIT);
            case ABSENT -> counters.count(CacheEvent.REDIS_ABSENT);
            case UNKNOWN -> {} // counted as a failure
            default -> counters.count(CacheEvent.REDIS_MISS);
        }
        return seen;
    }

    /** Counts what was seen at some positions of a list. */
    void count(Glance<R>[] seen, int[] positions) {
        int hits = 0;
        for (int position : positions) {
            if (seen[position].sight() == Glance.Sight.ROW) {
                hits++;
            } else {
                counted(seen[position]);
            }
        }
        counters.count(CacheEvent.REDIS_HIT, hits);
    }

    private <T> @Nullable T ask(byte[] key, CacheSession session, Function<RedisChannel, T> step) {
        try {
            return store.on(key, session.log(), step);
        } catch (StoreException failure) {
            failed(failure);
            return null;
        }
    }

    /** Takes note that Redis failed where MySQL can answer. */
    void failed(StoreException failure) {
        counters.count(CacheEvent.REDIS_ERROR);
        LOGGER.log(Level.DEBUG, "Redis pool {0} failed a reader: {1}", store.code(), failure.getMessage());
    }
}
