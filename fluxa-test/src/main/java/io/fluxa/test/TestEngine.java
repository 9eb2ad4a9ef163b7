package io.fluxa.test;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.cache.LocalCachePool;
import io.fluxa.error.StoreException;
import io.fluxa.query.IndexPolicy;
import io.fluxa.redis.RedisPool;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.schema.SchemaPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the tests of one class share: schemas and Redis databases, one per pool, and the engine on them. */
final class TestEngine implements AutoCloseable {

    /** Enough for a concurrent test, and few enough that classes which run in parallel fit the server. */
    private static final int CONNECTIONS = 20;

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final TestSchemas schemas;
    private final Engine engine;
    private final Semaphore turn = new Semaphore(1);
    private final @Nullable TestDatabases databases;

    /** Creates the schemas and starts the engine; leaves nothing behind when that fails. */
    TestEngine(TestServers servers, FluxaTest wanted, EntityChoice entities) {
        schemas = new TestSchemas(servers.mysql());
        List<String> redisPools = redisPools(wanted, entities);
        databases = redisPools.isEmpty() && !wanted.ownRedis() ? null : servers.redis(wanted.ownRedis());
        try {
            Registry registry = registry(entities, wanted.searchesWithoutIndex());
            redisPools.forEach(pool -> registry.redis(pool, uri(pool)));
            engine = registry.validate();
        } catch (RuntimeException e) {
            closeStores();
            throw e;
        }
    }

    private static List<String> redisPools(FluxaTest wanted, EntityChoice entities) {
        return Stream.concat(entities.redisPools().stream(), Stream.of(wanted.redisPools()))
                .distinct()
                .toList();
    }

    private String uri(String pool) {
        TestDatabases opened = Objects.requireNonNull(databases, "databases");
        return opened.uri(opened.of(pool));
    }

    private Registry registry(EntityChoice entities, IndexPolicy searchesWithoutIndex) {
        Registry registry = Registry.create()
                .schemaOnStart(SchemaPolicy.SAFE)
                .searchesWithoutIndex(searchesWithoutIndex)
                .providers(entities.providers());
        entities.unknown().forEach(registry::entities);
        entities.pools()
                .forEach(pool -> registry.mysql(
                        pool,
                        schemas.jdbcUrl(schemas.of(pool)),
                        schemas.user(),
                        schemas.password(),
                        options -> options.maxOpenConnections(CONNECTIONS)));
        return registry;
    }

    Engine engine() {
        return engine;
    }

    MysqlServer mysql() {
        return new MysqlServer(schemas, schemas.of(EntityChoice.DEFAULT_POOL));
    }

    /** Empty when neither the entities nor the test class need Redis. */
    Optional<RedisServer> redis() {
        return Optional.ofNullable(databases)
                .map(opened -> new RedisServer(opened, opened.of(EntityChoice.DEFAULT_POOL)));
    }

    /** Waits until no other test of the class runs, empties tables, databases and caches and opens a context. */
    TestRun begin() throws InterruptedException {
        turn.acquire();
        try {
            schemas.empty(
                    engine.providers().stream().map(GeneratedProvider::schema).toList());
            if (databases != null) {
                databases.empty();
                awaitRedis();
            }
            return new TestRun(contextWithEmptyCaches(), turn::release);
        } catch (RuntimeException e) {
            turn.release();
            throw e;
        }
    }

    /** Rows in the memory of this process do not notice that their tables were emptied. */
    private FluxaContext contextWithEmptyCaches() {
        engine.localCaches().forEach(LocalCachePool::clear);
        FluxaContext context = engine.newContext();
        try {
            engine.providers().stream()
                    .filter(provider -> provider.schema().localCache().isPresent())
                    .forEach(provider -> provider.clearRedisCache(context));
            return context;
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
    }

    /** A server that the last test has killed or stopped is back before the engine has noticed. */
    private void awaitRedis() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(end)) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean answers(long end) {
        try {
            engine.redisPools().forEach(RedisPool::ping);
            return true;
        } catch (StoreException notYet) {
            if (System.nanoTime() > end) {
                throw notYet;
            }
            return false;
        }
    }

    @Override
    public void close() {
        try {
            engine.close();
        } finally {
            closeStores();
        }
    }

    private void closeStores() {
        try (schemas) {
            if (databases != null) {
                databases.close();
            }
        }
    }
}
