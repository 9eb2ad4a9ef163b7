package io.fluxa.test;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Redis server of the test run and the databases of one test class on it, for what a test does beside FluxaORM. All classes of a run share
 * one server and have numbered databases of their own; a class with {@link FluxaTest#ownRedis} has a server of its own. Runs on the same machine share
 * nothing. Safe for use by several threads.
 */
public final class RedisServer {

    private final TestDatabases databases;
    private final int database;

    RedisServer(TestDatabases databases, int database) {
        this.databases = databases;
        this.database = database;
    }

    /** The number of the database behind the pool {@code default}. */
    public int database() {
        return database;
    }

    /** The port on 127.0.0.1. */
    public int port() {
        return databases.port();
    }

    /** The address of {@link #database()} as a pool takes it, {@code 127.0.0.1:port:database}. */
    public String uri() {
        return databases.uri(database);
    }

    /** The address of {@link #database()} through a proxy. */
    public String uri(FaultProxy proxy) {
        return "127.0.0.1:" + proxy.port() + ":" + database;
    }

    /** The address of the database behind another pool of the test class. */
    public String uri(String pool) {
        return databases.uri(databases.of(pool));
    }

    /** The address of another empty database, which is given back after the test class. */
    public String newDatabase() {
        return databases.uri(databases.take());
    }

    /** A new proxy in front of the server, which forwards everything until told otherwise; the caller closes it. */
    public FaultProxy faultProxy() {
        return FaultProxy.toRedis("127.0.0.1", port());
    }

    /**
     * Sends a command in {@link #database()}, on a connection of its own.
     *
     * @return the reply as text: numbers in digits, the elements of an array one to a line; null for a nil
     * @throws io.fluxa.devservices.DevServiceException when the server refuses the command or does not answer
     */
    public @Nullable String command(String... words) {
        return databases.command(database, words);
    }

    /** The address of {@link #database()} as configuration keys of the pool {@code default}. */
    public Map<String, String> configuration() {
        return databases.configuration(database);
    }

    /**
     * Kills the server, as a crash would. It stays down until {@link #restart()}, or until the next test, which finds it running and empty.
     *
     * @throws IllegalStateException when other classes use it as well
     */
    public void kill() {
        databases.kill();
    }

    /**
     * Stops the server in its tracks until {@link #resume()} or the next test: connections stay open, and new ones are made, but nothing is answered.
     *
     * @throws IllegalStateException when other classes use it as well
     */
    public void pause() {
        databases.pause();
    }

    /**
     * Lets a paused server go on. What was sent meanwhile is done and answered now.
     *
     * @throws IllegalStateException when other classes use it as well
     */
    public void resume() {
        databases.resume();
    }

    /**
     * Starts the server again on the same port, and ends it before if it lives. It begins with the last {@link #snapshot()}, or empty when there is none.
     *
     * @throws IllegalStateException when other classes use it as well
     */
    public void restart() {
        databases.restart();
    }

    /**
     * Starts the server again on the same port with nothing in it, and ends it before if it lives.
     *
     * @throws IllegalStateException when other classes use it as well
     */
    public void restartEmpty() {
        databases.restartEmpty();
    }

    /**
     * Saves everything, for a {@link #restart()} that loses what came later.
     *
     * @return the file
     * @throws IllegalStateException when other classes use it as well
     */
    public Path snapshot() {
        return databases.snapshot();
    }

    @Override
    public String toString() {
        return "Redis database " + database;
    }
}
