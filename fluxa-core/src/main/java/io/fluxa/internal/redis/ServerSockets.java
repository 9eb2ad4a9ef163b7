package io.fluxa.internal.redis;

import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.DefaultJedisSocketFactory;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.JedisSocketFactory;
import redis.clients.jedis.SslOptions;

/** Makes the sockets to one server. */
final class ServerSockets {

    private ServerSockets() {}

    /** Sockets to a host and port. */
    static JedisSocketFactory tcp(HostAndPort address, boolean tls) {
        return new DefaultJedisSocketFactory(
                address,
                DefaultJedisClientConfig.builder()
                        .connectionTimeoutMillis(RedisTimes.CONNECT_MILLIS)
                        .socketTimeoutMillis(RedisTimes.ANSWER_MILLIS)
                        .sslOptions(tls ? SslOptions.defaults() : null)
                        .build());
    }

    /** Sockets to a path of this machine. */
    static JedisSocketFactory unix(String path) {
        return () -> UnixSocket.connect(path);
    }
}
