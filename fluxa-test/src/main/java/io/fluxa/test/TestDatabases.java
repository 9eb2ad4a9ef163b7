package io.fluxa.test;

import io.fluxa.devservices.redis.RunningRedis;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes, empties and gives back the Redis databases of one test class. */
final class TestDatabases implements AutoCloseable {

    private final RunningRedis server;
    private final RedisNumbers numbers;
    private final boolean own;
    private final List<Integer> taken = new ArrayList<>();
    private final Map<String, Integer> byPool = new HashMap<>();

    /** Databases of a server; the server is closed with them when it is the class's own. */
    TestDatabases(RunningRedis server, RedisNumbers numbers, boolean own) {
        this.server = server;
        this.numbers = numbers;
        this.own = own;
    }

    /** The server as one that a test may harm. */
    private RunningRedis own() {
        if (!own) {
            throw new IllegalStateException(
                    "other test classes use this Redis server as well; say @FluxaTest(ownRedis = true) for one to harm");
        }
        return server;
    }

    void kill() {
        own().kill();
    }

    void pause() {
        own().pause();
    }

    void resume() {
        own().resume();
    }

    void restart() {
        own().restart();
    }

    void restartEmpty() {
        own().restartEmpty();
    }

    Path snapshot() {
        return own().snapshot();
    }

    int port() {
        return server.port();
    }

    @Nullable
    String command(int database, String... words) {
        return server.commandIn(database, words);
    }

    Map<String, String> configuration(int database) {
        return server.configuration(EntityChoice.DEFAULT_POOL, database);
    }

    /** Takes an empty database. */
    synchronized int take() {
        int number = numbers.take();
        taken.add(number);
        return number;
    }

    /** The database behind a pool; the first call for a pool takes it. */
    synchronized int of(String pool) {
        return byPool.computeIfAbsent(pool, code -> take());
    }

    String uri(int database) {
        return server.address() + ":" + database;
    }

    /** Empties the databases; a server of the class's own that a test left dead or paused is started again. */
    synchronized void empty() {
        if (own && !server.answers()) {
            server.restartEmpty();
        }
        taken.forEach(number -> server.commandIn(number, "FLUSHDB"));
    }

    /** The databases are empty for those who take them next. */
    @Override
    public synchronized void close() {
        if (own) {
            server.close();
        } else {
            empty();
        }
        taken.forEach(numbers::giveBack);
        taken.clear();
    }
}
