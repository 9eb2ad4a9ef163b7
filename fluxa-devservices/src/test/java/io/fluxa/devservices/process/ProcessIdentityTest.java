package io.fluxa.devservices.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessIdentityTest {

    private final Sleepers sleepers = new Sleepers();

    @TempDir
    private Path folder;

    @AfterEach
    void endSleepers() {
        sleepers.close();
    }

    @Test
    void findsALiveProcess() throws Exception {
        Process process = sleepers.start(folder, "sleeper");
        assertThat(ProcessIdentity.of(process.toHandle()).find()).contains(process.toHandle());
    }

    @Test
    void doesNotTakeALaterProcessForAnEarlierOne() {
        ProcessIdentity me = ProcessIdentity.current();
        ProcessIdentity earlier = new ProcessIdentity(me.pid(), me.startedMillis() - 60_000);
        assertThat(earlier.find()).isEmpty();
    }

    @Test
    void toleratesTheRoundingOfTheBootTime() {
        ProcessIdentity me = ProcessIdentity.current();
        assertThat(new ProcessIdentity(me.pid(), me.startedMillis() + 1_000).find())
                .isPresent();
    }

    @Test
    void findsNothingAfterTheEnd() throws Exception {
        Process process = sleepers.start(folder, "sleeper");
        ProcessIdentity identity = ProcessIdentity.of(process.toHandle());
        process.destroyForcibly().waitFor();
        assertThat(identity.find()).isEmpty();
    }
}
