package io.fluxa.it.cache;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.fluxa.test.RedisServer;
import java.util.Objects;
import redis.clients.jedis.Jedis;

/** The bytes under keys of the test's Redis database, read and written beside FluxaORM. */
final class RawRedis implements AutoCloseable {

    private final Jedis jedis;

    RawRedis(RedisServer server) {
        jedis = new Jedis("127.0.0.1", server.port());
        jedis.select(server.database());
    }

    byte[] get(String key) {
        return Objects.requireNonNull(jedis.get(key.getBytes(ISO_8859_1)), key);
    }

    void set(String key, byte[] value) {
        jedis.set(key.getBytes(ISO_8859_1), value);
    }

    @Override
    public void close() {
        jedis.close();
    }
}
