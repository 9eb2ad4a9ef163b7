package io.fluxa.devservices.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;
import io.fluxa.devservices.DevServicesCache;
import io.fluxa.devservices.artifact.WheelSource;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Uses the user's unpacked server, and records and data of its own. */
@Timeout(120)
class RedisServiceIT {

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
    void answersAtOnceAndHandsOverItsAddress() {
        long begin = System.nanoTime();
        try (RunningRedis redis = service.start(RedisOptions.defaults())) {
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
            assertThat(redis.configuration())
                    .containsOnlyKeys("fluxa.pools.default.redis")
                    .containsEntry("fluxa.pools.default.redis", "127.0.0.1:" + redis.port() + ":0");
            assertThat(redis.configuration("cache", 3))
                    .containsEntry("fluxa.pools.cache.redis", "127.0.0.1:" + redis.port() + ":3");
            assertThat(redis.command("INFO", "server")).contains("redis_version:8.2");
            assertThat(redis.command("CONFIG", "GET", "bind")).isEqualTo("bind\n127.0.0.1");
        }
    }

    @Test
    void searchesAndKnowsJson() {
        try (RunningRedis redis = service.start(RedisOptions.defaults())) {
            assertThat(redis.hasModules()).isTrue();
            redis.command("FT.CREATE", "names", "PREFIX", "1", "user:", "SCHEMA", "name", "TEXT");
            redis.command("HSET", "user:7", "name", "Ada");
            assertThat(redis.command("FT.SEARCH", "names", "ada", "NOCONTENT")).isEqualTo("1\nuser:7");
            assertThat(redis.command("JSON.SET", "j", "$", "{\"a\":1}")).isEqualTo("OK");
        }
    }

    @Test
    void doesWithoutModules() {
        try (RunningRedis redis =
                service.start(RedisOptions.builder().withoutModules().build())) {
            assertThat(redis.hasModules()).isFalse();
            assertThatThrownBy(() -> redis.command("FT._LIST"))
                    .isInstanceOf(DevServiceException.class)
                    .hasMessageStartingWith("FLX-8012: Redis at " + redis.address() + " refuses FT._LIST");
        }
    }

    @Test
    void startsTwoAtOnce() throws Exception {
        var first = CompletableFuture.supplyAsync(() -> service.start(RedisOptions.defaults()));
        try (RunningRedis two = service.start(RedisOptions.defaults());
                RunningRedis one = first.get()) {
            one.command("SET", "key", "one");
            assertThat(one.port()).isNotEqualTo(two.port());
            assertThat(two.command("GET", "key")).isNull();
        }
    }

    @Test
    void stopsTheProcessOnClose() {
        RunningRedis redis = service.start(RedisOptions.defaults());
        redis.close();
        redis.close();
        assertThat(ProcessHandle.of(redis.pid()).filter(ProcessHandle::isAlive)).isEmpty();
        assertThatThrownBy(() -> redis.command("PING"))
                .isInstanceOf(DevServiceException.class)
                .hasMessageStartingWith("FLX-8007: Redis at " + redis.address() + " does not answer PING");
        assertThatThrownBy(redis::restart)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Redis redis was closed");
    }

    @Test
    void keepsNumberedDatabasesApart() {
        try (RunningRedis redis = service.start(
                RedisOptions.builder().directive("databases", "100").build())) {
            redis.commandIn(99, "SET", "key", "value");
            assertThat(redis.commandIn(99, "DBSIZE")).isEqualTo("1");
            assertThat(redis.commandIn(98, "DBSIZE")).isEqualTo("0");
        }
    }

    @Test
    void comesBackEmptyAfterACrashOnTheSamePort() {
        try (RunningRedis redis = service.start(RedisOptions.defaults())) {
            redis.command("SET", "key", "value");
            long before = redis.pid();
            redis.kill();
            assertThat(ProcessHandle.of(before).filter(ProcessHandle::isAlive)).isEmpty();
            assertThatThrownBy(() -> redis.command("PING")).hasMessageStartingWith("FLX-8007");
            redis.restart();
            assertThat(redis.pid()).isNotEqualTo(before);
            assertThat(redis.command("GET", "key")).isNull();
        }
    }

