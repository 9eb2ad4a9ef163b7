package io.fluxa.devservices.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;
import io.fluxa.devservices.DevServicesCache;
import io.fluxa.devservices.artifact.WheelSource;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The {@code redis-server} of the machine itself; scripts stand for it. */
class StandInTest {

    private static final WheelSource NOWHERE = (wheel, folder) -> {
        throw new DevServiceException(DevServiceError.TOOL_MISSING, "pip is missing.");
    };

    @TempDir
    private Path folder;

    private String path(String version) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin-" + version));
        Path script = Files.writeString(
                bin.resolve("redis-server"), "#!/bin/sh\necho Redis server v=" + version + " sha=00000000:0\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        return folder.resolve("empty") + File.pathSeparator + bin;
    }

    private RedisService service(String path) {
        return new RedisService(
                new DevServicesCache(folder.resolve("cache"), folder.resolve("run")), NOWHERE, Map.of("PATH", path));
    }

    @Test
    void isTakenWhenItIsNewEnough() throws Exception {
        assertThat(InstalledRedis.find(path("7.0.15")))
                .contains(new RedisProgram(folder.resolve("bin-7.0.15").resolve("redis-server"), List.of()));
        assertThat(InstalledRedis.find(path("6.2.11"))).isEmpty();
        assertThat(InstalledRedis.find("")).isEmpty();
    }

    @Test
    void replacesWhatCannotBeFetched() throws Exception {
        RedisService service = service(path("8.0.2"));
        assertThatCode(service::prepare).doesNotThrowAnyException();
    }

    @Test
    void isMissingAsWell() throws Exception {
        RedisService service = service(path("6.2.11"));
        assertThatThrownBy(service::prepare).hasMessage("FLX-8013: pip is missing.");
    }
}
