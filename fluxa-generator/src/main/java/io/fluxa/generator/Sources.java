package io.fluxa.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The Java files of some folders.
 *
 * @param folders the folders
 * @param definitions the files that hold definitions, sorted
 * @param generated the files that an earlier run wrote, as absolute paths
 * @param modules the module descriptors
 */
record Sources(List<Path> folders, List<Path> definitions, Set<Path> generated, List<Path> modules) {

    private static final String DESCRIPTOR = "module-info.java";

    /** Copies the collections. */
    Sources {
        folders = List.copyOf(folders);
        definitions = List.copyOf(definitions);
        generated = Set.copyOf(generated);
        modules = List.copyOf(modules);
    }

    /** Looks into folders. Files that are recorded or marked as generated are no definitions. */
    static Sources in(List<Path> folders, Set<Path> recorded) {
        List<Path> definitions = new ArrayList<>();
        List<Path> modules = new ArrayList<>();
        Set<Path> generated = new HashSet<>(recorded);
        javaFiles(folders).forEach((absolute, file) -> {
            if (file.endsWith(DESCRIPTOR)) {
                modules.add(file);
            } else if (!generated.contains(absolute)) {
                JavaText text = new JavaText(read(file));
                if (text.hasDefinition()) {
                    definitions.add(file);
                } else if (text.hasMark()) {
                    generated.add(absolute);
                }
            }
        });
        if (modules.size() > 1) {
            throw new GenerationException(
                    "there is more than one module; generate for each of them by itself: " + modules);
        }
        return new Sources(folders, definitions, generated, modules);
    }

    /** Whether a file was written by an earlier run. */
    boolean isGenerated(Path file) {
        return generated.contains(absolute(file));
    }

    /** The files by their absolute paths, so that each is there once. */
    private static SortedMap<Path, Path> javaFiles(List<Path> folders) {
        SortedMap<Path, Path> files = new TreeMap<>();
        folders.forEach(Sources::check);
        folders.forEach(folder -> javaFiles(folder).forEach(file -> files.putIfAbsent(absolute(file), file)));
        return files;
    }

    private static Path absolute(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private static void check(Path folder) {
        if (folder.toString().isEmpty()) {
            throw new GenerationException("the path of a source folder is empty");
        }
        if (!Files.isDirectory(folder)) {
            throw new GenerationException(folder + " is no folder of sources");
        }
    }

    private static List<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(Files::isRegularFile)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new GenerationException(folder + " could not be read: " + e.getMessage(), e);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new GenerationException(file + " could not be read: " + e, e);
        }
    }
}
