package io.fluxa.internal.engine;

import io.fluxa.Engine;
import io.fluxa.error.ConfigurationException;
import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.internal.json.JsonFormats;
import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.internal.schema.SchemaStart;
import io.fluxa.json.JsonFormat;
import io.fluxa.mysql.MysqlConfig;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.schema.EntitySchema;
import io.fluxa.schema.SchemaPolicy;
import io.fluxa.transaction.TransactionCoordinator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects what a registry is told and turns it into an engine, with every problem in one exception. */
public final class EngineBuilder {

    private static final Pattern POOL_CODE = Pattern.compile("[a-z0-9_-]+");

    private final List<MysqlConfig> mysql = new ArrayList<>();
    private final ProviderLookup lookup = new ProviderLookup();
    private SchemaPolicy schemaPolicy = SchemaPolicy.VALIDATE;
    private Clock clock = Clock.systemUTC();
    private @Nullable JsonFormat json;
    private @Nullable TransactionCoordinator transactions;

    /** Adds a MySQL pool. */
    public void mysql(MysqlConfig config) {
        mysql.add(config);
    }

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

    /** Sets what happens to the schema at the start. */
    public void schemaOnStart(SchemaPolicy policy) {
        schemaPolicy = policy;
    }

    /** Sets what writes and reads JSON documents. */
    public void json(JsonFormat format) {
        json = format;
    }

    /** Sets whose transactions the contexts take part in. */
    public void transactions(TransactionCoordinator coordinator) {
        transactions = coordinator;
    }

    /** Sets the clock of creation and update times. */
    public void clock(Clock newClock) {
        clock = newClock;
    }

    /**
     * Connects, checks and builds.
     *
     * @throws ConfigurationException with every problem; nothing stays open then
     */
    public Engine build() {
        List<Problem> problems = new ArrayList<>();
        List<GeneratedProvider<?, ?>> providers = lookup.resolve(problems);
        checkTables(providers, problems);
        List<EntitySchema> schemas =
                providers.stream().map(GeneratedProvider::schema).toList();
        JsonFormat documents = new JsonLookup(json, JsonFormats::find).resolve(schemas, problems);
        Map<String, MysqlDatabase> databases = new TreeMap<>();
        boolean done = false;
        try {
            open(databases, problems);
            if (problems.isEmpty()) {
                SchemaStart.run(schemaPolicy, databases.values(), schemas, problems);
            }
            if (!problems.isEmpty()) {
                throw new ConfigurationException(problems);
            }
            Engine engine = new PooledEngine(providers, databases, documents, clock, transactions);
            done = true;
            return engine;
        } finally {
            if (!done) {
                databases.values().forEach(MysqlDatabase::close);
            }
        }
    }

    private void checkTables(List<GeneratedProvider<?, ?>> providers, List<Problem> problems) {
        Map<String, String> owners = new TreeMap<>();
        Set<String> pools = new HashSet<>();
        mysql.forEach(config -> pools.add(config.pool()));
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

    private void open(Map<String, MysqlDatabase> databases, List<Problem> problems) {
        Set<String> seen = new HashSet<>();
        for (MysqlConfig config :
                mysql.stream().sorted(Comparator.comparing(MysqlConfig::pool)).toList()) {
            String key = "fluxa.pools." + config.pool() + ".mysql";
            if (!POOL_CODE.matcher(config.pool()).matches()) {
                problems.add(new Problem(
                        ErrorCode.INVALID_POOL,
                        key,
                        "a pool code is made of lower case letters, digits, '_' and '-'; rename the pool"));
            } else if (!seen.add(config.pool())) {
                problems.add(new Problem(
                        ErrorCode.INVALID_POOL, key, "is registered twice; keep one registration of this pool"));
            } else {
                MysqlDatabase database = MysqlDatabase.open(config, problems);
                if (database != null) {
                    databases.put(config.pool(), database);
                }
            }
        }
    }
}
