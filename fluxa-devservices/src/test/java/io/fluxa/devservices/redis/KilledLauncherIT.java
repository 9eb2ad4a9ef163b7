package io.fluxa.devservices.redis;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.devservices.command.Launcher;
import io.fluxa.devservices.process.RunRecord;
import io.fluxa.devservices.process.RunRecords;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What happens after {@code kill -9}, and what the command line prints. */
@Timeout(120)
class KilledLauncherIT {

    @TempDir
    private Path folder;

    private OwnRunFolder place;
    private RedisService service;

    @BeforeEach
    void useOwnRunFolder() {
        place = new OwnRunFolder(folder);
        service = place.service();
    }

    @AfterEach
    void nothingIsLeftBehind() throws Exception {
        place.assertNothingIsLeft();
    }

    private List<RunRecord> records() {
        return new RunRecords(place.cache().run()).all();
    }

    private Launcher launch(String... options) throws Exception {
        return Launcher.start(place.cache(), folder.resolve("launcher.err"), options);
    }

    @Test
    void theNextStartEndsAnOrphanAndRemovesItsFolder() throws Exception {
        try (Launcher launcher = launch("redis", "--password", "secret")) {
            RunRecord record = records().get(0);
            assertThat(launcher.line()).isEqualTo("redis://:secret@" + record.address() + "/0");
            launcher.kill();
            assertThat(record.findProcess()).as("the orphan lives on").isPresent();
            service.start(RedisOptions.defaults()).close();
            assertThat(record.findProcess()).isEmpty();
            assertThat(record.directory()).doesNotExist();
        }
    }

    @Test
    void theNextStartTakesAFixedFolderFromALivingOrphan() throws Exception {
        Path data = folder.resolve("kept");
        RedisOptions options = RedisOptions.builder().data(data).build();
        try (RunningRedis redis = service.start(options)) {
            redis.command("SET", "key", "value");
        }
        try (Launcher launcher = launch("redis", "--data", data.toString())) {
            launcher.kill();
        }
        try (RunningRedis redis = service.start(options)) {
            assertThat(redis.command("GET", "key")).isEqualTo("value");
        }
    }

    @Test
    void aTerminatedLauncherTakesItsServerAlong() throws Exception {
        try (Launcher launcher = launch("redis", "--name", "shop")) {
            ProcessHandle server = records().get(0).findProcess().orElseThrow();
            assertThat(launcher.terminate()).isEqualTo(143);
            assertThat(server.isAlive()).isFalse();
        }
    }
}
