package io.fluxa.internal.redis;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.devservices.redis.RedisCluster;
import io.fluxa.devservices.redis.RedisService;
import io.fluxa.devservices.redis.RunningRedis;
import io.fluxa.redis.RedisClusterConfig;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pool keeps the contract at a cluster, also while slots move. */
class RedisClusterPoolIT extends RedisStoreContract {

    private static RedisCluster cluster;

    private RedisDatabase redis;

    @BeforeAll
    static void startCluster() {
        cluster = RedisCluster.start(new RedisService());
    }

    @AfterAll
    static void stopCluster() {
        cluster.close();
    }

    @BeforeEach
    void open() {
        cluster.nodes().forEach(node -> node.command("FLUSHALL"));
        redis = OpenRedis.of(new RedisClusterConfig(
                "wide", List.of("127.0.0.1:1", cluster.nodes().get(0).address()), null, null));
    }

    @AfterEach
    void close() {
        redis.close();
    }

    @Override
    RedisStore store() {
        return redis;
    }

    @Test
    void spreadsKeysAndGoesOnceToEachNode() {
        CommandRecord log = new CommandRecord();
        byte[][] keys = IntStream.range(0, 300).mapToObj(i -> bytes("k" + i)).toArray(byte[][]::new);

        redis.onEach(keys, log, (channel, positions) -> {
            RedisBatch batch = channel.batch();
            IntStream.of(positions).forEach(i -> batch.set(keys[i], bytes("v" + i), LONG));
            batch.send();
        });
        assertThat(log.lines()).hasSize(3);
        redis.onEach(keys, log, (channel, positions) -> {
            byte[][] own = IntStream.of(positions).mapToObj(i -> keys[i]).toArray(byte[][]::new);
            byte[] @Nullable [] values = channel.getAll(own);
            IntStream.range(0, own.length)
                    .forEach(i -> assertThat(text(values[i])).isEqualTo("v" + positions[i]));
        });

        assertThat(log.lines()).hasSize(6).allMatch(line -> line.startsWith("PIPELINE EXEC|"));
        assertThat(cluster.nodes())
                .allSatisfy(node -> assertThat(node.command("DBSIZE")).isNotEqualTo("0"));
        redis.ping();
    }

    @Test
    void hasAnIncarnationPerNode() {
        Map<Integer, Long> incarnations = new HashMap<>();
        byte[][] keys = IntStream.range(0, 60).mapToObj(i -> bytes("k" + i)).toArray(byte[][]::new);

        redis.onEach(
                keys, CommandLog.NONE, (channel, positions) -> incarnations.put(positions[0], channel.incarnation()));

        assertThat(incarnations.values()).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void followsASlotThatMoves() {
        String key = "moving";
        set(key, "before");
        RunningRedis from = cluster.nodeOf(key);
        RunningRedis to = cluster.nodes().stream()
                .filter(node -> node.port() != from.port())
                .findFirst()
                .orElseThrow();
        String slot = from.command("CLUSTER", "KEYSLOT", key);
        to.command("CLUSTER", "SETSLOT", slot, "IMPORTING", from.command("CLUSTER", "MYID"));
        from.command("CLUSTER", "SETSLOT", slot, "MIGRATING", to.command("CLUSTER", "MYID"));
        from.command("MIGRATE", "127.0.0.1", Integer.toString(to.port()), key, "0", "5000");

        assertThat(get(key)).as("while its slot is on the move").isEqualTo("before");
        changeTogether(key, "before", "meanwhile");
        String owner = to.command("CLUSTER", "MYID");
        List.of(to, from).forEach(node -> node.command("CLUSTER", "SETSLOT", slot, "NODE", owner));
        changeTogether(key, "meanwhile", "after");
        assertThat(get(key)).as("after its slot has moved").isEqualTo("after");

        List.of(from, to).forEach(node -> node.command("CLUSTER", "SETSLOT", slot, "NODE", owner));
        giveBack(key, slot, to, from);
    }

    /** Changes a key in a batch with others, over the connection to where it was before. */
    private void changeTogether(String key, String expected, String value) {
        redis.on(bytes(key), CommandLog.NONE, channel -> {
            RedisBatch batch = channel.batch();
            int replaced = batch.replace(bytes(key), bytes(expected), bytes(value), LONG);
            batch.send();
            assertThat(batch.done(replaced)).isTrue();
            return true;
        });
        assertThat(get(key)).isEqualTo(value);
    }

    private static void giveBack(String key, String slot, RunningRedis from, RunningRedis to) {
        from.command("DEL", key);
        String owner = to.command("CLUSTER", "MYID");
        List.of(to, from).forEach(node -> node.command("CLUSTER", "SETSLOT", slot, "NODE", owner));
        cluster.awaitOk();
    }
}
