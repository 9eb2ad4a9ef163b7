package io.fluxa.internal.redis;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.devservices.DevServiceException;
import io.fluxa.devservices.redis.RedisReplication;
import io.fluxa.devservices.redis.RedisService;
import io.fluxa.devservices.redis.RunningRedis;
import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.StoreException;
import io.fluxa.internal.redis.RedisStoreContract.Notes;
import io.fluxa.redis.RedisSentinelConfig;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A pool that follows the master from one server to another. */
class RedisSentinelPoolIT {

    private static final byte[] KEY = "k".getBytes(ISO_8859_1);

    private static RedisReplication servers;

    @BeforeAll
    static void startServers() {
        servers = RedisReplication.start(new RedisService(), 3);
    }

    @AfterAll
    static void stopServers() {
        servers.close();
    }

    private static RedisSentinelConfig config(String master) {
        return new RedisSentinelConfig(
                "default",
                master,
                null,
                servers.sentinels().stream().map(RunningRedis::address).toList(),
                null,
                null);
    }

    private static boolean set(RedisDatabase redis, String value) {
        return redis.on(KEY, CommandLog.NONE, channel -> {
            RedisBatch batch = channel.batch();
            batch.set(KEY, value.getBytes(ISO_8859_1), 60_000);
            batch.send();
            return true;
        });
    }

    private static boolean works(RedisDatabase redis) {
        try {
            return set(redis, "v");
        } catch (StoreException away) {
            assertThat(away.retryable()).isTrue();
            return false;
        }
    }

    @Test
    void findsTheNewMasterAndSubscribesThereWithinTenSeconds() throws InterruptedException {
        try (RedisDatabase redis = OpenRedis.of(config(RedisReplication.MASTER))) {
            BlockingQueue<String> heard = new LinkedBlockingQueue<>();
            redis.subscribe("news".getBytes(ISO_8859_1), new Notes(heard));
            assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("connected");
            set(redis, "v");
            long before = redis.on(KEY, CommandLog.NONE, RedisChannel::incarnation);

            RunningRedis old = servers.master();
            old.kill();
            servers.awaitFailOver(old);
            Instant failedOver = Instant.now();
            RedisStoreContract.eventually(() -> works(redis));
            assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("interrupted");
            assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("connected");

            assertThat(Duration.between(failedOver, Instant.now())).isLessThan(Duration.ofSeconds(10));
            assertThat(redis.on(KEY, CommandLog.NONE, RedisChannel::incarnation))
                    .isNotEqualTo(before);
            redis.on(KEY, CommandLog.NONE, channel -> {
                RedisBatch batch = channel.batch();
                batch.publish("news".getBytes(ISO_8859_1), "again".getBytes(ISO_8859_1));
                batch.send();
                return true;
            });
            assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("again");
        } finally {
            servers.heal();
        }
    }

    @Test
    void leavesAMasterThatWasDemotedAndStillAnswers() {
        try (RedisDatabase redis = OpenRedis.of(config(RedisReplication.MASTER))) {
            set(redis, "v");
            long before = redis.on(KEY, CommandLog.NONE, RedisChannel::incarnation);

            RunningRedis old = servers.master();
            RedisStoreContract.eventually(RedisSentinelPoolIT::isDemoted);
            servers.awaitFailOver(old);

            RedisStoreContract.eventually(
                    () -> works(redis) && redis.on(KEY, CommandLog.NONE, RedisChannel::incarnation) != before);
            assertThat(redis.settings().master()).isEqualTo(RedisReplication.MASTER);
        } finally {
            servers.heal();
        }
    }

    /** Asks for a fail-over, which is refused as long as no sentinel has seen that the replica is well. */
    private static boolean isDemoted() {
        try {
            servers.sentinels().get(0).command("SENTINEL", "FAILOVER", RedisReplication.MASTER);
            return true;
        } catch (DevServiceException early) {
            return false;
        }
    }

    @Test
    void saysWhenNoSentinelKnowsTheMaster() {
        assertThat(OpenRedis.problems(config("nobody"))).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ErrorCode.REDIS_MASTER_UNKNOWN);
            assertThat(problem.key()).isEqualTo("fluxa.pools.default.sentinel.master");
        });
    }

    @Test
    void saysWhenNoSentinelAnswers() {
        assertThat(OpenRedis.problems(new RedisSentinelConfig(
                        "default", "mymaster", null, List.of("127.0.0.1:1", "127.0.0.1:2"), null, null)))
                .extracting(Problem::code)
                .containsExactly(ErrorCode.REDIS_UNAVAILABLE);
    }
}
