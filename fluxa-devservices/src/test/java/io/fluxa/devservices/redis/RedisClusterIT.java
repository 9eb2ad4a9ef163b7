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
class RedisClusterIT {

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

    @Test
    void keepsEachKeyOnOneOfThreeNodes() {
        try (RedisCluster cluster = RedisCluster.start(service)) {
            assertThat(cluster.nodes()).hasSize(3);
            assertThat(cluster.configuration("default").get("fluxa.pools.default.redis-cluster.nodes"))
                    .matches("127\\.0\\.0\\.1:\\d+,127\\.0\\.0\\.1:\\d+,127\\.0\\.0\\.1:\\d+");
            RunningRedis home = cluster.nodeOf("key");
            home.command("SET", "key", "value");
            assertThat(home.command("GET", "key")).isEqualTo("value");
            cluster.nodes().stream()
                    .filter(node -> node != home)
                    .forEach(node -> assertThatThrownBy(() -> node.command("GET", "key"))
                            .hasMessageContaining("MOVED 12539 " + home.address()));
        }
    }

    @Test
    void isCompleteAgainWhenAKilledNodeComesBack() {
        try (RedisCluster cluster = RedisCluster.start(service)) {
            RunningRedis home = cluster.nodeOf("key");
            home.kill();
            home.restart();
            cluster.awaitOk();
            home.command("SET", "key", "value");
            assertThat(home.command("GET", "key")).isEqualTo("value");
        }
    }
}
