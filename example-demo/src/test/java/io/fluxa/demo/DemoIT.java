package io.fluxa.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.devservices.DevServicesCache;
import io.fluxa.devservices.process.RunRecord;
import io.fluxa.devservices.process.RunRecords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with real servers and an application that is a page and nothing else. */
@Timeout(600)
class DemoIT {

    @TempDir
    private Path folder;

    private DemoJvm jvm;

    @BeforeEach
    void packApplication() throws Exception {
        jvm = new DemoJvm(folder, pack("index.html", "api/health"));
    }

    private Path pack(String... files) throws IOException {
        Path war = folder.resolve("shop.war");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(war))) {
            for (String file : files) {
                out.putNextEntry(new ZipEntry(file));
                out.write("fine".getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return war;
    }

    @AfterEach
    void nothingIsLeftBehind() throws Exception {
        jvm.close();
        assertThat(records()).isEmpty();
        try (var files = Files.list(folder.resolve("run"))) {
            assertThat(files.map(file -> file.getFileName().toString())).allMatch(name -> name.endsWith(".lock"));
        }
    }

    private List<RunRecord> records() {
        return new RunRecords(new DevServicesCache(folder, folder.resolve("run"))
                        .create()
                        .run())
                .all();
    }

    private String serverUuid() throws IOException {
        return Files.readString(folder.resolve("data/mysql/data/auto.cnf"));
    }

    @Test
    void survivesKillAndKeepsItsDataAndStopsWhenAsked() throws Exception {
        jvm.start();
        assertThat(jvm.awaitPage()).startsWith("http://localhost:").endsWith("/shop/");
        String uuid = serverUuid();
        List<RunRecord> orphans = records();
        assertThat(orphans).extracting(RunRecord::service).containsExactlyInAnyOrder("mysql", "redis", "wildfly");

        assertThat(jvm.second())
                .startsWith("FLX-8008: The data in " + folder.resolve("data") + " are in use by the demo at http://");

        jvm.kill();
        assertThat(orphans).allMatch(record -> record.findProcess().isPresent());
        jvm.start();
        jvm.awaitPage();
        assertThat(orphans).noneMatch(record -> record.findProcess().isPresent());
        assertThat(serverUuid()).isEqualTo(uuid);

        List<RunRecord> servers = records();
        assertThat(jvm.terminate()).isEqualTo(143);
        assertThat(servers).noneMatch(record -> record.findProcess().isPresent());
        assertThat(folder.resolve("data/mysql/mysqld.log")).content().contains("Shutdown complete");
        assertThat(folder.resolve("data/log/server.log")).content().contains("WFLYSRV0050");
    }

    @Test
    void tellsWhyAnApplicationIsRefused() throws Exception {
        pack("index.html");
        Files.writeString(folder.resolve("shop.war"), "not a zip file");
        jvm.start();
        assertThat(jvm.awaitFailure())
                .contains("FLX-8007: The shop did not come up")
                .contains("shop.war");
    }
}
