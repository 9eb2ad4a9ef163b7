package io.fluxa.torture.fault;

import java.util.Locale;

/** What can be done to nodes, Redis and the network. */
public enum FaultKind {
    /** SIGKILL of a node, which starts again at once. */
    NODE_KILL(false),
    /** SIGSTOP of a node for up to five seconds. */
    NODE_PAUSE(false),
    /** Connections of a node to MySQL are reset, perhaps within a commit. */
    MYSQL_CUT(false),
    /** Connections to Redis are reset. */
    REDIS_CUT(true),
    /** A node's way to Redis swallows everything for some seconds. */
    REDIS_BLACK_HOLE(true),
    /** A node's way to Redis is slow. */
    REDIS_DELAY(true),
    /** Redis stops answering for a while. */
    REDIS_PAUSE(true),
    /** Redis is killed: it starts with nothing, or the replica takes over. */
    REDIS_CRASH(true),
    /** Redis is killed and starts with a snapshot from before further commits. */
    REDIS_OLD_SNAPSHOT(true),
    /** FLUSHALL. */
    REDIS_FLUSH(true),
    /** Some keys are deleted. */
    KEY_LOSS(true),
    /** Some keys get bytes that no cache writes. */
    HOSTILE_BYTES(true),
    /** Redis has so little memory that it evicts all the time. */
    EVICTION(true);

    private final boolean redis;

    FaultKind(boolean redis) {
        this.redis = redis;
    }

    /** Whether it is done to Redis or the way there. */
    public boolean redis() {
        return redis;
    }

    /** As on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
