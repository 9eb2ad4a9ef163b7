package io.fluxa.cdi;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;

/** A running application in CDI SE. As in a server, its classes are seen through a class loader of its own. */
final class Application implements AutoCloseable {

    private final Loader loader;
    private final SeContainer container;

    private Application(Loader loader, SeContainer container) {
        this.loader = loader;
        this.container = container;
    }

    static Application start(SeContainerInitializer description, Config config) {
        Loader loader = new Loader(Thread.currentThread().getContextClassLoader());
        loader.enter(config);
        try {
            return new Application(loader, description.initialize());
        } catch (RuntimeException | Error failure) {
            loader.leave();
            throw failure;
        }
    }

    <T> Instance<T> select(Class<T> type, Annotation... qualifiers) {
        return container.select(type, qualifiers);
    }

    <T> Instance<T> select(TypeLiteral<T> type) {
        return container.select(type);
    }

    @Override
    public void close() {
        container.close();
        loader.leave();
    }

    private static final class Loader extends ClassLoader {

        Loader(ClassLoader parent) {
            super(parent);
        }

        void enter(Config config) {
            ConfigProviderResolver.instance().registerConfig(config, this);
            Thread.currentThread().setContextClassLoader(this);
        }

        void leave() {
            Thread.currentThread().setContextClassLoader(getParent());
            ConfigProviderResolver resolver = ConfigProviderResolver.instance();
            resolver.releaseConfig(resolver.getConfig(this));
        }
    }
}
