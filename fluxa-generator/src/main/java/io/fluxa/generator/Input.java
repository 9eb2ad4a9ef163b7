package io.fluxa.generator;

import io.fluxa.generator.model.KnownTypes;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a generator reads: folders of sources, or definitions that are compiled already.
 *
 * @param folders the folders
 * @param definitions the classes
 */
record Input(List<Path> folders, List<Class<?>> definitions) {

    private static final String MARKER = KnownTypes.FLUXA_ENTITY.canonicalName();

    /** Refuses classes that are no definitions. */
    Input {
        folders = List.copyOf(folders);
        definitions = List.copyOf(definitions);
        for (Class<?> definition : definitions) {
            if (definition.getCanonicalName() == null || !isMarked(definition)) {
                throw new GenerationException(definition.getName() + " is no definition: it has no @FluxaEntity");
            }
        }
    }

    private static boolean isMarked(Class<?> type) {
        return Stream.of(type.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().getName().equals(MARKER));
    }

    /** The Java files, without those that an earlier run recorded. */
    Sources sources(Set<Path> recorded) {
        return Sources.in(folders, recorded);
    }

    /** The classes, by the names that the compiler knows them by. */
    List<String> names() {
        return definitions.stream().map(Class::getCanonicalName).toList();
    }

    /** A class path that surely holds the classes. */
    List<Path> complete(List<Path> classPath) {
        List<Path> complete = new ArrayList<>(classPath);
        for (Class<?> definition : definitions) {
            CodeSource home = definition.getProtectionDomain().getCodeSource();
            if (home != null && home.getLocation() != null) {
                complete.add(path(home));
            }
        }
        return complete.stream().distinct().toList();
    }

    private static Path path(CodeSource home) {
        try {
            return Path.of(home.getLocation().toURI());
        } catch (URISyntaxException | RuntimeException e) {
            throw new GenerationException(home.getLocation() + " is no folder and no jar that a compiler can read", e);
        }
    }

    /** How a message calls it. */
    @Override
    public String toString() {
        return definitions.isEmpty() ? folders.toString() : names().toString();
    }
}
