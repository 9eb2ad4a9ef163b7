package io.fluxa.cdi;

import io.fluxa.Engine;
import io.fluxa.EngineRegistry;
import io.fluxa.FluxaContext;
import io.fluxa.cache.CacheStatistics;
import io.fluxa.cache.LocalCachePool;
import io.fluxa.cdi.fixture.NoteProvider;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.mysql.MysqlPool;
import io.fluxa.redis.RedisPool;
import io.fluxa.runtime.GeneratedProvider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An engine with pools and contexts in name only. */
final class FakeEngine implements Engine {

    final List<FakeContext> contexts = new ArrayList<>();
    final NoteProvider notes = new NoteProvider();
    private final Set<String> pools;
    int closings;

    FakeEngine(String... pools) {
        this.pools = Set.of(pools);
    }

    @Override
    public FluxaContext newContext() {
        FakeContext context = new FakeContext(this);
        contexts.add(context);
        return context;
    }

    @Override
    public FluxaContext newContext(Duration timeout) {
        return newContext();
    }

    @Override
    public <P extends GeneratedProvider<?, ?>> P provider(Class<P> type) {
        return type.cast(notes);
    }

    @Override
    public List<GeneratedProvider<?, ?>> providers() {
        return List.of(notes);
    }

    @Override
    public MysqlPool mysql(String pool) {
        if (!pools.contains(pool)) {
            throw new IllegalUseException(ErrorCode.UNKNOWN_POOL, "", "no MySQL pool '" + pool + "'");
        }
        return new FakePool(pool);
    }

    @Override
    public List<MysqlPool> mysqlPools() {
        return pools.stream().sorted().map(this::mysql).toList();
    }

    @Override
    public LocalCachePool localCache(String pool) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<LocalCachePool> localCaches() {
        return List.of();
    }

    @Override
    public List<CacheStatistics> cacheStatistics() {
        return List.of();
    }

    @Override
    public RedisPool redis(String pool) {
        if (!pools.contains(pool)) {
            throw new IllegalUseException(ErrorCode.UNKNOWN_POOL, "", "no Redis pool '" + pool + "'");
        }
        return new FakeRedisPool(pool);
    }

    @Override
    public List<RedisPool> redisPools() {
        return pools.stream().sorted().map(this::redis).toList();
    }

    @Override
    public EngineRegistry registry() {
        throw new UnsupportedOperationException("nothing asks a fake for its registry");
    }

    @Override
    public Optional<Object> option(String key) {
        return Optional.empty();
    }

    @Override
    public void close() {
        closings++;
    }
}
