package io.fluxa.torture.fault;

import org.jspecify.annotations.Nullable;

/** Redis as the nodes have it. */
public interface RedisPlace extends AutoCloseable {

    /** The address for a node, or {@code sentinels=} and addresses; see {@link io.fluxa.torture.node.NodeConfig}. */
    String address(int node);

    /** Sends a command to the server that takes writes, past all proxies. */
    @Nullable
    String command(String... words);

    /** Kills the server that takes writes, and lets another one or the same take over with less in it. */
    void crash(boolean withSnapshot);

    /** Takes a snapshot, for a later crash. */
    void snapshot();

    /** Stops the server that takes writes, until {@link #resume}. */
    void pause();

    /** Lets it go on. */
    void resume();

    /** Ends what is wrong between a node and Redis. */
    void heal(int node);

    /** Cuts the connections of a node. */
    void cut(int node);

    /** Swallows what a node and Redis send each other, until {@link #heal}. */
    void blackHole(int node);

    /** Lets what a node and Redis send each other take longer, until {@link #heal}. */
    void delay(int node, int millis);

    /** Whether a node's way can be spoilt alone. */
    boolean hasProxies();

    @Override
    void close();
}
