package io.fluxa.internal.redis;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.devservices.redis.RedisOptions;
import io.fluxa.devservices.redis.RedisService;
import io.fluxa.devservices.redis.RunningRedis;
import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.redis.RedisServerConfig;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a pool asks of its server before anything else. */
class RedisStartIT {

    private static RunningRedis start(RedisOptions.Builder options) {
        return new RedisService().start(options.withoutModules().build());
    }

    private static RedisServerConfig at(String uri) {
        return new RedisServerConfig("default", uri);
    }

    private static void works(RedisDatabase opened) {
        try (RedisDatabase redis = opened) {
            byte[] key = {1};
            redis.ping();
            String seen = redis.on(key, CommandLog.NONE, channel -> {
                byte[] before = channel.setIfAbsent(key, new byte[] {2}, 10_000);
                return before == null && channel.delete(key) ? "set and deleted" : "neither";
            });
            assertThat(seen).isEqualTo("set and deleted");
        }
    }

    @Test
    void logsInWithAPasswordAlone() {
        try (RunningRedis server = start(RedisOptions.builder().password("s3cret&"))) {
            works(OpenRedis.of(new RedisServerConfig("default", server.address(), 3, null, "s3cret&")));

            assertThat(OpenRedis.problems(at(server.address())))
                    .extracting(Problem::code)
                    .containsExactly(ErrorCode.REDIS_ACCESS_DENIED);
        }
    }

    @Test
    void logsInAsAUser() {
        try (RunningRedis server = start(RedisOptions.builder().user("ann", "s3cret"))) {
            works(OpenRedis.of(at(server.address() + ":1?user=ann&password=s3cret")));

            assertThat(OpenRedis.problems(at(server.address() + ":1?user=ann&password=wr0ng")))
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.code()).isEqualTo(ErrorCode.REDIS_ACCESS_DENIED);
                        assertThat(problem.key()).isEqualTo("fluxa.pools.default.redis.password");
                        assertThat(problem.message()).doesNotContain("wr0ng");
                    });
        }
    }

    @Test
    void connectsBySocket(@TempDir Path folder) {
        Path socket = folder.resolve("redis.sock");
        try (RunningRedis server = start(RedisOptions.builder().socket(socket))) {
            works(OpenRedis.at(socket + ":2"));
            assertThat(server.command("DBSIZE")).isEqualTo("0");
        }
        assertThat(OpenRedis.problems(at(socket.toString())))
                .extracting(Problem::code)
                .containsExactly(ErrorCode.REDIS_UNAVAILABLE);
    }

    @Test
    void refusesADatabaseThatIsNotThere() {
        try (RunningRedis server = start(RedisOptions.builder())) {
            assertThat(OpenRedis.problems(at(server.address() + ":99999")))
                    .containsExactly(new Problem(
                            ErrorCode.REDIS_DATABASE_UNKNOWN,
                            "fluxa.pools.default.redis.database",
                            "Redis pool 'default' (" + server.address()
                                    + ") has no database 99999; give a number below its option 'databases'"));
        }
    }

    @Test
    void refusesAReplica() {
        try (RunningRedis master = start(RedisOptions.builder());
                RunningRedis replica = start(
                        RedisOptions.builder().directive("replicaof", "127.0.0.1", String.valueOf(master.port())))) {
            assertThat(OpenRedis.problems(at(replica.address())))
                    .extracting(Problem::code)
                    .containsExactly(ErrorCode.REDIS_READ_ONLY);
        }
    }

    @Test
    void saysThatNobodyListens() {
        assertThat(OpenRedis.problems(at("127.0.0.1:1"))).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ErrorCode.REDIS_UNAVAILABLE);
            assertThat(problem.message()).contains("cannot be reached, ConnectException");
        });
    }

    @Test
    void refusesAnOldServer() throws Exception {
        try (ScriptedRedis old = ScriptedRedis.ofVersion("6.2.14")) {
            assertThat(OpenRedis.problems(at(old.address()))).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ErrorCode.REDIS_VERSION);
                assertThat(problem.message()).contains("has version 6.2.14, but 7.0");
            });
        }
    }

    @Test
    void seesThatSomethingElseAnswers() throws Exception {
        try (ScriptedRedis other = ScriptedRedis.answering("HTTP/1.1 400 Bad Request\r\n\r\n")) {
            assertThat(OpenRedis.problems(at(other.address())))
                    .extracting(Problem::code)
                    .containsExactly(ErrorCode.REDIS_BROKEN_REPLY);
        }
    }

    @Test
    void goesOnWithoutInfoAndSaysSo() {
        try (RunningRedis server = start(RedisOptions.builder())) {
            server.command("ACL", "SETUSER", "shy", "on", ">pw", "~*", "&*", "+@all", "-info", "-client");
            List<String> lines = logged(() -> works(OpenRedis.at(server.address() + ":0?user=shy&password=pw")));

            assertThat(lines).anyMatch(line -> line.startsWith(ErrorCode.REDIS_FACTS_HIDDEN.code() + ": "));
        }
    }

    @Test
    void warnsOfAServerThatWillBeFull() {
        try (RunningRedis server = start(RedisOptions.builder().memory("50mb", "noeviction"))) {
            assertThat(logged(() -> works(OpenRedis.at(server.address()))))
                    .anyMatch(line -> line.startsWith(ErrorCode.REDIS_MEMORY_POLICY.code())
                            && line.contains("the policy noeviction"));
            server.command("CONFIG", "SET", "maxmemory-policy", "allkeys-lru");
            assertThat(logged(() -> works(OpenRedis.at(server.address()))))
                    .anyMatch(line -> line.contains("the policy allkeys-lru: what it evicts"));
            server.command("CONFIG", "SET", "maxmemory", "0");
            assertThat(logged(() -> works(OpenRedis.at(server.address())))).noneMatch(line -> line.contains("policy"));
        }
    }

    /** The lines that a piece of work writes to the log of the store. */
    private static List<String> logged(Runnable work) {
        Logger logger = Logger.getLogger("io.fluxa.redis");
        Queue<String> lines = new ConcurrentLinkedQueue<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                lines.add(MessageFormat.format(entry.getMessage(), entry.getParameters()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.addHandler(handler);
        try {
            work.run();
        } finally {
            logger.removeHandler(handler);
        }
        return List.copyOf(lines);
    }
}
