package io.fluxa.internal.redis;

import java.io.IOException;
import redis.clients.jedis.Connection;
import redis.clients.jedis.JedisSocketFactory;
import redis.clients.jedis.PushConsumerChain;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.util.RedisInputStream;

/**
 * One connection to one server. It never connects a second time, because a new connection can reach another server or another life of
 * it. Used by one thread at a time.
 */
final class Link extends Connection {

    private final int generation;
    private boolean opened;
    private boolean answerBegan;
    private ServerLife life = ServerLife.UNKNOWN;
    private boolean wasIdle;
    private long idleSince;

    /**
     * Prepares a connection.
     *
     * @param sockets makes the socket
     * @param generation which generation of the connections of its server it belongs to
     */
    Link(JedisSocketFactory sockets, int generation) {
        super(sockets);
        this.generation = generation;
    }

    int generation() {
        return generation;
    }

    /** What the server said of itself when the connection was made. */
    ServerLife life() {
        return life;
    }

    void life(ServerLife found) {
        life = found;
    }

    /** Since when nobody uses it, by the clock of {@link System#nanoTime()}. */
    long idleSince() {
        return idleSince;
    }

    /** Says that nobody uses it from now on, by the clock of {@link System#nanoTime()}. */
    void idleFrom(long nanos) {
        wasIdle = true;
        idleSince = nanos;
    }

    /** Whether it was used before by somebody else, so that its server can have closed it meanwhile. */
    boolean wasIdle() {
        return wasIdle;
    }

    /** Says that a command begins whose answer did not come yet. */
    void beginCommand() {
        answerBegan = false;
    }

    /** Whether something of the last answer that was waited for had come. */
    boolean answerBegan() {
        return answerBegan;
    }

    @Override
    public void connect() {
        if (!opened) {
            opened = true;
            super.connect();
        } else if (isBroken()) {
            throw new JedisConnectionException("the connection is closed");
        }
    }

    @Override
    protected Object protocolRead(RedisInputStream in, PushConsumerChain pushes) {
        answerBegan = false;
        in.peek((byte) 0);
        answerBegan = true;
        return super.protocolRead(in, pushes);
    }

    /** Sends what was written so far. */
    @Override
    protected void flush() {
        super.flush();
    }

    /** Ends it, also from another thread; whoever waits for an answer fails. */
    void end() {
        try {
            forceDisconnect();
        } catch (IOException e) {
            throw new IllegalStateException("closing a socket quietly failed", e);
        }
    }
}
