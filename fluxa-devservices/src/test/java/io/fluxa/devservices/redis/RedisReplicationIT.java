package io.fluxa.devservices.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class RedisReplicationIT {

    @TempDir
    private Path folder;

    private RedisService service;

    @BeforeEach
    void useOwnRunFolder() {
        service = new OwnRunFolder(folder).service();
    }

    @AfterEach
    void nothingIsLeftBehind() throws Exception {
        new OwnRunFolder(folder).assertNothingIsLeft();
    }

    private static String read(RunningRedis redis, String key) {
        return String.valueOf(redis.command("GET", key));
    }

    @Test
    void failsOverToTheReplicaWhenTheMasterIsKilledAndHealsAfterwards() {
        try (RedisReplication replication = RedisReplication.start(service, 1)) {
            RunningRedis master = replication.master();
            RunningRedis replica = replication.replica();
            assertThat(replication.configuration("default"))
                    .containsEntry("fluxa.pools.default.sentinel.master", "mymaster")
                    .containsEntry(
                            "fluxa.pools.default.sentinel.nodes",
                            replication.sentinels().get(0).address());
            master.command("SET", "key", "value");
            assertThat(master.command("WAIT", "1", "20000")).isEqualTo("1");
            assertThatThrownBy(() -> replica.command("SET", "key", "other"))
                    .hasMessageStartingWith("FLX-8012")
                    .hasMessageContaining("READONLY");

            assertThat(replication.failOver()).isSameAs(replica).isSameAs(replication.master());

            assertThat(read(replica, "key")).isEqualTo("value");
            replica.command("SET", "key", "later");
            replication.heal();
            assertThat(replication.replica()).isSameAs(master);
            assertThat(read(master, "key")).isEqualTo("later");
        }
    }

    @Test
    void threeSentinelsAgreeOnTheNewMasterWhileTheOldOneIsOnlyPaused() {
        try (RedisReplication replication = RedisReplication.start(service, 3)) {
            assertThat(replication.sentinels()).hasSize(3);
            RunningRedis old = replication.master();
            old.pause();

            RunningRedis promoted = replication.awaitFailOver(old);

            assertThat(promoted).isNotSameAs(old);
            promoted.command("SET", "key", "new");
            replication.heal();
            assertThat(read(old, "key")).isEqualTo("new");
        }
    }
}
