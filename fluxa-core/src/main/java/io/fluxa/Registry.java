package io.fluxa;

import io.fluxa.async.AsyncFlushConfig;
import io.fluxa.async.AsyncFlushOptions;
import io.fluxa.cache.LocalCacheConfig;
import io.fluxa.cdc.DebeziumConfig;
import io.fluxa.cdc.DebeziumOptions;
import io.fluxa.clickhouse.ClickhouseConfig;
import io.fluxa.clickhouse.ClickhouseOptions;
import io.fluxa.clickhouse.ClickhouseTable;
import io.fluxa.event.EntityObserver;
import io.fluxa.internal.engine.EngineBuilder;
import io.fluxa.json.JsonFormat;
import io.fluxa.kafka.KafkaConfig;
import io.fluxa.kafka.KafkaConsumerGroup;
import io.fluxa.kafka.KafkaOptions;
import io.fluxa.kafka.KafkaTopic;
import io.fluxa.mysql.ContainerDataSource;
import io.fluxa.mysql.MysqlConfig;
import io.fluxa.mysql.MysqlOptions;
import io.fluxa.query.IndexPolicy;
import io.fluxa.redis.RedisClusterConfig;
import io.fluxa.redis.RedisConfig;
import io.fluxa.redis.RedisSentinelConfig;
import io.fluxa.redis.RedisServerConfig;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.schema.SchemaPolicy;
import io.fluxa.transaction.TransactionCoordinator;
import io.fluxa.validation.EntityValidator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Collects pools and entities; {@link #validate()} turns them into an {@link Engine}. Nothing is checked or connected before
 * that, so that one exception can list every problem. Not safe for use by several threads.
 */
public final class Registry {

    private final EngineBuilder builder = new EngineBuilder();
    private final List<FluxaConfig> given = new ArrayList<>();
    private final FluxaConfig.Builder calls = FluxaConfig.builder();

    private Registry() {}

    /** An empty registry. */
    public static Registry create() {
        return new Registry();
    }

    /** A registry with the pools and options of a configuration; entities are still to be added. */
    public static Registry from(FluxaConfig config) {
        Registry registry = new Registry();
        registry.given.add(config);
        registry.calls
                .onStart(config.onStart())
                .strict(config.strict())
                .searchesWithoutIndex(config.searchesWithoutIndex());
        return registry;
    }

    /** Adds a MySQL pool with default options. */
    public Registry mysql(String pool, String uri) {
        return mysql(pool, uri, options -> {});
    }

    /**
     * Adds a MySQL pool.
     *
     * @param pool the pool code: lower case letters, digits, {@code _} and {@code -}
     * @param uri {@code jdbc:mysql://host:port/schema?…} or {@code user:password@tcp(host:port)/schema?…}
     * @param options sets what differs from {@link MysqlOptions#DEFAULTS}
     */
    public Registry mysql(String pool, String uri, Consumer<MysqlOptions.Builder> options) {
        return mysql(pool, uri, null, null, options);
    }

    /** Adds a MySQL pool whose credentials are not part of the address. */
    public Registry mysql(
            String pool,
            String uri,
            @Nullable String user,
            @Nullable String password,
            Consumer<MysqlOptions.Builder> options) {
        MysqlOptions.Builder collected = new MysqlOptions.Builder();
        options.accept(collected);
        return mysql(new MysqlConfig(pool, uri, user, password, collected.build()));
    }

    /** Adds a MySQL pool. */
    public Registry mysql(MysqlConfig config) {
        calls.mysql(config);
        return this;
    }

    /**
     * Adds a pool of one Redis server.
     *
     * @param pool the pool code
     * @param uri {@code host:port}, {@code host:port:database}, {@code path.sock:database}, each also with
     *     {@code ?user=…&password=…}, or {@code redis[s]://user:password@host:port/database}
     */
    public Registry redis(String pool, String uri) {
        return redis(new RedisServerConfig(pool, uri));
    }

    /** Adds a Redis pool of any kind. */
    public Registry redis(RedisConfig config) {
        calls.redis(config);
        return this;
    }

    /**
     * Adds a pool of the Redis server that sentinels name.
     *
     * @param pool the pool code
     * @param master {@code name} or {@code name:database}, each also with {@code ?user=…&password=…}
     * @param sentinels the sentinels as {@code host:port}
     */
    public Registry redisSentinel(String pool, String master, String... sentinels) {
        return redis(new RedisSentinelConfig(pool, master, null, List.of(sentinels), null, null));
    }

    /** Adds a pool of a Redis cluster, by some of its nodes as {@code host:port}. */
    public Registry redisCluster(String pool, String... nodes) {
        return redis(new RedisClusterConfig(pool, List.of(nodes), null, null));
    }

    /** Adds a local cache of at most so many entries; 0 means no limit. */
    public Registry localCache(String pool, int limit) {
        calls.localCache(new LocalCacheConfig(pool, limit));
        return this;
    }

    /** Adds a ClickHouse pool with default options. */
    public Registry clickhouse(String pool, String uri) {
        return clickhouse(pool, uri, options -> {});
    }

    /**
     * Adds a ClickHouse pool.
     *
     * @param pool the pool code
     * @param uri {@code clickhouse://host:port/database?…}, {@code jdbc:clickhouse://…} or {@code http[s]://…}
     * @param options sets what differs from {@link ClickhouseOptions#DEFAULTS}
     */
    public Registry clickhouse(String pool, String uri, Consumer<ClickhouseOptions.Builder> options) {
        ClickhouseOptions.Builder collected = new ClickhouseOptions.Builder();
        options.accept(collected);
        return clickhouse(new ClickhouseConfig(pool, uri, null, null, collected.build()));
    }

    /** Adds a ClickHouse pool. */
    public Registry clickhouse(ClickhouseConfig config) {
        calls.clickhouse(config);
        return this;
    }

    /** Adds a table of a ClickHouse pool, for schema management. */
    public Registry clickhouseTable(ClickhouseTable.Builder table) {
        calls.clickhouseTable(table.build());
        return this;
    }

    /** Adds a Kafka pool with default options, by some of its brokers as {@code host:port}. */
    public Registry kafka(String pool, String... brokers) {
        return kafka(pool, List.of(brokers), options -> {});
    }

    /**
     * Adds a Kafka pool.
     *
     * @param pool the pool code
     * @param brokers some of the brokers as {@code host:port}
     * @param options sets what differs from {@link KafkaOptions#DEFAULTS}
     */
    public Registry kafka(String pool, List<String> brokers, Consumer<KafkaOptions.Builder> options) {
        KafkaOptions.Builder collected = new KafkaOptions.Builder();
        options.accept(collected);
        return kafka(new KafkaConfig(pool, brokers, null, collected.build()));
    }

    /** Adds a Kafka pool, for instance one with credentials. */
    public Registry kafka(KafkaConfig config) {
        calls.kafka(config);
        return this;
    }

    /** Adds a topic of a Kafka pool, for schema management. */
    public Registry kafkaTopic(KafkaTopic.Builder topic) {
        calls.kafkaTopic(topic.build());
        return this;
    }

    /** Adds a consumer group of a Kafka pool. */
    public Registry kafkaConsumerGroup(KafkaConsumerGroup.Builder group) {
        calls.kafkaConsumerGroup(group.build());
        return this;
    }

    /** Lets writes go through a Kafka pool, with default options. */
    public Registry asyncFlush(String kafkaPool) {
        return asyncFlush(kafkaPool, options -> {});
    }

    /** Lets writes go through a Kafka pool. A second call takes the place of the first. */
    public Registry asyncFlush(String kafkaPool, Consumer<AsyncFlushOptions.Builder> options) {
        AsyncFlushOptions.Builder collected = new AsyncFlushOptions.Builder();
        options.accept(collected);
        calls.asyncFlush(new AsyncFlushConfig(kafkaPool, collected.build()));
        return this;
    }

    /** Sets the Kafka Connect worker of a Kafka pool, which reaches all servers as this application does. */
    public Registry debeziumConnectUrl(String url, String kafkaPool) {
        return debeziumConnectUrl(url, kafkaPool, options -> {});
    }

    /** Sets the Kafka Connect worker of a Kafka pool. */
    public Registry debeziumConnectUrl(String url, String kafkaPool, Consumer<DebeziumOptions.Builder> options) {
        DebeziumOptions.Builder collected = new DebeziumOptions.Builder();
        options.accept(collected);
        calls.debezium(new DebeziumConfig(url, kafkaPool, collected.build()));
        return this;
    }

    /** Sets a value for the application, see {@link Engine#option}. A second value of a key takes the place of the first. */
    public Registry option(String key, Object value) {
        calls.option(key, value);
        return this;
    }

    /** Sets whether doubtful use fails instead of being logged; without it false. */
    public Registry strict(boolean strict) {
        calls.strict(strict);
        return this;
    }

    /**
     * Sets what happens to searches that no index serves; without it {@link IndexPolicy#OFF}. Unless it is off, MySQL is asked for the plan of
     * each search with conditions before that runs for the first time.
     */
    public Registry searchesWithoutIndex(IndexPolicy policy) {
        calls.searchesWithoutIndex(policy);
        return this;
    }

    /** Adds a MySQL pool on a DataSource of the container, by its JNDI name, with default options. */
    public Registry mysqlDataSource(String pool, String jndiName) {
        return mysqlDataSource(pool, jndiName, options -> {});
    }

    /**
     * Adds a MySQL pool on a DataSource of the container. {@link #validate()} looks it up, which in a server is possible only in
     * a thread of the application and after its start.
     *
     * @param pool the pool code
     * @param jndiName for instance {@code java:app/jdbc/Shop}
     * @param options what new tables look like; the container sizes the pool
     */
    public Registry mysqlDataSource(String pool, String jndiName, Consumer<MysqlOptions.Builder> options) {
        return mysqlDataSource(pool, ContainerDataSource.named(jndiName), options);
    }

    /** Adds a MySQL pool on a DataSource at hand. It stays open when the engine is closed. */
    public Registry mysqlDataSource(String pool, DataSource dataSource, Consumer<MysqlOptions.Builder> options) {
        return mysqlDataSource(pool, ContainerDataSource.of(dataSource), options);
    }

    private Registry mysqlDataSource(
            String pool, ContainerDataSource dataSource, Consumer<MysqlOptions.Builder> options) {
        MysqlOptions.Builder collected = new MysqlOptions.Builder();
        options.accept(collected);
        return mysql(new MysqlConfig(pool, dataSource, collected.build()));
    }

    /** Whether {@link #validate()} will look a DataSource up by its name. */
    public boolean looksUpDataSources() {
        return configs().stream()
                .flatMap(config -> config.mysql().stream())
                .anyMatch(pool -> pool.dataSource() instanceof ContainerDataSource.Named);
    }

    /** Adds the entities of definition classes. A class added twice counts once. */
    public Registry entities(Class<?>... definitions) {
        for (Class<?> definition : definitions) {
            builder.definition(definition);
        }
        return this;
    }

    /** Adds entities by their generated providers. The engine uses these objects. */
    public Registry providers(Iterable<? extends GeneratedProvider<?, ?>> providers) {
        providers.forEach(builder::provider);
        return this;
    }

    /** Adds every entity that an index resource on the class path of the current thread's class loader names. */
    public Registry discover() {
        builder.discover(Thread.currentThread().getContextClassLoader());
        return this;
    }

    /** Sets what {@link #validate()} does about missing tables; without it {@link SchemaPolicy#VALIDATE}. */
    public Registry schemaOnStart(SchemaPolicy policy) {
        calls.onStart(policy);
        return this;
    }

    /** Sets the clock that {@code createdAt} and {@code updatedAt} are taken from; without it the system's. */
    public Registry clock(Clock clock) {
        builder.clock(clock);
        return this;
    }

    /**
     * Lets contexts take part in the transactions of somebody else; without it they begin and end their own. In a server
     * {@code fluxa-cdi} does this.
     */
    public Registry transactions(TransactionCoordinator coordinator) {
        builder.transactions(coordinator);
        return this;
    }

    /** Sets what writes and reads the documents of {@code @Json} fields; without it see {@link JsonFormat}. */
    public Registry json(JsonFormat format) {
        builder.json(format);
        return this;
    }

    /** Adds somebody who is told of the events of all entities; observers are told in the order in which they were added. */
    public Registry observe(EntityObserver observer) {
        builder.observe(observer);
        return this;
    }

    /**
     * Sets what new and changed entities are held to before a flush. Without it that is Bean Validation where its API and an implementation of
     * it are on the class path, and nothing elsewhere.
     */
    public Registry validation(EntityValidator validator) {
        builder.validation(validator);
        return this;
    }

    /**
     * Checks everything, connects every MySQL pool and builds the engine. The other stores are not connected.
     *
     * @throws io.fluxa.error.ConfigurationException with every problem that was found; nothing stays open
     */
    public Engine validate() {
        return builder.build(configs());
    }

    private List<FluxaConfig> configs() {
        List<FluxaConfig> all = new ArrayList<>(given);
        all.add(calls.build());
        return all;
    }
}
