package io.fluxa.internal.redis;

import java.util.List;
import redis.clients.jedis.exceptions.JedisRedirectionException;

/** A server that stays where it is. */
final class OneServer implements Topology {

    private final Node node;
    private final List<Node> nodes;

    OneServer(Node node) {
        this.node = node;
        this.nodes = List.of(node);
    }

    @Override
    public Node nodeOf(byte[] key) {
        return node;
    }

    @Override
    public List<Node> nodes() {
        return nodes;
    }

    @Override
    public boolean hasSlots() {
        return false;
    }

    @Override
    public Node redirected(JedisRedirectionException where) {
        return node;
    }

    @Override
    public void look() {
        // there is no other one
    }

    @Override
    public void doubt() {
        // there is no other one
    }

    @Override
    public void close() {
        node.close();
    }
}
