package io.fluxa.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of sources that a test writes.
 *
 * @param root where it stands
 */
record SourceTree(Path root) {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    /** What is generated for a definition in package {@code zoo}, sorted. */
    static List<String> generatedFor(String definition) {
        return Stream.of("Entity", "Fields", "Provider", "Row")
                .map(suffix -> "zoo/" + definition + suffix + ".java")
                .toList();
    }

    /** Writes a definition in package {@code zoo} with one field besides its id. */
    SourceTree define(String name, String field) {
        return write(
                "zoo/" + name + ".java",
                "package zoo;\n\n@io.fluxa.annotation.FluxaEntity\nclass " + name + " {\n    long id;\n    " + field
                        + "\n}\n");
    }

    SourceTree write(String path, String text) {
        try {
            Files.createDirectories(file(path).getParent());
            Files.writeString(file(path), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String path) {
        try {
            Files.delete(file(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(String path) {
        return root.resolve(path);
    }

    String read(String path) {
        try {
            return Files.readString(file(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file and its content. */
    SortedMap<String, String> contents() {
        SortedMap<String, String> contents = new TreeMap<>();
        for (Path file : files()) {
            String path = root.relativize(file).toString();
            contents.put(path, read(path));
        }
        return contents;
    }

    /** Makes every file old. */
    void age() {
        for (Path file : files()) {
            try {
                Files.setLastModifiedTime(file, LONG_AGO);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The files that were written since they were made old, sorted. */
    List<String> young() {
        return files().stream()
                .filter(file -> !modified(file).equals(LONG_AGO))
                .map(file -> root.relativize(file).toString())
                .toList();
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> files() {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
