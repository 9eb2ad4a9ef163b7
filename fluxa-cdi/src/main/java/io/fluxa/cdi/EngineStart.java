package io.fluxa.cdi;

import io.fluxa.Engine;
import io.fluxa.FluxaConfig;
import io.fluxa.Registry;
import io.fluxa.config.ConfigReading;
import io.fluxa.error.ConfigurationException;
import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.schema.SchemaPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns configuration and index into an engine, or into one exception with the problems of all of them. */
final class EngineStart {

    private final ConfigReading reading;
    private final EntityIndex index;
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable Registry registry;

    /** Prepares a start with the definitions that discovery saw; each must have a provider in the index. */
    EngineStart(ConfigReading reading, EntityIndex index, Set<Class<?>> definitions) {
        this.reading = reading;
        this.index = index;
        problems.addAll(index.problems());
        List<Class<?>> generated = index.definitions();
        definitions.stream()
                .filter(definition -> !generated.contains(definition))
                .map(EngineStart::notGenerated)
                .forEach(problems::add);
        problems.addAll(reading.problems());
    }

    private static Problem notGenerated(Class<?> definition) {
        return new Problem(
                ErrorCode.NOT_GENERATED,
                definition.getName(),
                "has no generated provider, so the annotation processor did not run on it; name io.fluxa:fluxa-generator in"
                        + " <annotationProcessorPaths> of maven-compiler-plugin (since JDK 23 javac runs no processor that"
                        + " is merely on the class path)");
    }

    /**
     * Prepares the registry.
     *
     * @param customization sees it before it is validated
     */
    void prepare(Consumer<Registry> customization) {
        registry = Registry.from(usable()).providers(index.providers());
        customization.accept(registry);
    }

    /** Whether the prepared engine can start only when the application is initialized. */
    boolean waitsForApplication() {
        return prepared().looksUpDataSources();
    }

    /**
     * Refuses to wait with problems that are known already.
     *
     * @throws ConfigurationException with every problem that was found without connecting
     */
    void requireNoProblems() {
        if (!problems.isEmpty()) {
            throw new ConfigurationException(problems);
        }
    }

    /**
     * Builds the prepared engine.
     *
     * @param validation connects, checks and builds
     * @param pools what injection points ask for
     * @throws ConfigurationException with every problem; nothing stays open then
     */
    Engine start(Function<Registry, Engine> validation, InjectedPools pools) {
        try {
            Engine engine = validation.apply(prepared());
            pools.require(engine, problems);
            if (problems.isEmpty()) {
                return engine;
            }
            engine.close();
        } catch (ConfigurationException invalid) {
            problems.addAll(invalid.problems());
        }
        throw new ConfigurationException(problems);
    }

    private Registry prepared() {
        return Objects.requireNonNull(registry, "not prepared");
    }

    /** With a problem known already, the registry is asked for the others, and must change nothing on the way. */
    private FluxaConfig usable() {
        FluxaConfig config = reading.config();
        return problems.isEmpty() ? config : config.withOnStart(SchemaPolicy.NONE);
    }
}
