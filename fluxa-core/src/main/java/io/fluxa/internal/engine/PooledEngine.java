package io.fluxa.internal.engine;

import io.fluxa.Engine;
import io.fluxa.EngineRegistry;
import io.fluxa.FluxaContext;
import io.fluxa.cache.CacheStatistics;
import io.fluxa.cache.LocalCachePool;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.internal.cache.NamedCache;
import io.fluxa.internal.context.EngineParts;
import io.fluxa.internal.context.IndexWatch;
import io.fluxa.internal.context.JoinedContexts;
import io.fluxa.internal.context.UnitOfWork;
import io.fluxa.internal.deadline.DeadlineWatch;
import io.fluxa.internal.event.EventFactory;
import io.fluxa.internal.event.Lifecycle;
import io.fluxa.internal.flush.Table;
import io.fluxa.internal.flush.TableCaches;
import io.fluxa.internal.ids.IdSequences;
import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.internal.redis.RedisDatabase;
import io.fluxa.internal.schema.CachedTables;
import io.fluxa.internal.validation.ValidatorLookup;
import io.fluxa.mysql.MysqlPool;
import io.fluxa.redis.RedisPool;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.ProviderBinding;
import io.fluxa.schema.EntitySchema;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** An engine over open pools. */
final class PooledEngine implements Engine {

    /** The local cache that shows those of entities as well. */
    private static final String DEFAULT_POOL = "default";

    private final EngineRegistry registry;
    private final List<GeneratedProvider<?, ?>> providers;
    private final Map<Class<?>, GeneratedProvider<?, ?>> providersByType = new HashMap<>();
    private final OpenPools pools;
    private final EntityCaches caches;
    private final SortedMap<String, LocalCachePool> localCaches = new TreeMap<>();
    private final IdSequences ids = new IdSequences();
    private final DeadlineWatch deadlines = new DeadlineWatch();
    private final ValidatorLookup.Found validation;
    private final EngineParts parts;
    private final AtomicBoolean closed = new AtomicBoolean();

    PooledEngine(
            EngineRegistry registry,
            List<GeneratedProvider<?, ?>> providers,
            OpenPools pools,
            EntityCaches caches,
            Collaborators collaborators) {
        this.providers = List.copyOf(providers);
        this.registry = registry;
        this.pools = pools;
        this.caches = caches;
        List<Table> tables = providers.stream()
                .<Table>map(provider -> table(provider, caches, collaborators.tables()))
                .toList();
        registry.localCaches()
                .forEach((code, config) -> localCaches.put(
                        code, new NamedCache(config, DEFAULT_POOL.equals(code) ? caches::usage : List::of)));
        this.validation = collaborators.validation();
        this.parts = new EngineParts(
                this,
                tables,
                List.copyOf(pools.databases().values()),
                ids,
                collaborators.json(),
                deadlines,
                collaborators.clock(),
                lifecycle(collaborators),
                collaborators.transactions(),
                new JoinedContexts(),
                IndexWatch.of(registry.searchesWithoutIndex()));
        for (int i = 0; i < providers.size(); i++) {
            GeneratedProvider<?, ?> provider = providers.get(i);
            ProviderBinding.bind(provider, this, i);
            providersByType.put(provider.getClass(), provider);
        }
        caches.open();
    }

    @Override
    public FluxaContext newContext() {
        requireOpen();
        return new UnitOfWork(parts, null);
    }

    @Override
    public FluxaContext newContext(Duration timeout) {
        requireOpen();
        return new UnitOfWork(parts, timeout);
    }

    @Override
    public <P extends GeneratedProvider<?, ?>> P provider(Class<P> type) {
        GeneratedProvider<?, ?> provider = providersByType.get(type);
        if (provider == null) {
            throw new IllegalUseException(
                    ErrorCode.UNKNOWN_PROVIDER,
                    "",
                    "no registered entity has " + type.getName()
                            + "; add its definition to the registry with entities(…) or discover()");
        }
        return type.cast(provider);
    }

    @Override
    public List<GeneratedProvider<?, ?>> providers() {
        return providers;
    }

    @Override
    public MysqlPool mysql(String pool) {
        MysqlDatabase database = pools.databases().get(pool);
        if (database == null) {
            throw new IllegalUseException(
                    ErrorCode.UNKNOWN_POOL,
                    "",
                    "no MySQL pool '" + pool + "' (registered: "
                            + pools.databases().keySet() + ")");
        }
        return database;
    }

    @Override
    public List<MysqlPool> mysqlPools() {
        return List.copyOf(pools.databases().values());
    }

    @Override
    public RedisPool redis(String pool) {
        RedisDatabase database = pools.redis().get(pool);
        if (database == null) {
            throw new IllegalUseException(
                    ErrorCode.UNKNOWN_POOL,
                    "",
                    "no Redis pool '" + pool + "' (registered: " + pools.redis().keySet() + ")");
        }
        return database;
    }

    @Override
    public List<RedisPool> redisPools() {
        return List.copyOf(pools.redis().values());
    }

    @Override
    public LocalCachePool localCache(String pool) {
        LocalCachePool cache = localCaches.get(pool);
        if (cache == null) {
            throw new IllegalUseException(
                    ErrorCode.UNKNOWN_POOL,
                    "",
                    "no local cache '" + pool + "' (registered: " + localCaches.keySet() + ")");
        }
        return cache;
    }

    @Override
    public List<LocalCachePool> localCaches() {
        return List.copyOf(localCaches.values());
    }

    @Override
    public List<CacheStatistics> cacheStatistics() {
        return caches.statistics();
    }

    @Override
    public EngineRegistry registry() {
        return registry;
    }

    @Override
    public Optional<Object> option(String key) {
        return Optional.ofNullable(registry.options().get(key));
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            deadlines.close();
            ids.close();
            caches.close();
            pools.close();
            localCaches.values().forEach(LocalCachePool::clear);
            validation.resources().run();
        }
    }

    private Lifecycle lifecycle(Collaborators collaborators) {
        return new Lifecycle(
                new EventFactory(this, collaborators.json()),
                providers,
                collaborators.observers(),
                collaborators.validation().validator());
    }

    private Table table(GeneratedProvider<?, ?> provider, EntityCaches caches, CachedTables tables) {
        EntitySchema schema = provider.schema();
        MysqlDatabase database = Objects.requireNonNull(pools.databases().get(schema.pool()), schema.pool());
        return Table.of(
                schema,
                database,
                new TableCaches(caches.add(provider), caches.indexes(schema, database), tables.mayRefill(schema)));
    }

    private void requireOpen() {
        if (closed.get()) {
            throw new IllegalUseException(
                    ErrorCode.ENGINE_CLOSED, "", "this engine is closed; build a new one with Registry.validate()");
        }
    }
}
