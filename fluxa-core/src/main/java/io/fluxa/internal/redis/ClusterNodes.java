package io.fluxa.internal.redis;

import io.fluxa.error.StoreException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.exceptions.JedisMovedDataException;
import redis.clients.jedis.exceptions.JedisRedirectionException;
import redis.clients.jedis.util.JedisClusterCRC16;

/**
 * The masters of a cluster and the slots that they hold. What a node says of a moved slot is remembered at once; the whole is asked for anew
 * soon after, and every now and then.
 */
final class ClusterNodes implements Topology {

    private static final Logger LOG = System.getLogger("io.fluxa.redis");
    private static final int SLOTS = 16_384;
    private static final long REFRESH_NANOS = TimeUnit.SECONDS.toNanos(15);

    private final NodeFactory factory;
    private final RedisFailures failures;
    private final List<HostAndPort> seeds;
    private final Map<HostAndPort, Node> known = new ConcurrentHashMap<>();
    private final AtomicReferenceArray<@Nullable Node> slots = new AtomicReferenceArray<>(SLOTS);
    private volatile List<Node> masters = List.of();
    private volatile boolean doubted;
    private long refreshed;

    /**
     * Asks for the nodes for the first time.
     *
     * @param seeds the nodes that are configured
     * @throws StoreException when none of them answers
     */
    ClusterNodes(NodeFactory factory, List<HostAndPort> seeds, RedisFailures failures) {
        this.factory = factory;
        this.seeds = seeds;
        this.failures = failures;
        StoreException failure = refresh();
        if (failure != null) {
            close();
            throw failure;
        }
    }

    @Override
    public Node nodeOf(byte[] key) {
        Node node = slots.get(JedisClusterCRC16.getSlot(key));
        if (node != null) {
            return node;
        }
        for (Node other : masters) {
            if (other.answers()) {
                return other;
            }
        }
        throw failures.unavailable("has no node for a key; try again when the cluster is whole", null);
    }

    @Override
    public List<Node> nodes() {
        return masters;
    }

    @Override
    public boolean hasSlots() {
        return true;
    }

    @Override
    public Node redirected(JedisRedirectionException where) {
        Node node = node(where.getTargetNode());
        if (where instanceof JedisMovedDataException) {
            int slot = where.getSlot();
            if (slot >= 0 && slot < SLOTS) {
                slots.set(slot, node);
            }
            doubted = true;
        }
        return node;
    }

    @Override
    public void look() {
        boolean due = System.nanoTime() - refreshed > REFRESH_NANOS;
        if (due || doubted || !masters.stream().allMatch(Node::answers)) {
            doubted = false;
            StoreException failure = refresh();
            if (failure != null) {
                LOG.log(Level.DEBUG, "no node of the cluster tells of the others", failure);
            }
        }
    }

    @Override
    public void doubt() {
        doubted = true;
    }

    @Override
    public void close() {
        known.values().forEach(Node::close);
    }

    /** Asks one node after another for all of them; gives the last failure when none answers. */
    private @Nullable StoreException refresh() {
        StoreException last = failures.unavailable("has no node that answers; check their addresses", null);
        Set<HostAndPort> candidates = new LinkedHashSet<>();
        masters.stream()
                .filter(Node::answers)
                .map(node -> HostAndPort.from(node.name()))
                .forEach(candidates::add);
        candidates.addAll(seeds);
        for (HostAndPort candidate : candidates) {
            try {
                take(SlotMap.ask(node(candidate), candidate));
                refreshed = System.nanoTime();
                return null;
            } catch (StoreException failure) {
                last = failure;
            }
        }
        return last;
    }

    private void take(List<SlotMap.Range> ranges) {
        Set<Node> found = new LinkedHashSet<>();
        for (SlotMap.Range range : ranges) {
            Node node = node(range.master());
            found.add(node);
            for (int slot = range.first(); slot <= range.last(); slot++) {
                slots.set(slot, node);
            }
        }
        masters = List.copyOf(found);
        List<Node> gone = new ArrayList<>(known.values());
        gone.removeAll(found);
        for (Node node : gone) {
            known.values().remove(node);
            for (int slot = 0; slot < SLOTS; slot++) {
                slots.compareAndSet(slot, node, null);
            }
            node.retire();
        }
    }

    private Node node(HostAndPort address) {
        return known.computeIfAbsent(address, factory::tcp);
    }
}
