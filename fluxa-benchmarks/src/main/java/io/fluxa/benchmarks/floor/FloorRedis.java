package io.fluxa.benchmarks.floor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.fluxa.internal.cache.CacheKeys;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import redis.clients.jedis.RedisClient;

/**
 * Redis as the hand-written side uses it: the pool of Jedis, and keys of the same form as ours. Whoever opens it closes it.
 *
 * @param client connections
 * @param prefix what the keys of the table begin with
 * @param channel where other nodes are told of changes
 */
public record FloorRedis(RedisClient client, String prefix, String channel) implements AutoCloseable {

    /** How many bytes stand before those of a row: its kind, and the life of the server. */
    static final int HEADER = 1 + Long.BYTES;

    /** Connects, for the cached rows of a table. */
    public static FloorRedis open(Target target, DataSource pool, String table) throws SQLException {
        String id;
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery("SELECT id FROM _fluxa_database")) {
            results.next();
            id = results.getString(1);
        }
        return new FloorRedis(
                RedisClient.create(target.redis()), id + ":" + CacheKeys.tableHash(table) + ":", id + ":rows");
    }

    /** The key of a row. */
    public byte[] key(long id) {
        return (prefix + id).getBytes(ISO_8859_1);
    }

    /** The keys of rows. */
    public byte[][] keys(long[] ids) {
        byte[][] keys = new byte[ids.length][];
        for (int i = 0; i < ids.length; i++) {
            keys[i] = key(ids[i]);
        }
        return keys;
    }

    @Override
    public void close() {
        client.close();
    }
}
