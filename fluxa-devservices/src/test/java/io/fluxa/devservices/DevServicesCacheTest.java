package io.fluxa.devservices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevServicesCacheTest {

    @TempDir
    private Path folder;

    private static Properties properties(String... pairs) {
        Properties properties = new Properties();
        properties.setProperty("user.home", "/home/ada");
        for (int i = 0; i < pairs.length; i += 2) {
            properties.setProperty(pairs[i], pairs[i + 1]);
        }
        return properties;
    }

    @Test
    void livesBelowTheHomeFolder() {
        assertThat(DevServicesCache.of(properties(), Map.of()).root())
                .isEqualTo(Path.of("/home/ada/.cache/fluxa/devservices"));
    }

    @Test
    void followsTheXdgVariable() {
        assertThat(DevServicesCache.of(properties(), Map.of("XDG_CACHE_HOME", "/var/c"))
                        .root())
                .isEqualTo(Path.of("/var/c/fluxa/devservices"));
    }

    @Test
    void ignoresARelativeXdgVariable() {
        assertThat(DevServicesCache.of(properties(), Map.of("XDG_CACHE_HOME", "c"))
                        .root())
                .isEqualTo(Path.of("/home/ada/.cache/fluxa/devservices"));
    }

    @Test
    void prefersTheSystemProperties() {
        Properties properties = properties(DevServicesCache.ROOT_PROPERTY, "/a", DevServicesCache.RUN_PROPERTY, "/b");
        assertThat(DevServicesCache.of(properties, Map.of("XDG_CACHE_HOME", "/var/c")))
                .isEqualTo(new DevServicesCache(Path.of("/a"), Path.of("/b")));
    }

    @Test
    void keepsTheRecordsOfEachMachineApart() {
        Path run = DevServicesCache.of(properties(), Map.of()).run();
        assertThat(run.getParent()).isEqualTo(Path.of("/home/ada/.cache/fluxa/devservices/run"));
        assertThat(run.getFileName().toString()).matches("[A-Za-z0-9.-]+");
    }

    @Test
    void createsFoldersForTheUserAlone() throws Exception {
        DevServicesCache cache = new DevServicesCache(folder.resolve("root"), folder.resolve("run")).create();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache.run())))
                .isEqualTo("rwx------");
    }

    @Test
    void saysHowToMendAnUnusableFolder() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        DevServicesCache cache = new DevServicesCache(file, folder.resolve("run"));
        assertThatThrownBy(cache::create)
                .isInstanceOf(DevServiceException.class)
                .hasMessageStartingWith("FLX-8005: The folder " + file)
                .hasMessageContaining("-Dfluxa.devservices.cache=DIR");
    }
}
