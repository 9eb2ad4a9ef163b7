package io.fluxa.internal.engine;

import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.ProviderBinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;

/** Finds the generated provider of each registered entity. */
final class ProviderLookup {

    private final Set<Class<?>> definitions = new LinkedHashSet<>();
    private final List<GeneratedProvider<?, ?>> given = new ArrayList<>();
    private final Set<ClassLoader> loaders = new LinkedHashSet<>();

    void definition(Class<?> definition) {
        definitions.add(definition);
    }

    void provider(GeneratedProvider<?, ?> provider) {
        given.add(provider);
    }

    void discover(ClassLoader loader) {
        loaders.add(loader);
    }

    /** One provider per definition, sorted by table and pool; adds a problem for each that cannot be used. */
    List<GeneratedProvider<?, ?>> resolve(List<Problem> problems) {
        Map<Class<?>, GeneratedProvider<?, ?>> found = new LinkedHashMap<>();
        given.forEach(provider -> found.putIfAbsent(provider.definition(), provider));
        loaders.forEach(loader -> discover(loader, found, problems));
        for (Class<?> definition : definitions) {
            if (!found.containsKey(definition)) {
                load(definition, found, problems);
            }
        }
        found.values().forEach(provider -> check(provider, problems));
        return found.values().stream()
                .sorted(Comparator.comparing((GeneratedProvider<?, ?> provider) ->
                                provider.schema().table())
                        .thenComparing(provider -> provider.schema().pool()))
                .toList();
    }

    @SuppressWarnings("rawtypes") // a class literal has no type arguments
    private static void discover(
            ClassLoader loader, Map<Class<?>, GeneratedProvider<?, ?>> found, List<Problem> problems) {
        try {
            for (GeneratedProvider provider : ServiceLoader.load(GeneratedProvider.class, loader)) {
                found.putIfAbsent(provider.definition(), provider);
            }
        } catch (ServiceConfigurationError e) {
            problems.add(new Problem(
                    ErrorCode.NOT_GENERATED,
                    "META-INF/services/" + GeneratedProvider.class.getName(),
                    "names a provider that cannot be loaded (" + e.getMessage()
                            + "); rebuild the module that owns it"));
        }
    }

    private static void load(
            Class<?> definition, Map<Class<?>, GeneratedProvider<?, ?>> found, List<Problem> problems) {
        String name = definition.getName() + "Provider";
        try {
            Class<?> type = Class.forName(name, true, definition.getClassLoader());
            found.put(
                    definition, (GeneratedProvider<?, ?>) type.getConstructor().newInstance());
        } catch (ReflectiveOperationException | ClassCastException | LinkageError e) {
            problems.add(
                    new Problem(
                            ErrorCode.NOT_GENERATED,
                            definition.getName(),
                            "has no usable generated provider " + name + " ("
                                    + e.getClass().getSimpleName()
                                    + "); annotate it with @FluxaEntity and put fluxa-generator on the annotation processor path"));
        }
    }

    private static void check(GeneratedProvider<?, ?> provider, List<Problem> problems) {
        if (provider.contract() != GeneratedProvider.CONTRACT) {
            problems.add(new Problem(
                    ErrorCode.CONTRACT_MISMATCH,
                    provider.definition().getName(),
                    "was generated for contract " + provider.contract() + ", this runtime has "
                            + GeneratedProvider.CONTRACT
                            + "; rebuild it with the fluxa-generator of the same version as fluxa-core"));
        }
        if (ProviderBinding.isBound(provider)) {
            problems.add(new Problem(
                    ErrorCode.FOREIGN_ENGINE,
                    provider.definition().getName(),
                    "is given by a provider object that another engine uses; create a new provider object"));
        }
    }
}