    @Test
    void comesBackWithItsLastSnapshotOrWithout() {
        try (RunningRedis redis = service.start(RedisOptions.defaults())) {
            redis.command("SET", "key", "old");
            assertThat(redis.snapshot()).isNotEmptyFile();
            redis.command("SET", "key", "new");
            redis.restart();
            assertThat(redis.command("GET", "key")).isEqualTo("old");
            redis.restartEmpty();
            assertThat(redis.command("GET", "key")).isNull();
        }
    }

    @Test
    void beginsWithASnapshotOfAnother() {
        try (RunningRedis one = service.start(RedisOptions.defaults())) {
            one.command("SET", "key", "value");
            RedisOptions options =
                    RedisOptions.builder().snapshot(one.snapshot()).build();
            try (RunningRedis two = service.start(options)) {
                assertThat(two.command("GET", "key")).isEqualTo("value");
            }
        }
    }

    @Test
    void isSilentWhilePausedAndAnswersAfterwards() throws Exception {
        try (RunningRedis redis = service.start(RedisOptions.defaults())) {
            redis.pause();
            Session silent;
            try (Session session = Session.open(redis.port(), Access.OPEN, Duration.ofMillis(200))) {
                silent = session;
                assertThatThrownBy(() -> silent.ask("PING")).isInstanceOf(SocketTimeoutException.class);
            }
            redis.resume();
            assertThat(redis.command("PING")).isEqualTo("PONG");
        }
    }

