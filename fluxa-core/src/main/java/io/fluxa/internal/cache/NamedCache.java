package io.fluxa.internal.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import io.fluxa.FluxaContext;
import io.fluxa.cache.CacheUsage;
import io.fluxa.cache.LocalCacheConfig;
import io.fluxa.cache.LocalCachePool;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A local cache of an application. */
public final class NamedCache implements LocalCachePool {

    private final LocalCacheConfig config;
    private final Supplier<List<CacheUsage>> others;
    private final LongAdder evictions = new LongAdder();
    private final Cache<Object, Object> values;

    /**
     * Creates an empty cache.
     *
     * @param config its code and limit
     * @param others what it shows of other caches
     */
    public NamedCache(LocalCacheConfig config, Supplier<List<CacheUsage>> others) {
        this.config = config;
        this.others = others;
        Caffeine<Object, Object> builder = Caffeine.newBuilder()
                .executor(Runnable::run)
                .evictionListener(
                        (@Nullable Object key, @Nullable Object value, RemovalCause cause) -> evictions.increment());
        if (config.limit() > 0) {
            builder.maximumSize(config.limit());
        }
        values = builder.build();
    }

    @Override
    public String code() {
        return config.pool();
    }

    @Override
    public int limit() {
        return config.limit();
    }

    @Override
    public void set(Object key, Object value) {
        values.put(key, value);
    }

    @Override
    public void set(FluxaContext context, Object key, Object value) {
        set(key, value);
        log(context, "SET", 0, key);
    }

    @Override
    public Optional<Object> get(Object key) {
        return Optional.ofNullable(values.getIfPresent(key));
    }

    @Override
    public Optional<Object> get(FluxaContext context, Object key) {
        Optional<Object> value = get(key);
        log(context, "GET", value.isPresent() ? 1 : 0, key);
        return value;
    }

    @Override
    public void remove(Object... keys) {
        values.invalidateAll(Arrays.asList(keys));
    }

    @Override
    public void remove(FluxaContext context, Object... keys) {
        remove(keys);
        log(context, "REMOVE", 0, keys);
    }

    @Override
    public void clear() {
        values.invalidateAll();
    }

    @Override
    public void clear(FluxaContext context) {
        clear();
        log(context, "CLEAR", 0);
    }

    @Override
    public List<CacheUsage> usage() {
        values.cleanUp();
        CacheUsage own = new CacheUsage(CacheUsage.GLOBAL, limit(), values.estimatedSize(), evictions.sum());
        return Stream.concat(Stream.of(own), others.get().stream()).toList();
    }

    private void log(FluxaContext context, String operation, int found, Object... keys) {
        LocalLog.of(context)
                .used(
                        operation,
                        () -> Arrays.stream(keys).map(String::valueOf).collect(Collectors.joining(" ")),
                        code(),
                        found);
    }

    @Override
    public String toString() {
        return "local cache '" + code() + "'";
    }
}
