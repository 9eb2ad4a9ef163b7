package io.fluxa.internal.redis;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.StoreException;
import io.fluxa.internal.config.PlaceProblems;
import io.fluxa.redis.RedisPool;
import io.fluxa.redis.RedisSettings;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Protocol.Command;
import redis.clients.jedis.exceptions.JedisAskDataException;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisRedirectionException;

/** An open Redis pool. Safe for use by several threads. */
public final class RedisDatabase implements RedisPool, RedisStore, AutoCloseable {

    private static final int ATTEMPTS = 5;
    private static final byte[] NO_KEY = {};

    private final RedisSettings settings;
    private final Topology topology;
    private final Listening listening;
    private final Heartbeat heartbeat;

    RedisDatabase(RedisSettings settings, Topology topology) {
        this.settings = settings;
        this.topology = topology;
        this.listening = new Listening(settings.pool(), topology, ownChannel(), this::wakeHeart);
        this.heartbeat = new Heartbeat(settings.pool(), topology, listening);
        heartbeat.start();
    }

    /** Connects and checks; adds every problem and returns null when it cannot be opened. Nothing stays open then. */
    public static @Nullable RedisDatabase open(RedisTarget target, PlaceProblems problems) {
        Topology topology = new RedisStart(target, problems).run();
        return topology == null ? null : new RedisDatabase(target.settings(), topology);
    }

    @Override
    public String code() {
        return settings.pool();
    }

    @Override
    public RedisSettings settings() {
        return settings;
    }

    @Override
    public void ping() {
        for (Node node : topology.nodes()) {
            atNode(node, CommandLog.NONE, (wire, channel) -> {
                try {
                    return wire.ask(new CommandArguments(Command.PING), NO_KEY) != null;
                } catch (JedisDataException refusal) {
                    throw wire.refused(refusal, "PING");
                }
            });
        }
    }

    @Override
    public boolean available() {
        for (Node node : topology.nodes()) {
            if (node.answers()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public <T extends @Nullable Object> T on(byte[] key, CommandLog log, Function<RedisChannel, T> work) {
        return atNode(topology.nodeOf(key), log, (wire, channel) -> work.apply(channel));
    }

    @Override
    public void onEach(byte[][] keys, CommandLog log, NodeWork work) {
        if (keys.length == 0) {
            return;
        }
        if (topology.hasSlots()) {
            onEachOfSeveral(keys, log, work);
            return;
        }
        int[] all = new int[keys.length];
        Arrays.setAll(all, i -> i);
        workAt(topology.nodeOf(keys[0]), all, log, work);
    }

    private void onEachOfSeveral(byte[][] keys, CommandLog log, NodeWork work) {
        Map<Node, List<Integer>> positions = new LinkedHashMap<>();
        for (int i = 0; i < keys.length; i++) {
            positions
                    .computeIfAbsent(topology.nodeOf(keys[i]), node -> new ArrayList<>())
                    .add(i);
        }
        positions.forEach((node, own) ->
                workAt(node, own.stream().mapToInt(Integer::intValue).toArray(), log, work));
    }

    private void workAt(Node node, int[] positions, CommandLog log, NodeWork work) {
        atNode(node, log, (wire, channel) -> {
            work.run(channel, positions);
            return true;
        });
    }

    @Override
    public long deleteAll(byte[] prefix, CommandLog log) {
        long deleted = 0;
        for (Node node : topology.nodes()) {
            deleted += atNode(node, log, (wire, channel) -> new KeySweep(wire, prefix, topology.hasSlots()).run());
        }
        return deleted;
    }

    @Override
    public Subscription subscribe(byte[] channel, Listener listener) {
        return listening.add(channel, listener);
    }

    /** Closes every connection and ends every thread. A second call does nothing. */
    @Override
    public void close() {
        heartbeat.close();
        listening.close();
        heartbeat.join();
        listening.join();
        topology.close();
    }

    @Override
    public String toString() {
        return "Redis pool " + code();
    }

    /** What is done over a lent connection. */
    @FunctionalInterface
    private interface Errand<T extends @Nullable Object> {
        T run(Wire wire, RedisChannel channel);
    }

    /**
     * Does something at a server, and again from its beginning in two cases in which nothing of it was done: an idle connection was closed
     * by the server, or a key is elsewhere.
     */
    private <T extends @Nullable Object> T atNode(Node first, CommandLog log, Errand<T> errand) {
        Node node = first;
        boolean asking = false;
        int attempts = 1;
        while (true) {
            Link link = node.lend();
            Wire wire = new Wire(node, link, log, asking);
            JedisRedirectionException elsewhere;
            try {
                return errand.run(wire, new LinkChannel(wire, topology.hasSlots(), redirects(log)));
            } catch (StoreException failure) {
                elsewhere = wire.redirection();
                if (attempts == ATTEMPTS || elsewhere == null && !wire.wasStale()) {
                    noticed(failure);
                    throw failure;
                }
            } finally {
                node.release(link);
            }
            attempts++;
            if (elsewhere == null) {
                node.closeIdle();
            } else {
                node = topology.redirected(elsewhere);
                asking = elsewhere instanceof JedisAskDataException;
            }
        }
    }

    private Redirects redirects(CommandLog log) {
        return topology.hasSlots() ? new ClusterRedirects(topology, log) : Redirects.NONE;
    }

    private void wakeHeart() {
        heartbeat.hurry();
    }

    private void noticed(StoreException failure) {
        if (failure.code() == ErrorCode.REDIS_READ_ONLY) {
            topology.doubt();
            heartbeat.hurry();
        }
    }

    private static byte[] ownChannel() {
        byte[] random = new byte[8];
        new SecureRandom().nextBytes(random);
        return ("fluxa:beat:" + HexFormat.of().formatHex(random)).getBytes(StandardCharsets.US_ASCII);
    }
}
