package io.fluxa.internal.redis;

import java.util.List;
import redis.clients.jedis.exceptions.JedisAskDataException;
import redis.clients.jedis.exceptions.JedisRedirectionException;

/** Sends commands of a batch on to the nodes of a cluster that another node has named. */
final class ClusterRedirects implements Redirects {

    private final Topology topology;
    private final CommandLog log;

    ClusterRedirects(Topology topology, CommandLog log) {
        this.topology = topology;
        this.log = log;
    }

    @Override
    public List<Object> send(JedisRedirectionException where, List<Step> steps) {
        Node node = topology.redirected(where);
        Link link = node.lend();
        try {
            return new Wire(node, link, log, where instanceof JedisAskDataException).askAll(steps);
        } finally {
            node.release(link);
        }
    }
}
