package io.fluxa.internal.redis;

import static io.fluxa.internal.redis.RedisStoreContract.bytes;
import static io.fluxa.internal.redis.RedisStoreContract.eventually;
import static io.fluxa.internal.redis.RedisStoreContract.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fluxa.devservices.redis.RedisOptions;
import io.fluxa.devservices.redis.RedisService;
import io.fluxa.devservices.redis.RunningRedis;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.StoreException;
import io.fluxa.error.StoreTimeoutException;
import io.fluxa.error.StoreUnavailableException;
import io.fluxa.internal.redis.RedisStoreContract.Notes;
import io.fluxa.test.FaultProxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that hangs, dies, comes back, loses its clients and refuses. */
class RedisFaultsIT {

    private static final byte[] KEY = bytes("k");
    private static final long LONG = 60_000;

    private static RunningRedis server;

    private FaultProxy proxy;
    private RedisDatabase redis;

    @BeforeAll
    static void startServer() {
        server =
                new RedisService().start(RedisOptions.builder().withoutModules().build());
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void open() {
        server.command("FLUSHALL");
        proxy = FaultProxy.to("127.0.0.1", server.port());
        redis = OpenRedis.at("127.0.0.1:" + proxy.port());
    }

    @AfterEach
    void close() {
        redis.close();
        proxy.close();
    }

    private @Nullable String get() {
        return text(redis.on(KEY, CommandLog.NONE, channel -> channel.get(KEY)));
    }

    private long incarnation() {
        return redis.on(KEY, CommandLog.NONE, RedisChannel::incarnation);
    }

    private boolean works() {
        try {
            get();
            return true;
        } catch (StoreException away) {
            assertThat(away.retryable()).isTrue();
            return false;
        }
    }

    private static Duration timeOf(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    @Test
    void failsAtOnceAfterTheFirstTimeout() {
        get();
        proxy.drop();

        Duration first = timeOf(() -> assertThatThrownBy(this::get).isInstanceOf(StoreTimeoutException.class));
        assertThat(redis.available()).isFalse();
        Duration thousand = timeOf(() -> {
            for (int i = 0; i < 1_000; i++) {
                StoreUnavailableException closed = catchThrowableOfType(StoreUnavailableException.class, this::get);
                assertThat(closed.retryable()).isTrue();
                assertThat(closed).hasMessageContaining("does not answer (FLX-6002)");
            }
        });

        assertThat(first).isBetween(Duration.ofMillis(400), Duration.ofMillis(1_000));
        assertThat(thousand).isLessThan(Duration.ofMillis(500));
        proxy.restore();
        Duration recovery = timeOf(() -> eventually(this::works));
        assertThat(recovery).isLessThan(Duration.ofSeconds(2));
        assertThat(redis.available()).isTrue();
    }

    @Test
    void noticesThatAServerHangsWhenNobodyCalls() {
        proxy.drop();

        Duration noticed = timeOf(() -> eventually(() -> !redis.available()));

        assertThat(noticed).isLessThan(Duration.ofMillis(2_500));
    }

    @Test
    void letsNoThreadWaitLongForAConnection() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(100);
        try {
            proxy.drop();
            List<Callable<Duration>> calls = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                calls.add(() -> timeOf(() -> assertThatThrownBy(this::get).isInstanceOf(StoreException.class)));
            }
            for (Future<Duration> call : callers.invokeAll(calls)) {
                assertThat(call.get()).isLessThan(Duration.ofMillis(1_500));
            }
        } finally {
            callers.shutdownNow();
        }
    }

    @Test
    void takesWhatASnapshotBringsBackForForeign() {
        redis.on(KEY, CommandLog.NONE, channel -> channel.setIfAbsent(KEY, bytes("old"), LONG));
        long before = incarnation();
        server.snapshot();
        server.restart();

        eventually(this::works);

        assertThat(get()).isEqualTo("old");
        assertThat(incarnation()).isNotEqualTo(before);
    }

    @Test
    void comesBackWhenTheServerDoes() {
        get();
        server.kill();
        assertThatThrownBy(this::get)
                .isInstanceOfSatisfying(
                        StoreException.class, away -> assertThat(away.code()).isEqualTo(ErrorCode.REDIS_UNAVAILABLE));
        assertThat(redis.available()).isFalse();

        server.restartEmpty();

        assertThat(timeOf(() -> eventually(this::works))).isLessThan(Duration.ofSeconds(2));
        assertThat(get()).isNull();
    }

    @Test
    void replacesIdleConnectionsThatTheServerHasClosedWithoutAnError() {
        for (int i = 0; i < 20; i++) {
            get();
            server.command("CLIENT", "KILL", "TYPE", "normal");
            redis.on(KEY, CommandLog.NONE, channel -> {
                RedisBatch batch = channel.batch();
                batch.set(KEY, bytes("v"), LONG);
                batch.send();
                return true;
            });
        }
        assertThat(get()).isEqualTo("v");
        assertThat(redis.available()).isTrue();
    }

    @Test
    void repeatsNothingAfterALostAnswerOfARunningCommand() {
        get();
        FaultProxy.Fault lost = proxy.cutAt(FaultProxy.Moment.BEFORE_REPLY, request -> request.contains("counted"));
        int[] runs = {0};

        assertThatThrownBy(() -> redis.on(KEY, CommandLog.NONE, channel -> {
                    runs[0]++;
                    channel.get(KEY);
                    return channel.setIfAbsent(KEY, bytes("counted"), LONG);
                }))
                .isInstanceOf(StoreUnavailableException.class);

        assertThat(lost.happened()).isTrue();
        assertThat(runs[0]).isEqualTo(1);
        assertThat(get()).isEqualTo("counted");
    }

