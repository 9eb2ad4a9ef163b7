package io.fluxa.devservices.redis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A master, its replica and the sentinels that watch them, to be failed over. They are throwaway servers without modules. Safe for
 * use by several threads, as long as one fail-over goes on at a time.
 */
public final class RedisReplication implements AutoCloseable {

    /** The name under which the sentinels know the master. */
    public static final String MASTER = "mymaster";

    private static final String HOST = "127.0.0.1";

    /** Shorter, and a busy machine looks like a dead server. */
    private static final String DOWN_AFTER_MILLIS = "1000";

    private static final String RETRY_MILLIS = "3000";

    private final ServerGroup group;
    private final List<RunningRedis> data = new ArrayList<>();
    private final List<RunningRedis> sentinels = new ArrayList<>();

    private RedisReplication(RedisService service) {
        this.group = new ServerGroup(service);
    }

    /**
     * Starts all of them and waits until the sentinels know each other and the replica.
     *
     * @param service what starts each server
     * @param sentinels how many sentinels: one, or three as in earnest
     * @return the servers; the caller closes them
     * @throws io.fluxa.devservices.DevServiceException if one of them does not come up; nothing is left running
     */
    public static RedisReplication start(RedisService service, int sentinels) {
        RedisReplication started = new RedisReplication(service);
        try {
            started.startData();
            for (int i = 1; i <= sentinels; i++) {
                started.startSentinel("sentinel-" + i, sentinels / 2 + 1);
            }
            Agreement.await("all of them are there", started::isComplete);
            return started;
        } catch (RuntimeException e) {
            started.close();
            throw e;
        }
    }

    private void startData() {
        RunningRedis master = group.start(() -> dataOptions("data-1").build());
        data.add(master);
        data.add(group.start(() -> dataOptions("data-2")
                .directive("replicaof", HOST, Integer.toString(master.port()))
                .build()));
        // Sentinels look for replicas when they start, and then only every ten seconds.
        awaitReplica(replica());
    }

    private static RedisOptions.Builder dataOptions(String name) {
        return RedisOptions.builder()
                .name(name)
                .withoutModules()
                .directive("repl-diskless-sync-delay", "0")
                .directive("repl-ping-replica-period", "1");
    }

    private void startSentinel(String name, int quorum) {
        String port = Integer.toString(data.get(0).port());
        sentinels.add(group.start(() -> RedisOptions.builder()
                .name(name)
                .sentinel()
                .directive("sentinel", "monitor", MASTER, HOST, port, Integer.toString(quorum))
                .directive("sentinel", "down-after-milliseconds", MASTER, DOWN_AFTER_MILLIS)
                .directive("sentinel", "failover-timeout", MASTER, RETRY_MILLIS)
                .build()));
    }

    private boolean isComplete() {
        return sentinels.stream().allMatch(this::isComplete);
    }

    /** Names and values, one to a line. */
    private boolean isComplete(RunningRedis sentinel) {
        List<String> state = lines(sentinel.command("SENTINEL", "MASTER", MASTER));
        return valueOf(state, "flags").equals("master")
                && valueOf(state, "num-slaves").equals("1")
                && valueOf(state, "num-other-sentinels").equals(Integer.toString(sentinels.size() - 1));
    }

    private static String valueOf(List<String> state, String name) {
        int place = state.indexOf(name);
        return place < 0 ? "" : state.get(place + 1);
    }

    private static List<String> lines(@Nullable String reply) {
        return reply == null ? List.of() : Arrays.asList(reply.split("\n", -1));
    }

    /**
     * The server that the first sentinel names.
     *
     * @return the master, which may have died since
     */
    public RunningRedis master() {
        return data.get(isNamed(sentinels.get(0), data.get(1)) ? 1 : 0);
    }

    /**
     * The other one.
     *
     * @return the replica, or what was the master before it was killed
     */
    public RunningRedis replica() {
        return sentinels.isEmpty() ? data.get(1) : other(master());
    }

    private RunningRedis other(RunningRedis one) {
        return data.get(data.get(0) == one ? 1 : 0);
    }

    private static boolean isNamed(RunningRedis sentinel, RunningRedis server) {
        List<String> named = lines(sentinel.command("SENTINEL", "GET-MASTER-ADDR-BY-NAME", MASTER));
        return named.equals(List.of(HOST, Integer.toString(server.port())));
    }

    /**
     * The sentinels.
     *
     * @return one or several, none of which holds data
     */
    public List<RunningRedis> sentinels() {
        return List.copyOf(sentinels);
    }

    /**
     * Kills the master and waits until its replica has taken over. What the replica had not got yet is lost.
     *
     * @return the new master
     */
    public RunningRedis failOver() {
        RunningRedis old = master();
        old.kill();
        return awaitFailOver(old);
    }

    /**
     * Waits until all sentinels name another master than the one which a test killed or paused, and that one takes writes.
     *
     * @param old the master before
     * @return the new master
     */
    public RunningRedis awaitFailOver(RunningRedis old) {
        RunningRedis promoted = other(old);
        Agreement.await(
                promoted.address() + " is the master",
                () -> sentinels.stream().allMatch(sentinel -> isNamed(sentinel, promoted))
                        && lines(promoted.command("ROLE")).get(0).equals("master"));
        return promoted;
    }

    /** Starts the old master again, dead or not, as the replica of the new one, and waits until it has the data. */
    public void heal() {
        RunningRedis master = master();
        RunningRedis old = other(master);
        old.restartEmpty();
        old.command("REPLICAOF", HOST, Integer.toString(master.port()));
        awaitReplica(old);
    }

    private static void awaitReplica(RunningRedis replica) {
        Agreement.await(
                replica.address() + " is a replica",
                () -> lines(replica.command("INFO", "replication")).contains("master_link_status:up\r"));
    }

    /**
     * The sentinels as FluxaORM configuration of one pool.
     *
     * @param pool the name of the pool, in lower case
     * @return the keys {@code master} and {@code nodes} under {@code fluxa.pools.<pool>.sentinel}
     */
    public Map<String, String> configuration(String pool) {
        String prefix = "fluxa.pools." + pool + ".sentinel.";
        return Map.of(prefix + "master", MASTER, prefix + "nodes", ServerGroup.addresses(sentinels));
    }

    @Override
    public void close() {
        group.close();
    }
}
