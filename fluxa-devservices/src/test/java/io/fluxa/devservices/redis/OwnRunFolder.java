package io.fluxa.devservices.redis;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.devservices.DevServicesCache;
import io.fluxa.devservices.artifact.PipDownloads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The user's unpacked server with records and data of a test's own. */
record OwnRunFolder(Path folder) {

    DevServicesCache cache() {
        return new DevServicesCache(DevServicesCache.ofUser().root(), folder.resolve("run"));
    }

    RedisService service() {
        RedisService service = new RedisService(cache(), new PipDownloads());
        service.prepare();
        return service;
    }

    void assertNothingIsLeft() throws IOException {
        try (var files = Files.list(folder.resolve("run"))) {
            assertThat(files.map(file -> file.getFileName().toString())).allMatch(name -> name.endsWith(".lock"));
        }
        assertThat(ProcessHandle.allProcesses()
                        .filter(process ->
                                process.info().commandLine().orElse("").contains(folder.toString())))
                .isEmpty();
    }
}
