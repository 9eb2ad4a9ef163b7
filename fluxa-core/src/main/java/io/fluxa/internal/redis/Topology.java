package io.fluxa.internal.redis;

import java.util.List;
import redis.clients.jedis.exceptions.JedisRedirectionException;

/** Which servers a pool has, and which of them holds a key. Safe for use by several threads. */
interface Topology {

    /** The server that holds a key, as far as known. */
    Node nodeOf(byte[] key);

    /** All servers that hold keys. */
    List<Node> nodes();

    /** Whether keys are spread over slots, so that one command takes keys of one slot only. */
    boolean hasSlots();

    /** The server that another one has named for a key; remembers it. */
    Node redirected(JedisRedirectionException where);

    /** Looks, on the thread of the heartbeat, whether servers have changed. */
    void look();

    /** Asks to look soon, because a server has refused a write. */
    void doubt();

    /** Closes every connection for good. */
    void close();
}
