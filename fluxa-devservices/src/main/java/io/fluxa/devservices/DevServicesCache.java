package io.fluxa.devservices;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The two folders that the services use: one for what is unpacked once, one for the instances that run now.
 *
 * @param root the folder for unpacked servers and templates; may be shared by any number of processes
 * @param run the folder for records and throwaway data of running instances
 */
public record DevServicesCache(Path root, Path run) {

    /** The system property that names another folder than {@code ~/.cache/fluxa/devservices}. */
    public static final String ROOT_PROPERTY = "fluxa.devservices.cache";

    /** The system property that names another folder for running instances than one below {@code run} in the cache. */
    public static final String RUN_PROPERTY = "fluxa.devservices.run";

    /**
     * The user's own folders: the system properties first, then {@code XDG_CACHE_HOME}, then {@code ~/.cache}.
     *
     * @return the folders, which need not exist yet
     */
    public static DevServicesCache ofUser() {
        return of(System.getProperties(), System.getenv());
    }

    static DevServicesCache of(Properties properties, Map<String, String> environment) {
        Path root = root(properties, environment).toAbsolutePath().normalize();
        String run = properties.getProperty(RUN_PROPERTY, "");
        return new DevServicesCache(
                root,
                run.isBlank()
                        ? root.resolve("run").resolve(machine())
                        : Path.of(run).toAbsolutePath().normalize());
    }

    /**
     * Process ids mean something in one process namespace of one machine only. A home folder may be mounted in several, so
     * each keeps records of its own.
     */
    private static String machine() {
        try {
            String host = Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
            String namespace =
                    Files.readSymbolicLink(Path.of("/proc/self/ns/pid")).toString();
            return (host + "-" + namespace).replaceAll("[^A-Za-z0-9.-]", "");
        } catch (IOException | UnsupportedOperationException notLinux) {
            return "local";
        }
    }

    private static Path root(Properties properties, Map<String, String> environment) {
        String given = properties.getProperty(ROOT_PROPERTY, "");
        if (!given.isBlank()) {
            return Path.of(given);
        }
        String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
        // The XDG specification asks to ignore relative values.
        Path caches = xdg.startsWith("/") ? Path.of(xdg) : Path.of(properties.getProperty("user.home"), ".cache");
        return caches.resolve("fluxa").resolve("devservices");
    }

    /**
     * Creates both folders where they are missing, readable by the user alone.
     *
     * @return this
     * @throws DevServiceException if one of them cannot be created or written
     */
    public DevServicesCache create() {
        createWritable(root);
        createWritable(run);
        return this;
    }

    private static void createWritable(Path folder) {
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw unusable(folder, e);
        }
        if (!Files.isWritable(folder)) {
            throw unusable(folder, null);
        }
    }

    private static DevServiceException unusable(Path folder, @Nullable IOException cause) {
        return new DevServiceException(
                DevServiceError.FOLDER_UNUSABLE,
                "The folder " + folder + " cannot be created or written; make it writable or name another one with -D"
                        + ROOT_PROPERTY + "=DIR.",
                cause);
    }
}
