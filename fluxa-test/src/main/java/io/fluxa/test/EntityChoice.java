package io.fluxa.test;

import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.schema.EntitySchema;
import io.fluxa.schema.Index;
import io.fluxa.schema.RowCache;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The entities of one test class.
 *
 * @param providers the generated providers that were found
 * @param unknown definitions without a generated provider; the registry reports them
 */
record EntityChoice(List<GeneratedProvider<?, ?>> providers, List<Class<?>> unknown) {

    static final String DEFAULT_POOL = "default";

    /** Those of the given definitions, or all when there is none. */
    static EntityChoice of(ClassLoader loader, Class<?>... definitions) {
        return of(all(loader), definitions);
    }

    static EntityChoice of(List<GeneratedProvider<?, ?>> all, Class<?>... definitions) {
        if (definitions.length == 0) {
            return new EntityChoice(all, List.of());
        }
        Set<Class<?>> wanted = Set.of(definitions);
        List<GeneratedProvider<?, ?>> found =
                all.stream().filter(p -> wanted.contains(p.definition())).toList();
        Set<Class<?>> known = found.stream().map(GeneratedProvider::definition).collect(Collectors.toSet());
        return new EntityChoice(
                found, Stream.of(definitions).filter(d -> !known.contains(d)).toList());
    }

    /** The pools that the entities name, always with {@code default}. */
    Set<String> pools() {
        return Stream.concat(
                        Stream.of(DEFAULT_POOL),
                        providers.stream().map(provider -> provider.schema().pool()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The Redis pools that rows or unique indexes of the entities are cached in. */
    Set<String> redisPools() {
        return providers.stream()
                .map(GeneratedProvider::schema)
                .flatMap(EntityChoice::redisPools)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> redisPools(EntitySchema schema) {
        return Stream.concat(
                schema.redisCache().map(RowCache::pool).stream(),
                schema.indexes().stream().map(Index::redisPool).filter(Objects::nonNull));
    }

    private static List<GeneratedProvider<?, ?>> all(ClassLoader loader) {
        return ServiceLoader.load(GeneratedProvider.class, loader).stream()
                .<GeneratedProvider<?, ?>>map(ServiceLoader.Provider::get)
                .toList();
    }
}
