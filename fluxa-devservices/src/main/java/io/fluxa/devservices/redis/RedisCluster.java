package io.fluxa.devservices.redis;

import io.fluxa.devservices.process.FreePort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A cluster of three masters without replicas, each with a third of the slots. They are throwaway servers without modules. */
public final class RedisCluster implements AutoCloseable {

    private static final int NODES = 3;
    private static final int SLOTS = 16_384;
    private static final String HOST = "127.0.0.1";

    private final ServerGroup group;
    private final List<RunningRedis> nodes = new ArrayList<>();
    private final List<Integer> busPorts = new ArrayList<>();

    private RedisCluster(RedisService service) {
        this.group = new ServerGroup(service);
    }

    /**
     * Starts the nodes, shares the slots out and waits until the cluster takes commands.
     *
     * @param service what starts each server
     * @return the cluster; the caller closes it
     * @throws io.fluxa.devservices.DevServiceException if it does not come up; nothing is left running
     */
    public static RedisCluster start(RedisService service) {
        RedisCluster started = new RedisCluster(service);
        try {
            for (int i = 0; i < NODES; i++) {
                started.startNode(i);
            }
            started.introduce();
            started.awaitOk();
            return started;
        } catch (RuntimeException e) {
            started.close();
            throw e;
        }
    }

    private void startNode(int number) {
        int[] busPort = new int[1];
        RunningRedis node = group.start(() -> {
            busPort[0] = FreePort.any();
            return RedisOptions.builder()
                    .name("node-" + (number + 1))
                    .withoutModules()
                    .directive("cluster-enabled", "yes")
                    .directive("cluster-config-file", "nodes.conf")
                    .directive("cluster-node-timeout", "2000")
                    .directive("cluster-port", Integer.toString(busPort[0]))
                    .build();
        });
        nodes.add(node);
        busPorts.add(busPort[0]);
        node.command("CLUSTER", "SET-CONFIG-EPOCH", Integer.toString(number + 1));
        node.command(
                "CLUSTER", "ADDSLOTSRANGE", Integer.toString(first(number)), Integer.toString(first(number + 1) - 1));
    }

    private static int first(int number) {
        return number * SLOTS / NODES;
    }

    private void introduce() {
        for (int i = 1; i < NODES; i++) {
            String port = Integer.toString(nodes.get(i).port());
            nodes.get(0).command("CLUSTER", "MEET", HOST, port, Integer.toString(busPorts.get(i)));
        }
    }

    /** Waits until every node says that the cluster takes commands, as after the restart of a node. */
    public void awaitOk() {
        Agreement.await("the cluster is complete", () -> nodes.stream().allMatch(RedisCluster::isOk));
    }

    private static boolean isOk(RunningRedis node) {
        String state = String.valueOf(node.command("CLUSTER", "INFO"));
        return state.contains("cluster_state:ok\r\n") && state.contains("cluster_known_nodes:" + NODES + "\r\n");
    }

    /**
     * The nodes.
     *
     * @return three servers, in the order of their slots
     */
    public List<RunningRedis> nodes() {
        return List.copyOf(nodes);
    }

    /**
     * The node that has a key, as long as no slot was moved.
     *
     * @param key the key
     * @return the server that does not redirect commands on it
     */
    public RunningRedis nodeOf(String key) {
        int slot = Integer.parseInt(String.valueOf(nodes.get(0).command("CLUSTER", "KEYSLOT", key)));
        int number = 0;
        while (slot >= first(number + 1)) {
            number++;
        }
        return nodes.get(number);
    }

    /**
     * The nodes as FluxaORM configuration of one pool.
     *
     * @param pool the name of the pool, in lower case
     * @return the key {@code fluxa.pools.<pool>.redis-cluster.nodes}
     */
    public Map<String, String> configuration(String pool) {
        return Map.of("fluxa.pools." + pool + ".redis-cluster.nodes", ServerGroup.addresses(nodes));
    }

    @Override
    public void close() {
        group.close();
    }
}
