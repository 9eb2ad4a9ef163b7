package io.fluxa.cdi;

import io.fluxa.Engine;
import io.fluxa.Entity;
import io.fluxa.FluxaContext;
import io.fluxa.error.ErrorCode;
import io.fluxa.runtime.GeneratedProvider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * Adds the synthetic beans. Each has its own type as bean class, because OpenWebBeans builds the client proxy from that,
 * and an id, so that beans survive passivation of their clients.
 */
final class Beans {

    private static final System.Logger LOG = System.getLogger("io.fluxa.cdi");

    private final AfterBeanDiscovery discovery;
    private final RunningEngine running;

    Beans(AfterBeanDiscovery discovery, RunningEngine running) {
        this.discovery = discovery;
        this.running = running;
    }

    void addEngine() {
        discovery
                .<Engine>addBean()
                .id(Engine.class.getName())
                .beanClass(Engine.class)
                .types(Engine.class, Object.class)
                .scope(ApplicationScoped.class)
                .createWith(creation -> running.get());
    }

    void addContext() {
        discovery
                .<FluxaContext>addBean()
                .id(FluxaContext.class.getName())
                .beanClass(FluxaContext.class)
                .types(FluxaContext.class, Object.class)
                .scope(RequestScoped.class)
                .createWith(creation -> running.get().newContext())
                .destroyWith((context, creation) -> end(context));
    }

    /** Containers swallow what is thrown here, so this is an error in the log, also when the engine is strict. */
    private static void end(FluxaContext context) {
        if (context.dirty()) {
            List<Entity> lost = context.tracked();
            LOG.log(
                    Level.ERROR,
                    ErrorCode.UNFLUSHED_CHANGES.code() + ": a request ended with changes of " + lost.size()
                            + " entities that were never flushed, and they are lost"
                            + (lost.isEmpty() ? "" : "; the first is " + lost.get(0))
                            + "; call flush() to store them or clearFlush() to drop them");
            context.clearFlush();
        }
        context.close();
    }

    void addEarlyFlush() {
        discovery
                .<EarlyFlush>addObserverMethod()
                .beanClass(EarlyFlush.class)
                .observedType(EarlyFlush.class)
                .transactionPhase(TransactionPhase.BEFORE_COMPLETION)
                .notifyWith(commit -> commit.getEvent().flush());
    }

    <P extends GeneratedProvider<?, ?>> void addProvider(Class<P> type) {
        discovery
                .<P>addBean()
                .id(type.getName())
                .beanClass(type)
                .addTransitiveTypeClosure(type)
                .scope(ApplicationScoped.class)
                .createWith(creation -> running.get().provider(type));
    }

    void addPool(PoolKind kind, String code) {
        discovery
                .addBean()
                .id(kind.type().getName() + ":" + code)
                .beanClass(kind.type())
                .types(kind.type(), Object.class)
                .qualifiers(Pool.Literal.of(code), Any.Literal.INSTANCE)
                .scope(ApplicationScoped.class)
                .createWith(creation -> kind.of(running.get(), code));
    }
}
