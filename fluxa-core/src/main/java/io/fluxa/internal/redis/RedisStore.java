package io.fluxa.internal.redis;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A Redis pool as the rest of the engine uses it: one server, or all nodes of a cluster. Safe for use by several threads. */
public interface RedisStore {

    /** The code of the pool. */
    String code();

    /**
     * Whether the server answered lately. While it is false nobody should ask for what can be had elsewhere; it becomes true again by
     * itself.
     */
    boolean available();

    /**
     * Lends a connection to the server that holds a key.
     *
     * @throws io.fluxa.error.StoreUnavailableException when there is none, at once while the pool is not {@link #available}
     * @throws io.fluxa.error.StoreTimeoutException when no connection or answer came in time
     */
    <T extends @Nullable Object> T on(byte[] key, CommandLog log, Function<RedisChannel, T> work);

    /**
     * Lends, one after another, a connection to each server that holds some of the keys. Fails as {@link #on}.
     *
     * @param work called once per server
     */
    void onEach(byte[][] keys, CommandLog log, NodeWork work);

    /** What is done at one server. */
    @FunctionalInterface
    interface NodeWork {
        /** Does it, for the keys at some positions of the whole list. */
        void run(RedisChannel channel, int[] positions);
    }

    /**
     * Deletes every key with a prefix, on all servers, step by step. A key that is there from the begin to the end is deleted; one that
     * comes meanwhile may stay.
     *
     * @return how many were deleted
     */
    long deleteAll(byte[] prefix, CommandLog log);

    /** Listens to a channel until it is closed. */
    Subscription subscribe(byte[] channel, Listener listener);

    /** Somebody who listens to a channel. Called on one thread of the pool, which it must not hold up. */
    interface Listener {
        /** A message came. */
        void message(byte[] message);

        /** Messages are received from now on; also after each interruption. */
        void connected();

        /** Messages may be missed from now on. */
        void interrupted();
    }

    /** The end of listening. */
    interface Subscription extends AutoCloseable {
        /** Listens no longer. A second call does nothing. */
        @Override
        void close();
    }
}
