package io.fluxa.devservices.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.devservices.DevServicesCache;
import io.fluxa.devservices.process.ProcessIdentity;
import io.fluxa.devservices.process.RunRecord;
import io.fluxa.devservices.process.RunRecords;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevServicesCommandTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private DevServicesCommand command;

    @BeforeEach
    void createCommand() throws Exception {
        Path run = Files.createDirectory(folder.resolve("run"));
        command = new DevServicesCommand(
                new DevServicesCache(folder, run), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private Process server() throws Exception {
        Process process = new ProcessBuilder("tail", "-f", "/dev/null").start();
        ProcessIdentity identity = ProcessIdentity.of(process.toHandle());
        new RunRecords(folder.resolve("run"))
                .write(new RunRecord(
                        "mysql-1",
                        "mysql",
                        "shop",
                        ProcessIdentity.current(),
                        identity,
                        Path.of("/d"),
                        true,
                        "127.0.0.1:7"));
        return process;
    }

    @Test
    void listsAndStopsWhatRuns() throws Exception {
        Process process = server();
        command.run(List.of("status"));
        assertThat(printed).hasToString("mysql shop 127.0.0.1:7 /d\n");
        command.run(List.of("stop", "shop"));
        assertThat(process.waitFor()).isEqualTo(137);
        assertThat(printed).asString().endsWith("stopped mysql shop 127.0.0.1:7 /d\n");
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        assertThatThrownBy(() -> command.run(List.of())).isInstanceOf(UsageException.class);
        assertThatThrownBy(() -> command.run(List.of("start", "kafka"))).hasMessage("unknown command");
        assertThatThrownBy(() -> command.run(List.of("stop", "shop"))).hasMessage("no running server is named shop");
    }
}
