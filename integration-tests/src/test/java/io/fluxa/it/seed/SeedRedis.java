package io.fluxa.it.seed;

import io.fluxa.devservices.redis.RedisCluster;
import io.fluxa.devservices.redis.RedisOptions;
import io.fluxa.devservices.redis.RedisReplication;
import io.fluxa.devservices.redis.RedisService;
import io.fluxa.devservices.redis.RunningRedis;
import java.util.List;

/** One Redis of each kind that a registry can name: a server, one that a sentinel watches, and a cluster. */
final class SeedRedis implements AutoCloseable {

    private final RunningRedis server;
    private final RedisReplication replication;
    private final RedisCluster cluster;

    private SeedRedis(RunningRedis server, RedisReplication replication, RedisCluster cluster) {
        this.server = server;
        this.replication = replication;
        this.cluster = cluster;
    }

    /**
     * Starts them.
     *
     * @param user who may use the server besides everybody
     * @param password the password of that user
     * @param masterPassword the password of the server that the sentinel watches
     */
    static SeedRedis start(String user, String password, String masterPassword) {
        RedisService service = new RedisService();
        SeedRedis all = new SeedRedis(
                service.start(RedisOptions.builder()
                        .withoutModules()
                        .user(user, password)
                        .build()),
                RedisReplication.start(service, 1),
                RedisCluster.start(service));
        if (!masterPassword.isEmpty()) {
            all.replication.master().command("CONFIG", "SET", "requirepass", masterPassword);
        }
        return all;
    }

    /** The server as {@code host:port}. */
    String server() {
        return server.address();
    }

    /** Two sentinels, of which only the second one is there. */
    List<String> sentinels() {
        return List.of("127.0.0.1:1", replication.sentinels().get(0).address());
    }

    /** Two nodes of the cluster. */
    List<String> nodes() {
        return List.of(cluster.nodes().get(0).address(), cluster.nodes().get(1).address());
    }

    @Override
    public void close() {
        server.close();
        replication.close();
        cluster.close();
    }
}
