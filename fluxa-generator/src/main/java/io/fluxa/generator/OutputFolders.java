package io.fluxa.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The two folders that are brought in step.
 *
 * @param sources where generated sources and the record stand
 * @param resources where the index stands
 */
record OutputFolders(Path sources, Path resources) {

    /** Refuses folders that cannot be written to; missing ones are made later. */
    void check() {
        check(sources);
        check(resources);
    }

    private static void check(Path folder) {
        if (folder.toString().isEmpty()) {
            throw new GenerationException("the path of the output folder is empty");
        }
        Path standing = standing(folder);
        if (standing != null && !Files.isDirectory(standing)) {
            throw new GenerationException(standing + " is a file, but generated files go into a folder");
        }
        if (standing != null && !Files.isWritable(standing)) {
            throw new GenerationException(standing + " cannot be written to");
        }
    }

    /** The nearest folder above that exists, or the path itself. */
    private static @Nullable Path standing(Path folder) {
        Path standing = folder.toAbsolutePath();
        while (standing != null && !Files.exists(standing, LinkOption.NOFOLLOW_LINKS)) {
            standing = standing.getParent();
        }
        return standing;
    }

    Path path(OutputFile file) {
        return root(file).resolve(file.path());
    }

    Path record() {
        return sources.resolve(WrittenRecord.NAME);
    }

    /** Whether something stands at a path that a file could not replace: a folder, or a file where a folder is needed. */
    boolean blocked(OutputFile file) {
        Path path = path(file).toAbsolutePath();
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return !Files.isRegularFile(path);
        }
        Path standing = standing(path);
        return standing != null && !Files.isDirectory(standing);
    }

    /** The content of a file, or nothing when there is none. */
    static Optional<String> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new GenerationException(file + " could not be read: " + e, e);
        }
    }

    /** Replaces a file at once, so that nobody ever sees half of it. */
    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path part = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Files.writeString(part, text, StandardOpenOption.CREATE_NEW);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Deletes a file, and the folders that it leaves empty. */
    void delete(OutputFile file) throws IOException {
        Files.deleteIfExists(path(file));
        Path root = root(file).toAbsolutePath();
        Path folder = path(file).toAbsolutePath().getParent();
        while (folder != null && !folder.equals(root) && isEmpty(folder)) {
            Files.delete(folder);
            folder = folder.getParent();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private Path root(OutputFile file) {
        return file.folder() == OutputFile.Folder.SOURCE ? sources : resources;
    }
}
