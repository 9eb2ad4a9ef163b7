package io.fluxa.internal.cache;

import io.fluxa.internal.redis.RedisBatch;
import io.fluxa.internal.redis.RedisChannel;
import org.jspecify.annotations.Nullable;

/** A key in Redis that a unit of work breaks. Not safe for use by several threads. */
final class BrokenKey {

    private final byte[] key;
    private final @Nullable TableBreaks<?> table;
    private final @Nullable RedisRows<?> redis;
    private final long id;

    /** What took the place of the value, when it is known what the row will be. */
    private byte @Nullable [] lease;

    private boolean rowForgotten;

    /** A key of no row. */
    BrokenKey(byte[] key) {
        this.key = key;
        this.table = null;
        this.redis = null;
        this.id = 0;
    }

    /** The key of a row. */
    BrokenKey(byte[] key, TableBreaks<?> table, RedisRows<?> redis, long id) {
        this.key = key;
        this.table = table;
        this.redis = redis;
        this.id = id;
    }

    byte[] key() {
        return key;
    }

    /** Breaks the key: whoever has a lease of it has none any more. */
    void addBreak(RedisChannel channel, RedisBatch batch) {
        if (table == null || redis == null) {
            batch.delete(key);
            return;
        }
        if (!rowForgotten && table.isKnown(id)) {
            lease = redis.newLease(channel.incarnation());
            batch.set(key, lease, RedisRows.LEASE_MILLIS);
        } else {
            batch.delete(key);
        }
        table.cache().counters().count(CacheEvent.REDIS_BROKEN);
    }

    /** From now on nothing takes the place of the value, even when it is known what the row will be. */
    void forgetRow() {
        rowForgotten = true;
        lease = null;
    }

    /** Whether a lease of ours took the place of the value. */
    boolean isLeased() {
        return lease != null;
    }

    /** Puts the row that is stored now in place of our lease. */
    void addRefill(CacheSession session, RedisBatch batch) {
        byte[] taken = lease;
        if (taken != null && table != null) {
            table.addRefill(id, key, taken, session, batch);
            table.cache().counters().count(CacheEvent.REDIS_REFILLED);
        }
    }

    /** Gives our lease back. */
    void addRelease(RedisBatch batch) {
        byte[] taken = lease;
        if (taken != null) {
            batch.remove(key, taken);
        }
    }
}
