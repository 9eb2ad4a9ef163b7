package io.fluxa;

import io.fluxa.cache.CacheStatistics;
import io.fluxa.cache.LocalCachePool;
import io.fluxa.mysql.MysqlPool;
import io.fluxa.redis.RedisPool;
import io.fluxa.runtime.GeneratedProvider;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The immutable runtime that {@link Registry#validate()} builds: pools and providers. Safe for use by several threads. */
public interface Engine extends AutoCloseable {

    /** Opens a context. Nothing is sent; close it when its work is done. */
    FluxaContext newContext();

    /**
     * Opens a context with a deadline. When it passes, a statement that runs is ended on the server, a wait for a connection or a lock is
     * given up, and everything later is refused with {@link io.fluxa.error.StoreTimeoutException}.
     *
     * @param timeout from now, longer than zero
     */
    FluxaContext newContext(Duration timeout);

    /**
     * The provider of one entity type.
     *
     * @throws io.fluxa.error.IllegalUseException when no registered entity has this provider
     */
    <P extends GeneratedProvider<?, ?>> P provider(Class<P> type);

    /** All providers, sorted by pool and table. */
    List<GeneratedProvider<?, ?>> providers();

    /**
     * A MySQL pool by its code.
     *
     * @throws io.fluxa.error.IllegalUseException when no pool has this code
     */
    MysqlPool mysql(String pool);

    /** All MySQL pools, sorted by code. */
    List<MysqlPool> mysqlPools();

    /**
     * A local cache by its code.
     *
     * @throws io.fluxa.error.IllegalUseException when no local cache has this code
     */
    LocalCachePool localCache(String pool);

    /** All local caches, sorted by code. */
    List<LocalCachePool> localCaches();

    /** What happened on this node at the caches of each entity that has some, in the order of {@link #providers()}. */
    List<CacheStatistics> cacheStatistics();

    /**
     * A Redis pool by its code.
     *
     * @throws io.fluxa.error.IllegalUseException when no pool has this code
     */
    RedisPool redis(String pool);

    /** All Redis pools, sorted by code. */
    List<RedisPool> redisPools();

    /** What this engine was built from. */
    EngineRegistry registry();

    /** A value that was given to {@link Registry#option} or configured as {@code fluxa.options.<key>}; empty when there is none. */
    Optional<Object> option(String key);

    /** Closes every pool and ends every thread of this engine. A second call does nothing. */
    @Override
    void close();
}
