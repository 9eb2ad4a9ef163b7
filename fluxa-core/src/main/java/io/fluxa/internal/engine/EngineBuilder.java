package io.fluxa.internal.engine;

import io.fluxa.Engine;
import io.fluxa.EngineRegistry;
import io.fluxa.FluxaConfig;
import io.fluxa.error.ConfigurationException;
import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.event.EntityObserver;
import io.fluxa.internal.cache.StepHook;
import io.fluxa.internal.json.JsonFormats;
import io.fluxa.internal.schema.CachedTables;
import io.fluxa.internal.schema.SchemaStart;
import io.fluxa.internal.validation.ValidatorLookup;
import io.fluxa.json.JsonFormat;
import io.fluxa.redis.RedisConfig;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.schema.EntitySchema;
import io.fluxa.transaction.TransactionCoordinator;
import io.fluxa.validation.EntityValidator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects what a registry is told and turns it into an engine, with every problem in one exception. */
public final class EngineBuilder {

    /** The Redis pool by which nodes tell each other of changed rows that are cached in process only. */
    private static final String CHANNEL_POOL = "default";

    private final ProviderLookup lookup = new ProviderLookup();
    private Clock clock = Clock.systemUTC();
    private StepHook hook = StepHook.NONE;
    private @Nullable JsonFormat json;
    private final List<EntityObserver> observers = new ArrayList<>();
    private @Nullable EntityValidator validator;
    private @Nullable TransactionCoordinator transactions;

    /** Adds the entity of a definition class. */
    public void definition(Class<?> definition) {
        lookup.definition(definition);
    }

    /** Adds an entity by its provider. */
    public void provider(GeneratedProvider<?, ?> provider) {
        lookup.provider(provider);
    }

    /** Adds every entity that an index resource names. */
    public void discover(ClassLoader loader) {
        lookup.discover(loader);
    }

    /** Sets what writes and reads JSON documents. */
    public void json(JsonFormat format) {
        json = format;
    }

    /** Sets whose transactions the contexts take part in. */
    public void transactions(TransactionCoordinator coordinator) {
        transactions = coordinator;
    }

    /** Adds somebody who is told of the events of all entities. */
    public void observe(EntityObserver observer) {
        observers.add(observer);
    }

    /** Sets what entities are held to. */
    public void validation(EntityValidator newValidator) {
        validator = newValidator;
    }

    /** Sets what is told of each step of the cache protocol; only tests do. */
    public void hook(StepHook newHook) {
        hook = newHook;
    }

    /** Sets the clock of creation and update times. */
    public void clock(Clock newClock) {
        clock = newClock;
    }

    /**
     * Checks, connects and builds.
     *
     * @param configs the configuration, whose last part says what happens to the schema
     * @throws ConfigurationException with every problem; nothing stays open then
     */
    public Engine build(List<FluxaConfig> configs) {
        FluxaConfig last = configs.get(configs.size() - 1);
        List<Problem> problems = new ArrayList<>();
        List<GeneratedProvider<?, ?>> providers = lookup.resolve(problems);
        checkEntities(providers, configs, problems);
        List<EntitySchema> schemas =
                providers.stream().map(GeneratedProvider::schema).toList();
        JsonFormat documents = new JsonLookup(json, JsonFormats::find).resolve(schemas, problems);
        Stores stores = new StoreResolution(configs, problems)
                .resolve(schemas.stream().map(EntitySchema::entity).collect(Collectors.toSet()));
        OpenPools pools = new OpenPools();
        ValidatorLookup.Found validation = ValidatorLookup.find(validator, problems);
        CachedTables tables = CachedTables.none();
        boolean done = false;
        try {
            pools.open(configs, stores.redis(), problems);
            if (problems.isEmpty()) {
                SchemaStart.run(last.onStart(), pools.databases().values(), schemas, problems);
                tables = CachedTables.check(
                        pools.databases().values(), schemas, stores.redis().containsKey(CHANNEL_POOL), problems);
            }
            if (!problems.isEmpty()) {
                throw new ConfigurationException(problems);
            }
            EngineRegistry registry = stores.view(pools.mysqlSettings(), schemas, last);
            Engine engine = new PooledEngine(
                    registry,
                    providers,
                    pools,
                    new EntityCaches(pools, hook),
                    new Collaborators(documents, clock, transactions, validation, tables, observers));
            done = true;
            return engine;
        } finally {
            if (!done) {
                pools.close();
                validation.resources().run();
            }
        }
    }

    /** Also of pools whose address is wrong, which is a problem of its own. */
    private static Set<String> redisCodes(List<FluxaConfig> configs) {
        return configs.stream()
                .flatMap(config -> config.redis().stream())
                .map(RedisConfig::pool)
                .collect(Collectors.toSet());
    }

    private static void checkEntities(
            List<GeneratedProvider<?, ?>> providers, List<FluxaConfig> configs, List<Problem> problems) {
        Map<String, String> owners = new TreeMap<>();
        Set<String> pools = new HashSet<>();
        configs.forEach(config -> config.mysql().forEach(pool -> pools.add(pool.pool())));
        RedisDemand.check(providers.stream().map(GeneratedProvider::schema).toList(), redisCodes(configs), problems);
        for (GeneratedProvider<?, ?> provider : providers) {
            EntitySchema schema = provider.schema();
            String owner = owners.putIfAbsent(schema.pool() + "." + schema.table(), schema.entity());
            if (owner != null) {
                problems.add(new Problem(
                        ErrorCode.DUPLICATE_TABLE,
                        schema.entity(),
                        "uses table '" + schema.table() + "' of pool '" + schema.pool() + "', which is the table of "
                                + owner + "; give one of them another @Table or @MysqlPool"));
            }
            if (!pools.contains(schema.pool())) {
                problems.add(new Problem(
                        ErrorCode.UNKNOWN_POOL,
                        schema.entity(),
                        "needs MySQL pool '" + schema.pool() + "', which is not registered (registered: "
                                + pools.stream().sorted().toList() + "); configure fluxa.pools." + schema.pool()
                                + ".mysql.uri or change its @MysqlPool"));
            }
        }
    }
}
