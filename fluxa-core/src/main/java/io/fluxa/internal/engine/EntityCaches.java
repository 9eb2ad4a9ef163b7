package io.fluxa.internal.engine;

import io.fluxa.internal.cache.CacheCounters;
import io.fluxa.internal.cache.CacheKeys;
import io.fluxa.internal.cache.EntityCache;
import io.fluxa.internal.cache.InvalidationChannel;
import io.fluxa.internal.cache.LocalRows;
import io.fluxa.internal.cache.RedisRows;
import io.fluxa.internal.cache.RowCodec;
import io.fluxa.internal.cache.SharedLoads;
import io.fluxa.internal.cache.StepHook;
import io.fluxa.internal.redis.RedisStore;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.schema.EntitySchema;
import io.fluxa.schema.RowCache;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Builds the caches of an engine's entities. Used by one thread. */
final class EntityCaches implements AutoCloseable {

    /** The pool whose channel an entity uses that has none of its own. */
    private static final String DEFAULT_POOL = "default";

    private final Map<String, ? extends RedisStore> stores;
    private final Map<String, String> databaseIds;
    private final StepHook hook;
    private final long node = new SecureRandom().nextLong();
    private final Map<String, InvalidationChannel> channels = new TreeMap<>();
    private final List<EntityCache<?>> caches = new ArrayList<>();

    /**
     * Begins without any.
     *
     * @param stores the Redis pools by code
     * @param databaseIds the ids of the MySQL schemas by pool code
     * @param hook told of each step
     */
    EntityCaches(Map<String, ? extends RedisStore> stores, Map<String, String> databaseIds, StepHook hook) {
        this.stores = stores;
        this.databaseIds = databaseIds;
        this.hook = hook;
    }

    /** Adds the cache of an entity, or answers null when it asks for none. */
    <R extends GeneratedRow> @Nullable EntityCache<R> add(GeneratedProvider<?, R> provider) {
        EntitySchema schema = provider.schema();
        RowCache asked = schema.redisCache().orElse(null);
        if (asked == null && schema.localCache().isEmpty()) {
            return null;
        }
        String databaseId = databaseIds.get(schema.pool());
        CacheKeys keys = new CacheKeys(databaseId == null ? "" : databaseId, schema.table());
        CacheCounters counters = new CacheCounters();
        RedisStore store = stores.get(asked == null ? DEFAULT_POOL : asked.pool());
        LocalRows<R> local = schema.localCache().isEmpty()
                ? null
                : new LocalRows<>(schema.localCache().getAsInt(), LocalRows.MAXIMUM_AGE, System::nanoTime, counters);
        InvalidationChannel channel = store == null || databaseId == null ? null : channel(store, databaseId);
        if (channel != null && local != null) {
            channel.watch(keys.number(), local);
        }
        RedisRows<R> redis = asked == null || store == null
                ? null
                : new RedisRows<>(
                        store, keys, new RowCodec<>(provider), asked.ttl(), counters, ThreadLocalRandom::current);
        EntityCache<R> cache =
                new EntityCache<>(schema.entity(), keys, redis, local, channel, counters, new SharedLoads<>(), hook);
        caches.add(cache);
        return cache;
    }

    /** Begins to listen to other nodes. */
    void open() {
        channels.values().forEach(InvalidationChannel::open);
    }

    /** Listens no longer. */
    @Override
    public void close() {
        channels.values().forEach(InvalidationChannel::close);
    }

    private InvalidationChannel channel(RedisStore store, String databaseId) {
        return channels.computeIfAbsent(
                store.code() + " " + databaseId, both -> new InvalidationChannel(store, databaseId, node));
    }
}
