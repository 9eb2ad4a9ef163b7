package io.fluxa.cdi;

import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.runtime.GeneratedProvider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * The generated providers that the index resources name. Both the loader of this library and that of the current thread
 * are asked, because the library may lie in the WAR or above it.
 */
final class EntityIndex {

    private static final String RESOURCE = "META-INF/services/" + GeneratedProvider.class.getName();

    private final Map<Class<?>, GeneratedProvider<?, ?>> providers = new LinkedHashMap<>();
    private final Set<Problem> problems = new LinkedHashSet<>();

    private EntityIndex() {}

    /** An index without entities. */
    static EntityIndex empty() {
        return new EntityIndex();
    }

    /** Reads the index; what cannot be loaded becomes a problem. */
    static EntityIndex read() {
        EntityIndex index = new EntityIndex();
        index.read(EntityIndex.class.getClassLoader());
        index.read(Thread.currentThread().getContextClassLoader());
        return index;
    }

    @SuppressWarnings("rawtypes") // a class literal has no type arguments
    private void read(ClassLoader loader) {
        try {
            for (GeneratedProvider provider : ServiceLoader.load(GeneratedProvider.class, loader)) {
                providers.putIfAbsent(provider.getClass(), provider);
            }
        } catch (ServiceConfigurationError unloadable) {
            problems.add(new Problem(
                    ErrorCode.NOT_GENERATED,
                    RESOURCE,
                    "names a provider that cannot be loaded (" + unloadable.getMessage()
                            + "); rebuild the module that owns it from clean"));
        }
    }

    Collection<GeneratedProvider<?, ?>> providers() {
        return providers.values();
    }

    List<Class<?>> definitions() {
        List<Class<?>> definitions = new ArrayList<>();
        providers.values().forEach(provider -> definitions.add(provider.definition()));
        return definitions;
    }

    Collection<Problem> problems() {
        return problems;
    }
}
