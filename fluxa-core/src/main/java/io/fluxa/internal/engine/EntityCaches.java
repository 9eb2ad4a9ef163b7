package io.fluxa.internal.engine;

import io.fluxa.cache.CacheStatistics;
import io.fluxa.cache.CacheUsage;
import io.fluxa.error.ErrorCode;
import io.fluxa.internal.cache.CacheClock;
import io.fluxa.internal.cache.CacheCounters;
import io.fluxa.internal.cache.CacheKeys;
import io.fluxa.internal.cache.CachedIndex;
import io.fluxa.internal.cache.CachedIndexes;
import io.fluxa.internal.cache.EntityCache;
import io.fluxa.internal.cache.InvalidationChannel;
import io.fluxa.internal.cache.LocalRows;
import io.fluxa.internal.cache.RedisRows;
import io.fluxa.internal.cache.RowCodec;
import io.fluxa.internal.cache.SharedLoads;
import io.fluxa.internal.cache.StepHook;
import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.internal.redis.RedisStore;
import io.fluxa.internal.schema.DatabaseId;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.schema.EntitySchema;
import io.fluxa.schema.Index;
import io.fluxa.schema.RowCache;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Builds the caches of an engine's entities. Used by one thread. */
final class EntityCaches implements AutoCloseable {

    /** The pool whose channel an entity uses that has none of its own. */
    private static final String DEFAULT_POOL = "default";

    private static final System.Logger LOGGER = System.getLogger("io.fluxa.cache");

    private final OpenPools pools;
    private final Map<String, String> databaseIds = new TreeMap<>();
    private final StepHook hook;
    private final long node = new SecureRandom().nextLong();
    private final Map<EntitySchema, CacheCounters> counters = new HashMap<>();
    private final Map<String, InvalidationChannel> channels = new TreeMap<>();
    private final List<EntityCache<?>> caches = new ArrayList<>();
    private final Map<EntitySchema, Supplier<CacheStatistics>> statistics = new LinkedHashMap<>();
    private @Nullable CacheClock clock;

    /**
     * Begins without any.
     *
     * @param pools the pools of the engine
     * @param hook told of each step
     */
    EntityCaches(OpenPools pools, StepHook hook) {
        this.pools = pools;
        this.hook = hook;
    }

    /** Adds the cache of an entity, or answers null when it asks for none. */
    <R extends GeneratedRow> @Nullable EntityCache<R> add(GeneratedProvider<?, R> provider) {
        EntitySchema schema = provider.schema();
        RowCache asked = schema.redisCache().orElse(null);
        if (asked == null && schema.localCache().isEmpty()) {
            return null;
        }
        RedisStore store = pools.redis().get(asked == null ? DEFAULT_POOL : asked.pool());
        String databaseId = store == null ? "" : databaseId(schema.pool());
        CacheKeys keys = new CacheKeys(databaseId, schema.table());
        CacheCounters counted = counters(schema);
        LocalRows<R> local = schema.localCache().isEmpty()
                ? null
                : new LocalRows<>(schema.localCache().getAsInt(), LocalRows.MAXIMUM_AGE, clock(), counted);
        InvalidationChannel channel = store == null ? null : channel(store, databaseId);
        if (local != null) {
            watch(schema, local, keys, channel);
        }
        RedisRows<R> redis = asked == null || store == null
                ? null
                : new RedisRows<>(
                        store, keys, new RowCodec<>(provider), asked.ttl(), counted, ThreadLocalRandom::current);
        EntityCache<R> cache =
                new EntityCache<>(schema.entity(), keys, redis, local, channel, counted, new SharedLoads<>(), hook);
        caches.add(cache);
        boolean indexed = schema.indexes().stream().anyMatch(Index::cached);
        statistics.put(schema, () -> cache.statistics(indexed));
        return cache;
    }

    /** The cached unique indexes of an entity, or null when it has none. They count where its rows do. */
    @Nullable
    CachedIndexes indexes(EntitySchema schema, MysqlDatabase database) {
        CacheCounters counted = counters(schema);
        List<CachedIndex> indexes = new ArrayList<>();
        for (Index index : schema.indexes()) {
            String pool = index.redisPool();
            RedisStore store = pool == null ? null : pools.redis().get(pool);
            if (store != null) {
                CacheKeys keys = new CacheKeys(databaseId(schema.pool()), schema.table());
                indexes.add(new CachedIndex(
                        schema,
                        index,
                        new CachedIndex.Place(store, keys, timeToLive(schema)),
                        database.collation(),
                        counted));
            }
        }
        if (indexes.isEmpty()) {
            return null;
        }
        CachedIndexes cached = new CachedIndexes(indexes, counted);
        statistics.putIfAbsent(schema, () -> cached.statistics(schema.entity()));
        return cached;
    }

    private CacheCounters counters(EntitySchema schema) {
        return counters.computeIfAbsent(schema, first -> new CacheCounters());
    }

    /** As long as a row may stay; a day where none are kept. */
    private static Duration timeToLive(EntitySchema schema) {
        return schema.redisCache().map(RowCache::ttl).orElse(Duration.ofDays(1));
    }

    /** Begins to listen to other nodes. */
    void open() {
        channels.values().forEach(InvalidationChannel::open);
    }

    /** Listens no longer, and keeps no rows in process: nobody would tell of changes, or let them grow old. */
    @Override
    public void close() {
        channels.values().forEach(InvalidationChannel::close);
        for (EntityCache<?> cache : caches) {
            LocalRows<?> local = cache.local();
            if (local != null) {
                local.bypass();
            }
        }
        if (clock != null) {
            clock.close();
        }
    }

    /** What has happened at the caches of each entity. */
    List<CacheStatistics> statistics() {
        return statistics.values().stream().map(Supplier::get).toList();
    }

    /** How full the rows in process of each entity are. */
    List<CacheUsage> usage() {
        return caches.stream().map(EntityCache::usage).flatMap(Optional::stream).toList();
    }

    private static void watch(
            EntitySchema schema, LocalRows<?> rows, CacheKeys keys, @Nullable InvalidationChannel channel) {
        if (channel != null) {
            channel.watch(keys.number(), rows);
            return;
        }
        LOGGER.log(
                Level.WARNING,
                ErrorCode.LOCAL_CACHE_ALONE.code() + ": rows of " + schema.entity()
                        + " are kept in process, and no Redis pool '" + DEFAULT_POOL
                        + "' tells of changes on other nodes; another node's change may be seen up to "
                        + rows.maximumAge().toSeconds() + " seconds late");
    }

    /** The clock of all rows in process, which has a thread. */
    private CacheClock clock() {
        if (clock == null) {
            clock = new CacheClock();
        }
        return clock;
    }

    private String databaseId(String pool) {
        return databaseIds.computeIfAbsent(
                pool,
                code -> DatabaseId.of(Objects.requireNonNull(pools.databases().get(code), code)));
    }

    private InvalidationChannel channel(RedisStore store, String databaseId) {
        return channels.computeIfAbsent(
                store.code() + " " + databaseId, both -> new InvalidationChannel(store, databaseId, node));
    }
}
