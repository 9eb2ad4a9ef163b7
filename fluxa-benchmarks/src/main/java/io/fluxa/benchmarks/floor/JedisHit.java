package io.fluxa.benchmarks.floor;

import io.fluxa.benchmarks.harness.Operation;
import io.fluxa.benchmarks.shipment.CachedShipmentProvider;
import io.fluxa.benchmarks.shipment.Ids;
import io.fluxa.benchmarks.shipment.PlainReader;
import io.fluxa.benchmarks.shipment.PlainShipment;
import io.fluxa.benchmarks.shipment.ShipmentTable;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Rows from Redis: GET or MGET, and a plain object from the bytes. */
public final class JedisHit implements Operation {

    private static final int CHUNK = 16;

    private final FloorRedis redis;
    private final int rows;
    private final Ids picker = new Ids(ShipmentTable.ROWS);
    private final long[][] ids = new long[CHUNK][];
    private final PlainReader reader =
            new PlainReader(new CachedShipmentProvider().schema().layout());
    private int next;

    @Nullable
    Object last;

    private JedisHit(FloorRedis redis, int rows) {
        this.redis = redis;
        this.rows = rows;
    }

    /** Reads so many random rows at a time, all of which are there. */
    public static JedisHit open(Target target, DataSource pool, int rows) throws SQLException {
        return new JedisHit(FloorRedis.open(target, pool, ShipmentTable.CACHED), rows);
    }

    @Override
    public int chunk() {
        return CHUNK;
    }

    @Override
    public void prepare() {
        next = 0;
        for (int i = 0; i < CHUNK; i++) {
            ids[i] = picker.distinct(rows);
        }
    }

    @Override
    public void run() {
        long[] wanted = ids[next++];
        last = rows == 1 ? one(wanted[0]) : many(wanted);
    }

    @Override
    public void close() {
        redis.close();
    }

    private PlainShipment one(long id) {
        return shipment(redis.client().get(redis.key(id)), id);
    }

    private List<PlainShipment> many(long[] wanted) {
        List<byte[]> values = redis.client().mget(redis.keys(wanted));
        List<PlainShipment> found = new ArrayList<>(wanted.length);
        for (int i = 0; i < wanted.length; i++) {
            found.add(shipment(values.get(i), wanted[i]));
        }
        return found;
    }

    private PlainShipment shipment(byte @Nullable [] value, long id) {
        PlainShipment shipment = value == null || value[0] != 'R' ? null : reader.read(value, FloorRedis.HEADER, id);
        if (shipment == null) {
            throw new IllegalStateException("Redis does not have a row");
        }
        return shipment;
    }
}
