package io.fluxa.internal.cache;

import io.fluxa.internal.redis.RedisBatch;
import io.fluxa.runtime.GeneratedRow;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one entity that a unit of work changes. Not safe for use by several threads.
 *
 * @param <R> the row
 */
final class TableBreaks<R extends GeneratedRow> {

    private final EntityCache<R> cache;
    private final Map<Long, Change<R>> changes = new LinkedHashMap<>();
    private boolean whole;

    TableBreaks(EntityCache<R> cache) {
        this.cache = cache;
    }

    /**
     * What is known of a changed row.
     *
     * @param whole whether it is known what the row will be
     * @param row the row, or null when it will be gone, or is not known
     */
    private record Change<R extends GeneratedRow>(
            boolean whole, @Nullable R row) {}

    EntityCache<R> cache() {
        return cache;
    }

    /** A row changes, and nobody here knows all of it. */
    void changed(long id) {
        changes.put(id, new Change<>(false, null));
    }

    /** A row is new, and all of it is known. */
    @SuppressWarnings("unchecked") // a row of the entity whose cache this is
    void inserted(GeneratedRow row) {
        changes.put(row.id(), new Change<>(true, (R) row));
    }

    /** A row goes. */
    void deleted(long id) {
        changes.put(id, new Change<>(true, null));
    }

    /** Any row may change. */
    void any() {
        whole = true;
    }

    boolean isWhole() {
        return whole;
    }

    /** Knows no row any more as it will be. */
    void forget() {
        changes.replaceAll((id, change) -> new Change<>(false, null));
    }

    /** The ids of the rows, in the order of the changes. */
    long[] ids() {
        return changes.keySet().stream().mapToLong(Long::longValue).toArray();
    }

    boolean contains(long id) {
        return changes.containsKey(id);
    }

    /** Whether it is known what a row will be. */
    boolean isKnown(long id) {
        Change<R> change = changes.get(id);
        return change != null && change.whole();
    }

    /** Puts what is known of a row in place of the lease that broke its key. */
    void addRefill(long id, byte[] key, byte[] lease, CacheSession session, RedisBatch batch) {
        RedisRows<R> redis = Objects.requireNonNull(cache.redis());
        R row = Objects.requireNonNull(changes.get(id)).row();
        byte[] value = redis.value(row, lease, session.encoder());
        if (value == null) {
            batch.remove(key, lease);
        } else {
            batch.replace(key, lease, value, redis.millis(row));
        }
    }

    /** Adds the rows to a message. */
    void addTo(InvalidationMessage message) {
        int number = cache.keys().number();
        if (whole) {
            message.table(number);
        } else {
            message.rows(number, ids());
        }
    }

    /** Breaks the rows that are kept in process. */
    void breakLocal() {
        LocalRows<R> local = cache.local();
        if (local != null) {
            if (whole) {
                local.clear();
            } else {
                local.broken(ids());
            }
        }
    }
}
