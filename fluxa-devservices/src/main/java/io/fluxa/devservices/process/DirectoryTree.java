package io.fluxa.devservices.process;

import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Whole folders: copied and deleted. Symbolic links are not followed. */
public final class DirectoryTree {

    private DirectoryTree() {}

    /**
     * Deletes a folder with all that is in it; does nothing if it is not there.
     *
     * @param folder the folder
     * @throws DevServiceException if something cannot be deleted
     */
    public static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new Deletion());
        } catch (NoSuchFileException alreadyGone) {
            return;
        } catch (IOException e) {
            throw new DevServiceException(
                    DevServiceError.FOLDER_UNUSABLE,
                    "The folder " + folder + " cannot be deleted (" + e + "); delete it by hand.",
                    e);
        }
    }

    /**
     * Copies a folder with its permissions.
     *
     * @param from an existing folder
     * @param to a folder that does not exist, in an existing one
     * @throws DevServiceException if the disk is full or something cannot be read or written
     */
    public static void copy(Path from, Path to) {
        try (var paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Files.copy(path, to.resolve(from.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (UncheckedIOException e) {
            throw DiskSpace.failure("copy " + from + " to " + to, new IOException(e));
        } catch (IOException e) {
            throw DiskSpace.failure("copy " + from + " to " + to, e);
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException cause) throws IOException {
            if (cause instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw cause;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException cause) throws IOException {
            if (cause != null) {
                throw cause;
            }
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
