package io.fluxa.internal.cache;

import io.fluxa.internal.redis.RedisStore;
import io.fluxa.runtime.GeneratedRow;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The cached rows that a unit of work changes in one MySQL pool. Their keys are broken when every statement was sent, so that the locks of all
 * rows are held, and before the commit: from then on nobody can fill them until the commit is done, whatever becomes of this process.
 * Nothing has to happen after the commit. Not safe for use by several threads.
 */
public final class RowBreaks {

    private final IdentityHashMap<EntityCache<?>, TableBreaks<?>> byCache = new IdentityHashMap<>(4);
    private final List<TableBreaks<?>> tables = new ArrayList<>(4); // in the order in which their keys are broken
    private final Map<RedisStore, List<byte[]>> late = new LinkedHashMap<>(0);
    private List<StoreBreaks> broken = List.of();

    /** A row changes. */
    public void changed(EntityCache<?> cache, long id) {
        of(cache).changed(id);
    }

    /** A row is new and will be stored exactly as it is. */
    public void inserted(EntityCache<?> cache, GeneratedRow row) {
        of(cache).inserted(row);
    }

    /** A row is deleted. */
    public void deleted(EntityCache<?> cache, long id) {
        of(cache).deleted(id);
    }

    /** Any row of a table may change. */
    public void table(EntityCache<?> cache) {
        of(cache).any();
    }

    /** A key goes as well that nobody believes by itself, so that nothing depends on when it goes, and whether. */
    void late(RedisStore store, byte[] key) {
        late.computeIfAbsent(store, first -> new ArrayList<>()).add(key);
    }

    /** Statements that are not known here may have changed any of the rows again. */
    public void forgetRows() {
        tables.forEach(TableBreaks::forget);
    }

    /** Whether a row is among them. */
    public boolean contains(EntityCache<?> cache, long id) {
        TableBreaks<?> table = byCache.get(cache);
        return table != null && (table.isWhole() || table.contains(id));
    }

    /** Whether there is nothing to break. */
    public boolean isEmpty() {
        return tables.isEmpty() && late.isEmpty();
    }

    /** Whether keys have to be broken before a commit. */
    public boolean hasRows() {
        return !tables.isEmpty();
    }

    /**
     * Breaks every key, tells the other nodes, and then breaks what is kept in this process.
     *
     * @return how many keys of whole tables were deleted
     * @throws io.fluxa.error.StoreException when Redis did not take all of it; then nothing may be committed
     */
    public long breakKeys(CacheSession session) {
        tables.forEach(table -> table.cache().hook().before(CacheStep.BREAK, 0));
        Map<RedisStore, StoreBreaks> stores = new LinkedHashMap<>();
        late.forEach((store, keys) -> keys.forEach(stores.computeIfAbsent(store, StoreBreaks::new)::late));
        tables.forEach(table -> collect(table, stores));
        broken = List.copyOf(stores.values());
        long deleted = 0;
        List<StoreBreaks> unsaid = new ArrayList<>(0);
        for (StoreBreaks each : broken) {
            deleted += each.deleteWhole(session);
            boolean last = each == broken.get(broken.size() - 1);
            if (!each.breakKeys(session, last)) {
                unsaid.add(each);
            }
        }
        unsaid.forEach(each -> each.publish(session));
        tables.forEach(TableBreaks::breakLocal);
        tables.forEach(table -> table.cache().hook().before(CacheStep.COMMIT, 0));
        return deleted;
    }

    /** After the commit, puts the rows that are known in place of the leases that broke their keys. Nothing depends on it. */
    public void refill(CacheSession session) {
        tables.forEach(table -> table.cache().hook().before(CacheStep.REFILL, 0));
        broken.forEach(store -> store.refill(session));
    }

    /** After a rollback, gives back the leases that broke keys, so that nobody waits for them. Nothing depends on it. */
    public void release(CacheSession session) {
        broken.forEach(store -> store.release(session));
    }

    private static void collect(TableBreaks<?> table, Map<RedisStore, StoreBreaks> stores) {
        EntityCache<?> cache = table.cache();
        RedisRows<?> redis = cache.redis();
        if (redis != null) {
            StoreBreaks store = stores.computeIfAbsent(redis.store(), StoreBreaks::new);
            if (table.isWhole()) {
                store.prefix(cache.keys().prefix());
            } else {
                for (long id : table.ids()) {
                    store.key(new BrokenKey(cache.keys().row(id), table, redis, id));
                }
            }
        }
        InvalidationChannel channel = cache.channel();
        if (channel != null) {
            table.addTo(
                    stores.computeIfAbsent(channel.store(), StoreBreaks::new).message(channel));
        }
    }

    private TableBreaks<?> of(EntityCache<?> cache) {
        TableBreaks<?> known = byCache.get(cache);
        if (known != null) {
            return known;
        }
        TableBreaks<?> table = new TableBreaks<>(cache);
        byCache.put(cache, table);
        tables.add(table);
        return table;
    }
}
