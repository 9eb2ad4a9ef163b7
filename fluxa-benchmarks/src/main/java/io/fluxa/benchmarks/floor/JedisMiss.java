package io.fluxa.benchmarks.floor;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.fluxa.benchmarks.harness.Operation;
import io.fluxa.benchmarks.shipment.CachedShipmentProvider;
import io.fluxa.benchmarks.shipment.Ids;
import io.fluxa.benchmarks.shipment.PlainShipment;
import io.fluxa.benchmarks.shipment.PlainWriter;
import io.fluxa.benchmarks.shipment.ShipmentTable;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.params.SetParams;

/** A row that Redis does not have: GET, the lease by SET, the row by a SELECT that asks for its lock, and a script that puts it in. */
public final class JedisMiss implements Operation {

    private static final int CHUNK = 16;
    private static final int LEASE = FloorRedis.HEADER + 2 * Long.BYTES;
    private static final long LEASE_MILLIS = 2_000;
    private static final byte[] DAY = "86400000".getBytes(US_ASCII);
    private static final String SQL =
            "SELECT " + PlainShipment.COLUMNS + " FROM " + ShipmentTable.CACHED + " WHERE id = ? FOR SHARE NOWAIT";
    private static final String SCRIPT = """
            if redis.call('get', KEYS[1]) == ARGV[1] then
                redis.call('set', KEYS[1], ARGV[2], 'PX', ARGV[3])
                return 1
            end
            return 0
            """;

    private final FloorRedis redis;
    private final DataSource pool;
    private final byte[] script;
    private final Ids picker = new Ids(ShipmentTable.ROWS);
    private final PlainWriter writer =
            new PlainWriter(new CachedShipmentProvider().schema().layout());
    private long[] ids = {};
    private int next;

    @Nullable
    PlainShipment last;

    private JedisMiss(FloorRedis redis, DataSource pool) {
        this.redis = redis;
        this.pool = pool;
        this.script = redis.client().scriptLoad(SCRIPT, "").getBytes(US_ASCII);
    }

    /** Reads one random row at a time. */
    public static JedisMiss open(Target target, DataSource pool) throws SQLException {
        return new JedisMiss(FloorRedis.open(target, pool, ShipmentTable.FLOOR), pool);
    }

    @Override
    public int chunk() {
        return CHUNK;
    }

    @Override
    public void prepare() {
        next = 0;
        ids = picker.distinct(CHUNK);
        redis.client().del(redis.keys(ids));
    }

    @Override
    public void run() throws SQLException {
        long id = ids[next++];
        byte[] key = redis.key(id);
        if (redis.client().get(key) != null) {
            throw new IllegalStateException("Redis has the row");
        }
        byte[] lease = lease();
        if (redis.client().setGet(key, lease, SetParams.setParams().nx().px(LEASE_MILLIS)) != null) {
            throw new IllegalStateException("somebody else has the lease");
        }
        PlainShipment shipment = select(id);
        byte[] header = Arrays.copyOf(lease, FloorRedis.HEADER);
        header[0] = 'R';
        byte[] value = writer.write(header, shipment);
        Object filled = redis.client().evalsha(script, List.of(key), List.of(lease, value, DAY));
        if (!filled.equals(1L)) {
            throw new IllegalStateException("the lease is gone");
        }
        last = shipment;
    }

    @Override
    public void close() {
        redis.close();
    }

    private PlainShipment select(long id) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setLong(1, id);
            try (ResultSet results = statement.executeQuery()) {
                if (!results.next()) {
                    throw new IllegalStateException("a row is missing");
                }
                return new PlainShipment(results);
            }
        }
    }

    private static byte[] lease() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return ByteBuffer.allocate(LEASE)
                .put((byte) 'L')
                .putLong(1)
                .putLong(random.nextLong())
                .putLong(random.nextLong())
                .array();
    }
}
