package io.fluxa.cdi;

import io.fluxa.Registry;

/**
 * Fired once at deployment, after configuration and entities were put into the registry and before it is validated:
 * the place for what configuration cannot say. Observe it in a portable extension, because beans may not be ready yet:
 * {@code void customize(@Observes RegistryCustomization event)}. An exception of an observer fails the deployment.
 */
public final class RegistryCustomization {

    private final Registry registry;

    RegistryCustomization(Registry registry) {
        this.registry = registry;
    }

    /** The registry to add to. */
    public Registry registry() {
        return registry;
    }
}
