package io.fluxa.internal.redis;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.StoreException;
import io.fluxa.internal.config.Credentials;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.JedisSocketFactory;
import redis.clients.jedis.Protocol.Command;
import redis.clients.jedis.Protocol.Keyword;
import redis.clients.jedis.exceptions.JedisDataException;

/** Opens connections to one server and introduces the pool to it, in one round trip. */
final class LinkOpener {

    private final JedisSocketFactory sockets;
    private final Login login;
    private final RedisFailures failures;

    /**
     * What a pool is to its servers.
     *
     * @param credentials the user and password, as far as they are given
     * @param database the number of the database
     * @param random makes up incarnations for servers that do not tell theirs
     */
    record Login(Credentials credentials, int database, RandomGenerator random) {}

    LinkOpener(JedisSocketFactory sockets, Login login, RedisFailures failures) {
        this.sockets = sockets;
        this.login = login;
        this.failures = failures;
    }

    /** What goes wrong at this server. */
    RedisFailures failures() {
        return failures;
    }

    /**
     * Opens a connection.
     *
     * @throws StoreException when the server cannot be reached, or refuses the pool
     */
    Link open(int generation) {
        Link link = new Link(sockets, generation);
        boolean done = false;
        try {
            link.connect();
            link.life(master(introduce(link)));
            done = true;
            return link;
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException | OutOfMemoryError e) {
            throw link.answerBegan() && !RedisFailures.isTimeout(e)
                    ? failures.brokenReply("the greeting", e)
                    : failures.connecting(e);
        } finally {
            if (!done) {
                link.end();
            }
        }
    }

    /** A replica is refused: what it holds can be older than what its master was told. */
    private ServerLife master(ServerLife life) {
        if (!life.master()) {
            throw failures.unavailable(
                    ErrorCode.REDIS_READ_ONLY,
                    "is a replica and takes no writes; give the address of its master, or name the sentinels",
                    null);
        }
        return life;
    }

    private ServerLife introduce(Link link) {
        List<CommandArguments> greeting = new ArrayList<>();
        CommandArguments auth = auth();
        if (auth != null) {
            greeting.add(auth);
        }
        if (login.database() > 0) {
            greeting.add(new CommandArguments(Command.SELECT).add(login.database()));
        }
        int needed = greeting.size();
        greeting.add(new CommandArguments(Command.CLIENT).add(Keyword.SETNAME).add("fluxa"));
        greeting.add(new CommandArguments(Command.INFO).add("server"));
        greeting.add(new CommandArguments(Command.INFO).add("replication"));
        greeting.forEach(link::sendCommand);
        List<Object> answers = link.getMany(greeting.size());
        for (int i = 0; i < needed; i++) {
            if (answers.get(i) instanceof JedisDataException refusal) {
                throw refused(greeting.get(i).getCommand() == Command.AUTH, refusal);
            }
        }
        return life(answers.get(needed + 1), answers.get(needed + 2));
    }

    private @Nullable CommandArguments auth() {
        String password = login.credentials().password();
        if (password == null) {
            return null;
        }
        CommandArguments auth = new CommandArguments(Command.AUTH);
        String user = login.credentials().user();
        if (user != null) {
            auth.add(user);
        }
        return auth.add(password);
    }

    private StoreException refused(boolean auth, JedisDataException refusal) {
        String word = RedisFailures.word(refusal);
        if (auth && !word.equals("LOADING") && !word.equals("MASTERDOWN")) {
            return failures.refused(ErrorCode.REDIS_ACCESS_DENIED, "refuses user and password; correct them");
        }
        if (word.equals("ERR")) {
            return failures.refused(
                    ErrorCode.REDIS_DATABASE_UNKNOWN,
                    "has no database " + login.database() + "; give a number below its option 'databases'");
        }
        return failures.refused(refusal, auth ? "AUTH" : "SELECT");
    }

    /** Without credentials nothing was refused so far, but a server that wants some says so now. */
    private ServerLife life(Object server, Object replication) {
        if (server instanceof byte[] first && replication instanceof byte[] second) {
            ServerLife told = ServerLife.of(
                    new String(first, StandardCharsets.UTF_8) + "\n" + new String(second, StandardCharsets.UTF_8));
            if (told.isKnown()) {
                return told;
            }
        }
        if (server instanceof JedisDataException refusal
                && !RedisFailures.word(refusal).equals("NOPERM")) {
            throw failures.refused(refusal, "INFO");
        }
        return ServerLife.hidden(login.random().nextLong());
    }
}
