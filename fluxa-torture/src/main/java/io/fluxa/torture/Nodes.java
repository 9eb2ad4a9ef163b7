package io.fluxa.torture;

import io.fluxa.devservices.mysql.RunningMysql;
import io.fluxa.test.FaultProxy;
import io.fluxa.torture.fault.NodeGroup;
import io.fluxa.torture.fault.RedisPlace;
import io.fluxa.torture.history.HistoryFile;
import io.fluxa.torture.node.NodeConfig;
import io.fluxa.torture.node.Sloppiness;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The nodes with their proxies before MySQL. */
final class Nodes implements NodeGroup, AutoCloseable {

    private static final int MOST_STARTS = 20;

    private final RedisPlace redis;
    private final Path folder;
    private final long seed;
    private final Sloppiness sloppy;
    private final Tale tale;
    private final List<FaultProxy> mysql;
    private final List<NodeProcess> processes = new ArrayList<>();
    private final List<HistoryFile> histories = new ArrayList<>();
    private final boolean[] next;
    private int started;

    Nodes(int count, RunningMysql mysql, RedisPlace redis, Path folder, TortureOptions options, Tale tale) {
        this.redis = redis;
        this.folder = folder;
        this.seed = options.seed();
        this.sloppy = options.sloppy();
        this.tale = tale;
        this.next = new boolean[count];
        this.mysql = IntStream.range(0, count)
                .mapToObj(node -> FaultProxy.to("127.0.0.1", mysql.port()))
                .toList();
    }

    void start() {
        for (int node = 0; node < size(); node++) {
            processes.add(process(node));
        }
        processes.forEach(process -> process.await("ready"));
    }

    private NodeProcess process(int node) {
        started++;
        NodeConfig config = new NodeConfig(
                started,
                node,
                size(),
                next[node],
                sloppy,
                seed,
                folder.resolve("history-" + started),
                "jdbc:mysql://127.0.0.1:" + mysql.get(node).port() + "/" + RunningMysql.DATABASE
                        + "?sslMode=DISABLED&user=" + RunningMysql.USER + "&password=" + RunningMysql.PASSWORD,
                redis.address(node));
        NodeProcess process = NodeProcess.start(config, folder.resolve("errors"), tale);
        histories.add(process.history());
        return process;
    }

    /** Starts a node again as the other version of the application. */
    void changeVersion(int node) {
        next[node] = !next[node];
        processes.get(node).close();
        restart(node);
    }

    @Override
    public int size() {
        return next.length;
    }

    @Override
    public void killAndRestart(int node) {
        processes.get(node).kill();
        restart(node);
    }

    /** An engine does not start without its stores, which another fault may have taken away. */
    private void restart(int node) {
        for (int attempt = 1; attempt <= MOST_STARTS; attempt++) {
            NodeProcess process = process(node);
            processes.set(node, process);
            if (process.comesTo("ready")) {
                return;
            }
            process.close();
        }
        throw new IllegalStateException("node " + node + " does not start");
    }

    @Override
    public void pause(int node) {
        processes.get(node).signal("STOP");
    }

    @Override
    public void resume(int node) {
        processes.get(node).signal("CONT");
    }

    @Override
    public void cutMysql(int node) {
        mysql.get(node).cut();
    }

    /** Ends the work of all nodes. */
    void rest() {
        processes.forEach(process -> process.tell("rest"));
        processes.forEach(process -> process.await("resting"));
    }

    /** Lets all nodes compare their caches with MySQL. */
    void check() {
        processes.forEach(process -> process.tell("check"));
        processes.forEach(process -> process.await("checked"));
    }

    List<HistoryFile> histories() {
        return List.copyOf(histories);
    }

    @Override
    public void close() {
        processes.forEach(NodeProcess::close);
        mysql.forEach(FaultProxy::close);
    }
}
