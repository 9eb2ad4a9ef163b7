package io.fluxa.runtime;

import io.fluxa.Engine;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import org.jspecify.annotations.Nullable;

/** Ties a provider to the one engine that uses it. Bound once, before the engine is published; safe for use by several threads after that. */
public final class ProviderBinding {

    private ProviderBinding() {}

    /** Gives a provider to an engine, under the position that the engine keeps its table at. */
    public static void bind(GeneratedProvider<?, ?> provider, Engine engine, int position) {
        provider.engine = engine;
        provider.position = position;
    }

    /** Whether an engine uses the provider already. */
    public static boolean isBound(GeneratedProvider<?, ?> provider) {
        return provider.engine != null;
    }

    /**
     * The position of a provider in its engine.
     *
     * @throws IllegalUseException when the provider belongs to another engine or to none
     */
    public static int position(GeneratedProvider<?, ?> provider, Engine engine) {
        if (provider.engine != engine) {
            throw foreign(provider, provider.engine);
        }
        return provider.position;
    }

    private static IllegalUseException foreign(GeneratedProvider<?, ?> provider, @Nullable Engine owner) {
        String entity = provider.schema().entity();
        return new IllegalUseException(
                ErrorCode.FOREIGN_ENGINE,
                entity,
                "the provider of " + entity + (owner == null ? " belongs to no engine" : " belongs to another engine")
                        + "; take it from the engine of the context: engine.provider("
                        + provider.getClass().getSimpleName() + ".class)");
    }
}
