package io.fluxa.devservices.redis;

import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;
import io.fluxa.devservices.RunningService;
import io.fluxa.devservices.process.Loopback;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Redis server that answers on the loopback address, and that a test can kill, pause and restart. An instance that
 * another launcher owns can be used and not be harmed: those calls are refused.
 */
public final class RunningRedis implements RunningService {

    private static final Duration REPLY = Duration.ofSeconds(10);

    private final RedisOptions options;
    private final int port;
    private final long borrowedPid;
    private final @Nullable RedisProcess own;
    private final boolean modules;

    RunningRedis(RedisOptions options, RedisProcess own, boolean modules) {
        this.options = options;
        this.port = own.port();
        this.borrowedPid = 0;
        this.own = own;
        this.modules = modules;
    }

    private RunningRedis(RedisOptions options, int port, long pid) {
        this.options = options;
        this.port = port;
        this.borrowedPid = pid;
        this.own = null;
        this.modules = String.valueOf(command("MODULE", "LIST")).contains("search");
    }

    /** A server of another launcher. */
    static RunningRedis borrowed(RedisOptions options, int port, long pid) {
        return new RunningRedis(options, port, pid);
    }

    @Override
    public String name() {
        return options.name();
    }

    @Override
    public String address() {
        return Loopback.TEXT + ":" + port;
    }

    @Override
    public long pid() {
        return own == null ? borrowedPid : own.pid();
    }

    /**
     * The port on 127.0.0.1, the same after each restart.
     *
     * @return the port
     */
    public int port() {
        return port;
    }

    /**
     * The address with the credentials, in the form that clients take as well.
     *
     * @return for example {@code redis://127.0.0.1:38211/0} or {@code redis://ada:secret@127.0.0.1:38211/0}
     */
    public String url() {
        return "redis://" + options.access().userInfo() + address() + "/0";
    }

    /**
     * The socket on which the server listens as well.
     *
     * @return its path, or empty
     */
    public Optional<Path> socket() {
        return options.socket();
    }

    /**
     * The user to log in as.
     *
     * @return the user, or null for the one that every server has
     */
    public @Nullable String user() {
        return options.access().user();
    }

    /**
     * The password to log in with.
     *
     * @return the password, or null for none
     */
    public @Nullable String password() {
        return options.access().password();
    }

    /**
     * Whether it has the modules for search and JSON. A {@code redis-server} of the machine that stands in has none.
     *
     * @return whether they are loaded
     */
    public boolean hasModules() {
        return modules;
    }

    /**
     * Sends a command on a connection of its own, to look at the server beside those who use it.
     *
     * @param words the command and its arguments
     * @return the reply as text: numbers in digits, the elements of an array one to a line; null for a nil
     * @throws DevServiceException if the server refuses the command or does not answer within ten seconds
     */
    public @Nullable String command(String... words) {
        return commandIn(0, words);
    }

    /**
     * Sends a command in one of the numbered databases.
     *
     * @param database the number of the database
     * @param words the command and its arguments
     * @return the reply as {@link #command} gives it
     */
    public @Nullable String commandIn(int database, String... words) {
        try (Session session = Session.open(port, options.access(), REPLY)) {
            if (database != 0) {
                session.ask("SELECT", Integer.toString(database));
            }
            return session.ask(words);
        } catch (RedisRefusedException e) {
            throw new DevServiceException(
                    DevServiceError.STATEMENT_REFUSED,
                    "Redis at " + address() + " refuses " + words[0] + ": " + e.getMessage(),
                    e);
        } catch (IOException e) {
            throw new DevServiceException(
                    DevServiceError.NOT_READY,
                    "Redis at " + address() + " does not answer " + words[0] + ": " + e.getMessage(),
                    e);
        }
    }

    /**
     * Writes everything to a snapshot, with which {@link #restart()} and {@link RedisOptions.Builder#snapshot} begin.
     *
     * @return the rdb file; it goes when a throwaway server is closed
     */
    public Path snapshot() {
        command("SAVE");
        return owned().folder().snapshot();
    }

    /** Kills the server, as a crash would. It stays down until {@link #restart()}. */
    public void kill() {
        owned().kill();
    }

    /** Stops the server in its tracks until {@link #resume()}: connections stay open, and new ones are made, but nothing is answered. */
    public void pause() {
        owned().pause();
    }

    /** Lets a paused server go on. What was sent meanwhile is done and answered now. */
    public void resume() {
        owned().resume();
    }

    /**
     * Starts the server again on the same port, and ends it before if it lives. It begins with its last snapshot, or with all data if
     * they are kept in a folder; a server without either begins empty.
     */
    public void restart() {
        owned().restart(true);
    }

    /** Starts the server again on the same port with nothing in it. */
    public void restartEmpty() {
        owned().restart(false);
    }

    /**
     * Whether it runs, as far as this launcher's own calls go: it was neither killed nor paused since it was started, and has not ended by itself.
     *
     * @return whether it is there to answer
     */
    public boolean answers() {
        return own == null || own.answers();
    }

    private RedisProcess owned() {
        if (own == null) {
            throw new IllegalStateException(
                    "Redis " + name() + " at " + address() + " belongs to another launcher, which alone may do this");
        }
        return own;
    }

    @Override
    public Map<String, String> configuration(String pool) {
        return configuration(pool, 0);
    }

    /**
     * The configuration of one pool on one of the numbered databases.
     *
     * @param pool the name of the pool, in lower case
     * @param database the number of the database
     * @return the keys {@code fluxa.pools.<pool>.redis} and, where needed, {@code .user} and {@code .password} below it
     */
    public Map<String, String> configuration(String pool, int database) {
        String key = "fluxa.pools." + pool + ".redis";
        Map<String, String> keys = options.access().configuration(key + ".");
        keys.put(key, address() + ":" + database);
        return Map.copyOf(keys);
    }

    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }

    @Override
    public String toString() {
        return "Redis " + name() + " at " + address() + " (process " + pid() + ")";
    }
}
