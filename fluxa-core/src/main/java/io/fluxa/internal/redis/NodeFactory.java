package io.fluxa.internal.redis;

import java.util.random.RandomGenerator;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.JedisSocketFactory;

/** Makes what a pool knows of its servers; nothing is connected. */
final class NodeFactory {

    private final RedisTarget target;
    private final LinkOpener.Login login;
    private final int limit;

    NodeFactory(RedisTarget target, RandomGenerator random) {
        this.target = target;
        this.login =
                new LinkOpener.Login(target.credentials(), target.settings().database(), random);
        this.limit = Math.max(16, 10 * Runtime.getRuntime().availableProcessors());
    }

    /** A server at a host and port. */
    Node tcp(HostAndPort address) {
        return node(
                address.toString(), ServerSockets.tcp(address, target.settings().tls()));
    }

    /** A server at a path of this machine. */
    Node socket(String path) {
        return node(path, ServerSockets.unix(path));
    }

    private Node node(String name, JedisSocketFactory sockets) {
        RedisFailures failures = new RedisFailures(target.settings().pool(), name);
        return new Node(name, new LinkOpener(sockets, login, failures), limit);
    }
}
