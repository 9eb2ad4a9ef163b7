package io.fluxa.cdi;

import io.fluxa.Engine;
import io.fluxa.Registry;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.enterprise.inject.spi.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;

/** Describes an application and starts it in CDI SE, with its own configuration. */
final class Deployment {

    private final Map<String, String> properties;
    private final List<Class<?>> beans = new ArrayList<>();
    private final List<Extension> extensions = new ArrayList<>();

    /** CDI SE refuses an application without any bean class. */
    @Dependent
    static class Empty {}

    private Deployment(Map<String, String> properties) {
        this.properties = properties;
        beans.add(Empty.class);
    }

    static Deployment with(Map<String, String> properties) {
        return new Deployment(properties);
    }

    Deployment beans(Class<?>... classes) {
        beans.addAll(List.of(classes));
        return this;
    }

    Deployment extension(Extension extension) {
        extensions.add(extension);
        return this;
    }

    Application start(Engine engine) {
        return start(registry -> engine);
    }

    Application start(Function<Registry, Engine> validation) {
        Config config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .build();
        SeContainerInitializer description = SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addBeanClasses(beans.toArray(Class<?>[]::new))
                .addExtensions(new FluxaExtension(validation))
                .addExtensions(extensions.toArray(Extension[]::new));
        return Application.start(description, config);
    }
}
