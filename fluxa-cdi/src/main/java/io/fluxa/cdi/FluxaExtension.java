package io.fluxa.cdi;

import io.fluxa.Engine;
import io.fluxa.Registry;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.config.ConfigReader;
import io.fluxa.config.ConfigReading;
import io.fluxa.error.ConfigurationException;
import io.fluxa.mysql.MysqlConfig;
import io.fluxa.mysql.MysqlPool;
import io.fluxa.redis.RedisConfig;
import io.fluxa.redis.RedisPool;
import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.GeneratedRow;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.BeforeShutdown;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.ProcessInjectionPoint;
import jakarta.enterprise.inject.spi.ProcessObserverMethod;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.interceptor.Interceptor;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * The portable extension that makes an engine part of a deployment. All state is that of one deployment; the container
 * calls the observers one after the other.
 *
 * <p>The index of generated providers is read before discovery, the configuration after it, and the engine connects when
 * the deployment has been validated. Every problem of the three is reported in one deployment problem. An engine with a
 * DataSource of the container connects when the application is initialized, because a container allows no look-up before.
 */
public class FluxaExtension implements Extension {

    private final Function<Registry, Engine> validation;
    private final @Nullable ContainerTransactions transactions = ContainerTransactions.find();
    private final RunningEngine running = new RunningEngine();
    private final Set<Class<?>> definitions = new LinkedHashSet<>();
    private final InjectedPools injectedPools = new InjectedPools();
    private final ObservedEvents events = new ObservedEvents();
    private @Nullable ContainerValidation containerValidation;

    private EntityIndex index = EntityIndex.empty();
    private @Nullable EngineStart start;
    private @Nullable EngineStart waiting;

    /** Called by the container. */
    public FluxaExtension() {
        this(Registry::validate);
    }

    FluxaExtension(Function<Registry, Engine> validation) {
        this.validation = validation;
    }

    void readIndex(@Observes BeforeBeanDiscovery discovery) {
        index = EntityIndex.read();
        index.definitions().forEach(definition -> discovery.addAnnotatedType(definition, definition.getName()));
    }

    <T> void collectDefinition(@Observes @WithAnnotations(FluxaEntity.class) ProcessAnnotatedType<T> type) {
        if (type.getAnnotatedType().isAnnotationPresent(FluxaEntity.class)) {
            definitions.add(type.getAnnotatedType().getJavaClass());
            type.veto();
        }
    }

    void vetoProvider(@Observes ProcessAnnotatedType<? extends GeneratedProvider<?, ?>> type) {
        type.veto();
    }

    void vetoEntity(@Observes ProcessAnnotatedType<? extends GeneratedEntity<?, ?>> type) {
        type.veto();
    }

    void vetoRow(@Observes ProcessAnnotatedType<? extends GeneratedRow> type) {
        type.veto();
    }

    void collectMysqlPool(@Observes ProcessInjectionPoint<?, MysqlPool> point) {
        injectedPools.add(PoolKind.MYSQL, point.getInjectionPoint());
    }

    void collectRedisPool(@Observes ProcessInjectionPoint<?, RedisPool> point) {
        injectedPools.add(PoolKind.REDIS, point.getInjectionPoint());
    }

    void collectObserver(@Observes ProcessObserverMethod<?, ?> observer) {
        events.collect(observer.getObserverMethod());
    }

    void addBeans(@Observes AfterBeanDiscovery discovery) {
        ConfigReading reading = ConfigReader.read(ConfigProvider.getConfig());
        reading.logWarnings();
        start = new EngineStart(reading, index, definitions);
        Beans beans = new Beans(discovery, running);
        beans.addEngine();
        beans.addContext();
        beans.addEarlyFlush();
        index.providers().forEach(provider -> beans.addProvider(provider.getClass()));
        addPools(beans, PoolKind.MYSQL, reading.config().mysql().stream().map(MysqlConfig::pool));
        addPools(beans, PoolKind.REDIS, reading.config().redis().stream().map(RedisConfig::pool));
    }

    /** Late, so that nothing is connected for a deployment that another extension refuses. */
    void startEngine(
            @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) AfterDeploymentValidation deployment,
            BeanManager manager) {
        try {
            EngineStart prepared = Objects.requireNonNull(start, "validated before discovery");
            prepared.prepare(registry -> customize(registry, manager));
            if (prepared.waitsForApplication()) {
                prepared.requireNoProblems();
                waiting = prepared;
            } else {
                running.start(prepared.start(validation, injectedPools));
            }
        } catch (RuntimeException invalid) {
            deployment.addDeploymentProblem(invalid);
        }
    }

    /** Early, so that beans that begin to work with the application find the engine. */
    synchronized void startWithApplication(
            @Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) @Initialized(ApplicationScoped.class)
                    Object application) {
        if (transactions != null) {
            transactions.lookUp();
        }
        if (containerValidation != null) {
            containerValidation.prepare();
        }
        EngineStart prepared = waiting;
        if (prepared == null) {
            return;
        }
        waiting = null;
        try {
            running.start(prepared.start(validation, injectedPools));
        } catch (ConfigurationException invalid) {
            running.failed(invalid);
            throw invalid;
        }
    }

    private void addPools(Beans beans, PoolKind kind, Stream<String> configured) {
        Stream.concat(injectedPools.codes(kind).stream(), configured)
                .distinct()
                .forEach(code -> beans.addPool(kind, code));
    }

    private void customize(Registry registry, BeanManager manager) {
        if (transactions != null) {
            Event<EarlyFlush> phases = manager.getEvent().select(EarlyFlush.class);
            registry.transactions(events.isEmpty() ? transactions : EarlyFlush.before(transactions, phases::fire));
        }
        registry.observe(new EventBridge(manager, events));
        containerValidation = ContainerValidation.use(registry, manager);
        manager.getEvent().select(RegistryCustomization.class).fire(new RegistryCustomization(registry));
    }

    void stopEngine(@Observes BeforeShutdown shutdown) {
        running.stop();
    }
}
