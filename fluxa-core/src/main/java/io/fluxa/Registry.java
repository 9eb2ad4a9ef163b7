package io.fluxa;

import io.fluxa.internal.engine.EngineBuilder;
import io.fluxa.json.JsonFormat;
import io.fluxa.mysql.ContainerDataSource;
import io.fluxa.mysql.MysqlConfig;
import io.fluxa.mysql.MysqlOptions;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.schema.SchemaPolicy;
import io.fluxa.transaction.TransactionCoordinator;
import java.time.Clock;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Collects pools and entities; {@link #validate()} turns them into an {@link Engine}. Nothing is checked or connected before
 * that, so that one exception can list every problem. Not safe for use by several threads.
 */
public final class Registry {

    private final EngineBuilder builder = new EngineBuilder();

    private Registry() {}

    /** An empty registry. */
    public static Registry create() {
        return new Registry();
    }

    /** A registry with the pools and options of a configuration; entities are still to be added. */
    public static Registry from(FluxaConfig config) {
        Registry registry = new Registry();
        config.mysql().forEach(registry.builder::mysql);
        registry.builder.schemaOnStart(config.onStart());
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
        builder.mysql(new MysqlConfig(pool, uri, user, password, collected.build()));
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
        builder.mysql(new MysqlConfig(pool, dataSource, collected.build()));
        return this;
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
        builder.schemaOnStart(policy);
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

    /**
     * Connects every pool, checks everything and builds the engine.
     *
     * @throws io.fluxa.error.ConfigurationException with every problem that was found; nothing stays open
     */
    public Engine validate() {
        return builder.build();
    }
}
