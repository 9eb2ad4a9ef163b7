package io.fluxa.devservices.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class OrphanCleanupTest {

    private static final ProcessIdentity ME = ProcessIdentity.current();
    private static final ProcessIdentity GONE = new ProcessIdentity(ME.pid(), 1);

    private final Sleepers sleepers = new Sleepers();

    @TempDir
    private Path folder;

    private Path data;
    private RunRecords records;

    @BeforeEach
    void createFolders() throws Exception {
        records = new RunRecords(Files.createDirectory(folder.resolve("run")));
        data = Files.createDirectory(folder.resolve("data"));
        Files.writeString(data.resolve("file"), "x");
    }

    @AfterEach
    void endSleepers() {
        sleepers.close();
    }

    private RunRecord write(ProcessIdentity parent, ProcessIdentity process, boolean throwaway) {
        RunRecord record = new RunRecord("mysql-1", "mysql", "mysql", parent, process, data, throwaway, "a:1");
        records.write(record);
        return record;
    }

    @Test
    void endsAnOrphanAndRemovesItsThrowawayData() throws Exception {
        Process orphan = sleepers.start(folder, "server");
        write(GONE, ProcessIdentity.of(orphan.toHandle()), true);
        assertThat(new OrphanCleanup(records).run()).isEqualTo(1);
        assertThat(orphan.waitFor()).isEqualTo(137);
        assertThat(data).doesNotExist();
        assertThat(records.all()).isEmpty();
    }

    @Test
    void asksAnOrphanWithKeptDataToEnd() throws Exception {
        Process orphan = sleepers.start(folder, "server");
        write(GONE, ProcessIdentity.of(orphan.toHandle()), false);
        assertThat(new OrphanCleanup(records).run()).isEqualTo(1);
        assertThat(orphan.waitFor()).isEqualTo(143);
        assertThat(data.resolve("file")).exists();
        assertThat(records.all()).isEmpty();
    }

    @Test
    void leavesTheServersOfALiveLauncherAlone() throws Exception {
        Process server = sleepers.start(folder, "server");
        RunRecord record = write(ME, ProcessIdentity.of(server.toHandle()), true);
        assertThat(new OrphanCleanup(records).run()).isZero();
        assertThat(server.isAlive()).isTrue();
        assertThat(data.resolve("file")).exists();
        assertThat(records.all()).containsExactly(record);
    }

    @Test
    void leavesAStrangerWithTheNumberOfADeadServerAlone() throws Exception {
        Process stranger = sleepers.start(folder, "stranger");
        write(GONE, new ProcessIdentity(stranger.pid(), 1), true);
        assertThat(new OrphanCleanup(records).run()).isEqualTo(1);
        assertThat(stranger.isAlive()).isTrue();
        assertThat(data).doesNotExist();
    }

    @Test
    void findsAServerWhoseLauncherDiedBeforeItNotedTheProcess() throws Exception {
        Process orphan = sleepers.start(folder, "mysql-1.pid");
        write(GONE, null, true);
        assertThat(new OrphanCleanup(records).run()).isEqualTo(1);
        assertThat(orphan.waitFor()).isEqualTo(137);
    }

    @Test
    void doesNothingTheSecondTime() {
        write(GONE, null, true);
        assertThat(new OrphanCleanup(records).run()).isEqualTo(1);
        assertThat(new OrphanCleanup(records).run()).isZero();
    }
}
