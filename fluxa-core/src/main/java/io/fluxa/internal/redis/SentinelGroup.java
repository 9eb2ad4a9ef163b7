package io.fluxa.internal.redis;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.StoreException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.Protocol.Command;
import redis.clients.jedis.exceptions.JedisDataException;

/**
 * The sentinels of a master. All are asked, and the one that knows of the latest fail-over is believed: one that has just come back can name
 * the master of yesterday. Used by one thread at a time.
 */
final class SentinelGroup {

    private static final Logger LOG = System.getLogger("io.fluxa.redis");
    private static final long REST_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final String master;
    private final RedisFailures failures;
    private final List<Sentinel> sentinels = new ArrayList<>();

    /** What one of them says. */
    private record Word(HostAndPort address, long epoch) {}

    /** One of them, with the connection to it. */
    private static final class Sentinel {

        private final HostAndPort address;
        private @Nullable Link link;
        private long restsUntil = System.nanoTime();

        Sentinel(HostAndPort address) {
            this.address = address;
        }

        boolean rests() {
            return System.nanoTime() - restsUntil < 0;
        }

        Link link() {
            Link open = link;
            if (open == null) {
                open = new Link(ServerSockets.tcp(address, false), 0);
                link = open;
            }
            return open;
        }

        void end() {
            if (link != null) {
                link.end();
                link = null;
            }
        }
    }

    SentinelGroup(String master, List<HostAndPort> addresses, RedisFailures failures) {
        this.master = master;
        this.failures = failures;
        addresses.forEach(address -> sentinels.add(new Sentinel(address)));
    }

    /**
     * Where the master is.
     *
     * @throws StoreException when no sentinel answers, or none knows the master
     */
    HostAndPort ask() {
        Word latest = null;
        boolean answered = false;
        boolean allRest = sentinels.stream().allMatch(Sentinel::rests);
        for (Sentinel sentinel : sentinels) {
            if (allRest || !sentinel.rests()) {
                try {
                    Word word = ask(sentinel);
                    answered = true;
                    if (word != null && (latest == null || word.epoch > latest.epoch)) {
                        latest = word;
                    }
                } catch (RuntimeException | OutOfMemoryError failure) {
                    LOG.log(Level.DEBUG, "a sentinel does not answer", failure);
                    sentinel.end();
                    sentinel.restsUntil = System.nanoTime() + REST_NANOS;
                }
            }
        }
        if (latest != null) {
            return latest.address;
        }
        throw answered
                ? failures.unavailable(
                        ErrorCode.REDIS_MASTER_UNKNOWN,
                        "has sentinels of which none knows a master '" + master
                                + "'; correct the name, or let them monitor it",
                        null)
                : failures.unavailable("has no sentinel that answers; check their addresses and see to them", null);
    }

    /** Ends the connections. */
    void close() {
        sentinels.forEach(Sentinel::end);
    }

    /** What a sentinel says, or null when it does not know the master. */
    private @Nullable Word ask(Sentinel sentinel) {
        Link link = sentinel.link();
        link.beginCommand();
        link.sendCommand(new CommandArguments(Command.SENTINEL).add("MASTER").add(master));
        Object answer;
        try {
            answer = link.getOne();
        } catch (JedisDataException unknown) {
            LOG.log(Level.DEBUG, "a sentinel refuses to name the master", unknown);
            return null;
        }
        Map<String, String> facts = new HashMap<>();
        if (answer instanceof List<?> pairs) {
            for (int i = 0; i + 1 < pairs.size(); i += 2) {
                if (pairs.get(i) instanceof byte[] name && pairs.get(i + 1) instanceof byte[] value) {
                    facts.put(text(name), text(value));
                }
            }
        }
        String host = facts.get("ip");
        String port = facts.getOrDefault("port", "");
        return host == null || !port.matches("[0-9]{1,5}")
                ? null
                : new Word(new HostAndPort(host, Integer.parseInt(port)), epoch(facts));
    }

    private static long epoch(Map<String, String> facts) {
        String epoch = facts.getOrDefault("config-epoch", "");
        return epoch.matches("[0-9]{1,18}") ? Long.parseLong(epoch) : 0;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
