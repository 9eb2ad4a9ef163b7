package io.fluxa.devservices.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.devservices.DevServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunRecordsTest {

    private static final ProcessIdentity ME = ProcessIdentity.current();
    private static final ProcessIdentity GONE = new ProcessIdentity(ME.pid(), 1);

    @TempDir
    private Path folder;

    private static RunRecord record(String id, ProcessIdentity parent, ProcessIdentity process, String address) {
        return new RunRecord(id, "mysql", "name " + id, parent, process, Path.of("/some/ö dir"), true, address);
    }

    @Test
    void readsWhatItWrote() {
        RunRecords records = new RunRecords(folder);
        RunRecord complete = record("a", ME, GONE, "127.0.0.1:1");
        RunRecord beginning = record("b", ME, null, "");
        records.write(complete);
        records.write(beginning);
        assertThat(records.all()).containsExactlyInAnyOrder(complete, beginning);
    }

    @Test
    void replacesARecordAndForgetsIt() {
        RunRecords records = new RunRecords(folder);
        records.write(record("a", ME, null, ""));
        records.write(record("a", ME, ME, "127.0.0.1:2"));
        assertThat(records.all()).extracting(RunRecord::address).containsExactly("127.0.0.1:2");
        records.remove("a");
        records.remove("a");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void passesOverDamagedRecords() throws Exception {
        Files.writeString(folder.resolve("half.properties"), "service=mysql\nname=x\nparent.pid=");
        Files.writeString(folder.resolve("odd.properties"), "\\u00zz");
        Files.writeString(folder.resolve("other.txt"), "hello");
        assertThat(new RunRecords(folder).all()).isEmpty();
    }

    @Test
    void findsOnlyServersThatAnswerAndHaveALiveLauncher() {
        RunRecords records = new RunRecords(folder);
        records.write(record("a", ME, ME, "127.0.0.1:1"));
        records.write(record("b", ME, ME, ""));
        records.write(record("c", GONE, ME, "127.0.0.1:3"));
        records.write(record("d", ME, GONE, "127.0.0.1:4"));
        assertThat(records.findRunning("mysql", "name a")).isPresent();
        assertThat(records.findRunning("redis", "name a")).isEmpty();
        assertThat(records.findRunning("mysql", "name b")).isEmpty();
        assertThat(records.findRunning("mysql", "name c")).isEmpty();
        assertThat(records.findRunning("mysql", "name d")).isEmpty();
    }

    @Test
    void saysThatTheFolderIsUnusable() {
        RunRecords records = new RunRecords(folder.resolve("missing"));
        assertThatThrownBy(records::all).isInstanceOf(DevServiceException.class).hasMessageStartingWith("FLX-8005");
        assertThatThrownBy(() -> records.write(record("a", ME, null, "")))
                .isInstanceOf(DevServiceException.class)
                .hasMessageContaining("make the folder writable");
    }
}