    @Test
    void canBeClosedKilledAndRestartedWhilePaused() {
        RunningRedis redis = service.start(RedisOptions.defaults());
        redis.pause();
        redis.restart();
        assertThat(redis.command("PING")).isEqualTo("PONG");
        redis.pause();
        redis.kill();
        redis.restart();
        assertThat(redis.command("PING")).isEqualTo("PONG");
        redis.pause();
        redis.close();
        assertThat(ProcessHandle.of(redis.pid()).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void asksForThePassword() {
        try (RunningRedis redis =
                service.start(RedisOptions.builder().password("a \"b\\c").build())) {
            assertThat(redis.command("PING")).isEqualTo("PONG");
            assertThat(redis.configuration()).containsEntry("fluxa.pools.default.redis.password", "a \"b\\c");
            assertThatThrownBy(() -> ask(redis, Access.OPEN)).hasMessageStartingWith("NOAUTH");
            assertThatThrownBy(() -> ask(redis, new Access(null, "x"))).hasMessageStartingWith("WRONGPASS");
        }
    }

    @Test
    void knowsAUserOfItsOwn() throws Exception {
        RedisOptions options = RedisOptions.builder()
                .user("ada", "secret one")
                .password("other")
                .build();
        try (RunningRedis redis = service.start(options)) {
            assertThat(redis.command("ACL", "WHOAMI")).isEqualTo("ada");
            assertThat(redis.configuration())
                    .containsEntry("fluxa.pools.default.redis.user", "ada")
                    .containsEntry("fluxa.pools.default.redis.password", "secret one");
            assertThat(ask(redis, new Access(null, "other"))).isEqualTo("PONG");
            assertThatThrownBy(() -> ask(redis, new Access("ada", "other"))).hasMessageStartingWith("WRONGPASS");
        }
    }

    private static String ask(RunningRedis redis, Access access) throws Exception {
        try (Session session = Session.open(redis.port(), access, Duration.ofSeconds(5))) {
            return String.valueOf(session.ask("PING"));
        }
    }

    @Test
    void listensOnASocketAsWell() throws Exception {
        Path place = folder.resolve("r.sock");
        RedisOptions options = RedisOptions.builder().socket(place).build();
        try (RunningRedis redis = service.start(options);
                SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            assertThat(redis.socket()).contains(place);
            channel.connect(UnixDomainSocketAddress.of(place));
            channel.write(ByteBuffer.wrap("PING\r\n".getBytes(StandardCharsets.US_ASCII)));
            ByteBuffer reply = ByteBuffer.allocate(16);
            channel.read(reply);
            assertThat(new String(reply.array(), 0, reply.position(), StandardCharsets.US_ASCII))
                    .isEqualTo("+PONG\r\n");
        }
        Files.writeString(place, "a letter");
        assertThatThrownBy(() -> service.start(options))
                .hasMessage("FLX-8009: " + place + " is a file and not a socket; name another place.");
        assertThat(place).hasContent("a letter");
    }

    @Test
    void forgetsWhatItHasNoRoomFor() {
        try (RunningRedis redis = service.start(RedisOptions.builder()
                .memory("4mb", "allkeys-lru")
                .withoutModules()
                .build())) {
            for (int i = 0; i < 40; i++) {
                redis.command("SET", "key" + i, "x".repeat(100_000));
            }
            assertThat(Integer.parseInt(String.valueOf(redis.command("DBSIZE"))))
                    .isBetween(1, 39);
        }
    }

    @Test
    void keepsDataInAFixedFolderEvenWhenKilled() {
        RedisOptions options =
                RedisOptions.builder().data(folder.resolve("kept")).build();
        try (RunningRedis redis = service.start(options)) {
            redis.command("SET", "key", "value");
            redis.kill();
            redis.restart();
            assertThat(redis.command("GET", "key")).isEqualTo("value");
            redis.command("SET", "key", "still here");
        }
        try (RunningRedis redis = service.start(options)) {
            assertThat(redis.command("GET", "key")).isEqualTo("still here");
            redis.restartEmpty();
            assertThat(redis.command("GET", "key")).isNull();
        }
    }

    @Test
    void refusesAFolderWhoseServerLives() {
        RedisOptions options =
                RedisOptions.builder().data(folder.resolve("kept")).build();
        try (RunningRedis redis = service.start(options)) {
            assertThatThrownBy(() -> service.start(options))
                    .isInstanceOf(DevServiceException.class)
                    .hasMessageStartingWith("FLX-8008: The data in " + folder.resolve("kept"))
                    .hasMessageContaining("process " + redis.pid());
        }
    }

    @Test
    void reusesALiveInstanceOfTheSameName() {
        RedisOptions options = RedisOptions.builder().name("shared").reuse().build();
        try (RunningRedis owner = service.start(options)) {
            RunningRedis borrowed = service.start(options);
            assertThat(borrowed.address()).isEqualTo(owner.address());
            assertThat(borrowed.pid()).isEqualTo(owner.pid());
            assertThat(borrowed.hasModules()).isTrue();
            assertThatThrownBy(borrowed::kill)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("belongs to another launcher");
            borrowed.close();
            assertThat(owner.command("PING")).isEqualTo("PONG");
        }
    }

    @Test
    void saysThatTheWantedPortIsTaken() {
        try (RunningRedis redis = service.start(RedisOptions.defaults())) {
            RedisOptions same = RedisOptions.builder().port(redis.port()).build();
            assertThatThrownBy(() -> service.start(same))
                    .hasMessageStartingWith("FLX-8007")
                    .hasMessageContaining("port " + redis.port() + " is taken");
        }
    }

    @Test
    void showsTheLogWhenTheServerDoesNotComeUp() {
        RedisOptions options =
                RedisOptions.builder().directive("maxmemory-policy", "sideways").build();
        assertThatThrownBy(() -> service.start(options))
                .hasMessageStartingWith("FLX-8007")
                .hasMessageContaining("'maxmemory-policy \"sideways\"'");
    }

    @Test
    void givesUpAtTheDeadline() {
        RedisOptions options = RedisOptions.builder().readyWithin(Duration.ZERO).build();
        assertThatThrownBy(() -> service.start(options))
                .hasMessageStartingWith("FLX-8007")
                .hasMessageContaining("no answer within");
    }

    @Test
    void runsTheServerOfTheMachineWhenNoneCanBeFetched() throws Exception {
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Path unpacked = DevServicesCache.ofUser().root().resolve(Distribution.FOLDER);
        Files.copy(unpacked.resolve("redis-server"), bin.resolve("redis-server"), StandardCopyOption.COPY_ATTRIBUTES);
        DevServicesCache empty = new DevServicesCache(folder.resolve("cache"), folder.resolve("run"));
        WheelSource nowhere = (wheel, downloads) -> {
            throw new DevServiceException(DevServiceError.TOOL_MISSING, "pip is missing.");
        };
        RedisService standIn = new RedisService(empty, nowhere, Map.of("PATH", bin.toString()));
        try (RunningRedis redis = standIn.start(RedisOptions.defaults())) {
            assertThat(redis.command("PING")).isEqualTo("PONG");
            assertThat(redis.hasModules()).isFalse();
        }
    }
}