    @Test
    void tellsListenersOfEveryInterruption() throws InterruptedException {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        redis.subscribe(bytes("news"), new Notes(heard));
        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("connected");

        server.command("CLIENT", "KILL", "TYPE", "pubsub");
        assertThat(heard.poll(2, TimeUnit.SECONDS)).isEqualTo("interrupted");
        assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo("connected");

        server.restartEmpty();
        assertThat(heard.poll(2, TimeUnit.SECONDS)).isEqualTo("interrupted");
        assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo("connected");

        proxy.drop();
        assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo("interrupted");
        proxy.restore();
        assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo("connected");

        server.command("PUBLISH", "news", "hello");
        assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo("hello");
    }

    @Test
    void noticesThatBeatsStayOutWhileOtherMessagesCome() throws InterruptedException {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        server.command("ACL", "SETUSER", "mute", "on", ">pw", "~*", "&*", "+@all");
        try (RedisDatabase mute = OpenRedis.at(server.address() + ":0?user=mute&password=pw")) {
            mute.subscribe(bytes("news"), new Notes(heard));
            assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("connected");
            server.command("ACL", "SETUSER", "mute", "-publish");

            long begin = System.nanoTime();
            eventually(() -> {
                server.command("PUBLISH", "news", "x");
                return heard.contains("interrupted");
            });

            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(6));
            heard.clear();
            assertThat(heard.poll(5, TimeUnit.SECONDS))
                    .as("connected without a beat")
                    .isNull();
            server.command("ACL", "SETUSER", "mute", "+publish");
            assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("connected");
        } finally {
            server.command("ACL", "DELUSER", "mute");
        }
    }

    @Test
    void removesKeysThatHoldSomethingElse() {
        List<String> keys = List.of("a", "b", "c", "d", "e", "f");
        keys.forEach(key -> server.command("HSET", key, "field", "value"));
        redis.on(KEY, CommandLog.NONE, channel -> {
            assertThat(channel.get(bytes("a"))).isNull();
            assertThat(channel.setIfAbsent(bytes("b"), bytes("v"), LONG)).isNull();
            assertThat(channel.replace(bytes("c"), bytes("x"), bytes("y"), LONG))
                    .isFalse();
            RedisBatch batch = channel.batch();
            int got = batch.get(bytes("d"));
            int set = batch.setIfAbsent(bytes("e"), bytes("v"), LONG);
            int replaced = batch.replace(bytes("f"), bytes("x"), bytes("y"), LONG);
            batch.send();
            assertThat(batch.bytes(got)).isNull();
            assertThat(batch.bytes(set)).isNull();
            assertThat(batch.done(replaced)).isFalse();
            return true;
        });

        assertThat(keys)
                .map(key -> server.command("TYPE", key))
                .containsExactly("none", "string", "none", "none", "string", "none");
    }

    @Test
    void runsScriptsThatTheServerHasForgotten() {
        redis.on(KEY, CommandLog.NONE, channel -> {
            channel.setIfAbsent(KEY, bytes("1"), LONG);
            server.command("SCRIPT", "FLUSH");
            assertThat(channel.replace(KEY, bytes("1"), bytes("2"), LONG)).isTrue();
            server.command("SCRIPT", "FLUSH");
            RedisBatch batch = channel.batch();
            int first = batch.replace(KEY, bytes("2"), bytes("3"), LONG);
            int second = batch.replace(KEY, bytes("3"), bytes("4"), LONG);
            batch.send();
            assertThat(batch.done(first)).isTrue();
            assertThat(batch.done(second)).isTrue();
            return true;
        });

        assertThat(get()).isEqualTo("4");
    }

    @Test
    void saysThatAFullServerTakesNoWrites() {
        server.command("CONFIG", "SET", "maxmemory", "1");
        try {
            assertThatThrownBy(() -> redis.on(KEY, CommandLog.NONE, channel -> channel.setIfAbsent(KEY, KEY, LONG)))
                    .isInstanceOfSatisfying(StoreUnavailableException.class, full -> {
                        assertThat(full.code()).isEqualTo(ErrorCode.REDIS_FULL);
                        assertThat(full.retryable()).isTrue();
                    });
            assertThat(get()).isNull();
            assertThat(redis.available()).as("only writes are refused").isTrue();
        } finally {
            server.command("CONFIG", "SET", "maxmemory", "0");
        }
    }

    @Test
    void leavesAServerThatBecameAReplica() {
        get();
        try (RunningRedis other =
                new RedisService().start(RedisOptions.builder().withoutModules().build())) {
            server.command("REPLICAOF", "127.0.0.1", Integer.toString(other.port()));

            eventually(() -> !redis.available());

            assertThatThrownBy(this::get).hasMessageContaining(ErrorCode.REDIS_READ_ONLY.code());
            server.command("REPLICAOF", "NO", "ONE");
            eventually(this::works);
        } finally {
            server.command("REPLICAOF", "NO", "ONE");
        }
    }

    @Test
    void leavesNoThreadAndNoConnectionBehind() {
        try (RedisDatabase other = OpenRedis.at(server.address())) {
            other.subscribe(bytes("news"), new Notes(new LinkedBlockingQueue<>()));
            other.ping();
            eventually(() -> connections() > 3);
        }
        redis.close();

        eventually(() -> connections() == 0);
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("fluxa-redis-"));
        assertThatThrownBy(this::get).hasMessageContaining("is closed; build a new engine");
    }

    private static long connections() {
        return String.valueOf(server.command("CLIENT", "LIST"))
                .lines()
                .filter(line -> line.contains("name=fluxa"))
                .count();
    }
}
