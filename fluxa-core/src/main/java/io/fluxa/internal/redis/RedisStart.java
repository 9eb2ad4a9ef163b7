package io.fluxa.internal.redis;

import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.StoreException;
import io.fluxa.internal.config.PlaceProblems;
import io.fluxa.redis.RedisSettings;
import io.fluxa.redis.RedisSettings.Kind;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.Protocol.Command;
import redis.clients.jedis.exceptions.JedisDataException;

/** Connects a pool for the first time, and checks that its servers are what FluxaORM needs. */
final class RedisStart {

    private static final Logger LOG = System.getLogger("io.fluxa.redis");

    private final RedisTarget target;
    private final PlaceProblems problems;

    RedisStart(RedisTarget target, PlaceProblems problems) {
        this.target = target;
        this.problems = problems;
    }

    /** The servers, or null after adding what is wrong. */
    @Nullable
    Topology run() {
        Topology topology = null;
        try {
            topology = connect();
            for (Node node : topology.nodes()) {
                check(node);
            }
        } catch (StoreException failure) {
            add(failure);
        }
        if (topology != null && !problems.none()) {
            topology.close();
        }
        return problems.none() ? topology : null;
    }

    private Topology connect() {
        NodeFactory nodes = new NodeFactory(target, new SecureRandom());
        RedisSettings settings = target.settings();
        if (settings.kind() == Kind.SOCKET) {
            return new OneServer(nodes.socket(settings.addresses().get(0)));
        }
        List<HostAndPort> addresses =
                settings.addresses().stream().map(HostAndPort::from).toList();
        RedisFailures all = new RedisFailures(settings.pool(), String.join(", ", settings.addresses()));
        return switch (settings.kind()) {
            case SENTINEL ->
                new SentinelMaster(new SentinelGroup(String.valueOf(settings.master()), addresses, all), nodes);
            case CLUSTER -> new ClusterNodes(nodes, addresses, all);
            case SERVER, SOCKET -> new OneServer(nodes.tcp(addresses.get(0)));
        };
    }

    private void check(Node node) {
        Link link = node.openApart();
        try {
            Object pong = ask(node, link, new CommandArguments(Command.PING));
            if (pong instanceof JedisDataException refusal
                    && !RedisFailures.word(refusal).equals("NOPERM")) {
                throw node.failures().refused(refusal, "PING");
            }
            check(node, link.life());
            Object memory = ask(node, link, new CommandArguments(Command.INFO).add("memory"));
            if (memory instanceof byte[] info) {
                note(node, ServerLife.facts(new String(info, StandardCharsets.UTF_8)));
            }
        } finally {
            link.end();
        }
    }

    private void check(Node node, ServerLife life) {
        if (!life.isKnown()) {
            LOG.log(
                    Level.WARNING,
                    "{0}: {1} does not let its user ask INFO, so each connection takes what another one has cached for"
                            + " foreign; grant +info",
                    ErrorCode.REDIS_FACTS_HIDDEN.code(),
                    node.failures().place());
        } else if (!life.atLeast(7, 0)) {
            throw node.failures()
                    .refused(
                            ErrorCode.REDIS_VERSION,
                            "has version " + life.version() + ", but 7.0 is needed at least; upgrade it");
        }
    }

    /** Eviction costs misses only; a full server without it takes no writes. */
    private static void note(Node node, Map<String, String> memory) {
        String policy = memory.getOrDefault("maxmemory_policy", "noeviction");
        if (memory.getOrDefault("maxmemory", "0").equals("0")) {
            return;
        }
        if (policy.equals("noeviction")) {
            LOG.log(
                    Level.WARNING,
                    "{0}: {1} has a limit of memory and the policy noeviction: once it is full, it takes no writes, and"
                            + " changes of entities with a Redis cache fail; set maxmemory-policy to allkeys-lru if it is"
                            + " nothing but a cache",
                    ErrorCode.REDIS_MEMORY_POLICY.code(),
                    node.failures().place());
        } else {
            LOG.log(
                    Level.INFO,
                    "{0}: {1} has the policy {2}: what it evicts is read from MySQL again",
                    ErrorCode.REDIS_MEMORY_POLICY.code(),
                    node.failures().place(),
                    policy);
        }
    }

    private static @Nullable Object ask(Node node, Link link, CommandArguments command) {
        try {
            link.beginCommand();
            link.sendCommand(command);
            return link.getOne();
        } catch (JedisDataException refusal) {
            return refusal;
        } catch (RuntimeException | OutOfMemoryError failure) {
            throw node.failures().of(failure, command.getCommand().toString(), link.answerBegan());
        }
    }

    private void add(StoreException failure) {
        String text = Problem.of(failure, "").message();
        switch (failure.code()) {
            case REDIS_ACCESS_DENIED -> problems.add(failure.code(), "password", text);
            case REDIS_MASTER_UNKNOWN -> problems.add(failure.code(), "master", text);
            case REDIS_DATABASE_UNKNOWN -> problems.add(failure.code(), "database", text);
            default -> problems.add(failure.code(), text);
        }
    }
}
