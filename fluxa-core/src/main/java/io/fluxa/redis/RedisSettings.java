package io.fluxa.redis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A registered Redis pool as it was understood, without credentials.
 *
 * @param pool the pool code
 * @param kind how Redis is run
 * @param addresses the server, the sentinels or the nodes as {@code host:port}, or the path of a socket
 * @param master the name that sentinels know the server by, or null
 * @param database the number of the database
 * @param tls whether connections are encrypted
 */
public record RedisSettings(
        String pool,
        Kind kind,
        List<String> addresses,
        @Nullable String master,
        int database,
        boolean tls) {

    /** How Redis is run. */
    public enum Kind {
        /** One server, reached over the network. */
        SERVER,
        /** One server on this machine, reached by a unix socket. */
        SOCKET,
        /** A server and its replicas, watched by sentinels. */
        SENTINEL,
        /** A cluster. */
        CLUSTER
    }

    /** Copies the list. */
    public RedisSettings {
        addresses = List.copyOf(addresses);
    }
}
