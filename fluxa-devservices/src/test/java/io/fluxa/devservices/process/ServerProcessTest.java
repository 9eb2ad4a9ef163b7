package io.fluxa.devservices.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.devservices.DevServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ServerProcessTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private Path data;
    private RunRecords records;

    @BeforeEach
    void createFolders() throws Exception {
        records = new RunRecords(Files.createDirectory(folder.resolve("run")));
        data = Files.createDirectory(folder.resolve("data"));
    }

    private Launch launch(Duration grace, boolean throwaway, String... command) {
        return new Launch(
                new Launch.Identity("x-1", "x", "name", data, throwaway),
                List.of(command),
                Map.of("GREETING", "hello"),
                folder.resolve("out"),
                new Launch.Ending(grace, true));
    }

    @Test
    void runsWithEmptyInputAndWritesItsOutputToAFile() throws Exception {
        Launch launch = launch(Duration.ZERO, true, "sh", "-c", "cat; echo $GREETING; pwd; echo oops >&2");
        try (ServerProcess process = ServerProcess.start(launch, records)) {
            assertThat(process.endsWithin(LONG)).isTrue();
            assertThat(folder.resolve("out")).hasContent("hello\n" + data.toRealPath() + "\noops\n");
        }
    }

    @Test
    void leavesARecordUntilItIsClosed() {
        ServerProcess process = ServerProcess.start(launch(Duration.ZERO, true, "tail", "-f", "/dev/null"), records);
        process.answersAt("here");
        assertThat(records.all()).singleElement().satisfies(record -> {
            assertThat(record.parent()).isEqualTo(ProcessIdentity.current());
            assertThat(record.findProcess()).map(ProcessHandle::pid).contains(process.pid());
            assertThat(record.address()).isEqualTo("here");
        });
        process.close();
        process.close();
        assertThat(records.all()).isEmpty();
        assertThat(process.endsWithin(Duration.ZERO)).isTrue();
        assertThat(data).doesNotExist();
    }

    @Test
    void keepsAFolderThatIsNotThrowaway() {
        ServerProcess.start(launch(LONG, false, "tail", "-f", "/dev/null"), records)
                .close();
        assertThat(data).exists();
    }

    @Test
    void killsWhatDoesNotEndInTime() throws Exception {
        String stubborn = "trap '' TERM; echo ready; while :; do sleep 0.1; done";
        ServerProcess process =
                ServerProcess.start(launch(Duration.ofMillis(200), false, "sh", "-c", stubborn), records);
        while (!Files.exists(folder.resolve("out")) || Files.size(folder.resolve("out")) == 0) {
            Thread.onSpinWait();
        }
        process.close();
        assertThat(process.endsWithin(Duration.ZERO)).isTrue();
    }

    @Test
    void saysThatAProgramCannotBeStarted() {
        assertThatThrownBy(() -> ServerProcess.start(launch(LONG, true, "/no/such/program"), records))
                .isInstanceOf(DevServiceException.class)
                .hasMessageStartingWith("FLX-8002: /no/such/program cannot be started");
    }

    @Test
    void pausesAndResumesTheProcess() throws Exception {
        Launch launch = launch(LONG, true, "tail", "-f", "/dev/null");
        try (ServerProcess process = ServerProcess.start(launch, records)) {
            process.pause();
            assertThat(state(process)).isEqualTo("T");
            process.resume();
            assertThat(state(process)).isNotEqualTo("T");
        }
    }

    private static String state(ServerProcess process) throws Exception {
        String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
        return stat.substring(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3);
    }

    @Test
    void keepsFolderAndRecordOfAKilledProcess() {
        Launch launch = launch(LONG, true, "tail", "-f", "/dev/null");
        try (ServerProcess process = ServerProcess.start(launch, records)) {
            process.kill();
            assertThat(process.isAlive()).isFalse();
            assertThat(records.all()).hasSize(1);
            assertThat(data).exists();
            assertThatThrownBy(process::pause)
                    .isInstanceOf(DevServiceException.class)
                    .hasMessageStartingWith("FLX-8007: Process " + process.pid() + " takes no signal STOP");
        }
        assertThat(data).doesNotExist();
    }
}
