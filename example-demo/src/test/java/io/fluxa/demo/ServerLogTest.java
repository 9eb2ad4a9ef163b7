package io.fluxa.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {

    @TempDir
    private Path folder;

    @Test
    void showsTheTellingLines() throws IOException {
        Path log =
                log("12:00 INFO  fine", "12:01 ERROR broken", "Caused by: FLX-2001: no table", "\tat io.fluxa.Start");
        assertThat(ServerLog.relevant(log)).isEqualTo("12:01 ERROR broken\nCaused by: FLX-2001: no table");
    }

    @Test
    void showsTheLastLinesWhenNoneTellsAnything() throws IOException {
        assertThat(ServerLog.relevant(log("one", "two"))).isEqualTo("one\ntwo");
    }

    @Test
    void saysWhichFolderToDeleteWhenTheTablesAreOfAnEarlierVersion() {
        Path data = folder.resolve("mysql");
        assertThat(ServerLog.advice("FLX-1001: cannot start\nFLX-2002: table 'user' has no column [version]", data))
                .contains(data.toString(), "delete that folder", "--data DIR");
        assertThat(ServerLog.advice("FLX-4003: no answer", data)).isEmpty();
    }

    private Path log(String... lines) throws IOException {
        return Files.write(folder.resolve("server.log"), List.of(lines));
    }
}
