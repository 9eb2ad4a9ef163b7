package io.fluxa.internal.redis;

import io.fluxa.error.StoreException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.exceptions.JedisRedirectionException;

/** The server that sentinels name. When they name another one, every connection to the old one ends. */
final class SentinelMaster implements Topology {

    private static final Logger LOG = System.getLogger("io.fluxa.redis");

    private final SentinelGroup sentinels;
    private final NodeFactory factory;
    private volatile Node node;

    /**
     * Asks for the master for the first time.
     *
     * @throws StoreException when nobody names it
     */
    SentinelMaster(SentinelGroup sentinels, NodeFactory factory) {
        this.sentinels = sentinels;
        this.factory = factory;
        this.node = factory.tcp(sentinels.ask());
    }

    @Override
    public Node nodeOf(byte[] key) {
        return node;
    }

    @Override
    public List<Node> nodes() {
        return List.of(node);
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
        HostAndPort named;
        try {
            named = sentinels.ask();
        } catch (StoreException nobody) {
            LOG.log(Level.DEBUG, "nobody names the master", nobody);
            return;
        }
        Node old = node;
        if (!named.toString().equals(old.name())) {
            node = factory.tcp(named);
            old.retire();
            LOG.log(Level.WARNING, "{0} is replaced by {1}", old.failures().place(), named);
        }
    }

    @Override
    public void doubt() {
        // each beat asks anyway
    }

    @Override
    public void close() {
        sentinels.close();
        node.close();
    }
}
