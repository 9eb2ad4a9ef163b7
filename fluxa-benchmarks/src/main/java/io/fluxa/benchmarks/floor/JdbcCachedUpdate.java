package io.fluxa.benchmarks.floor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.fluxa.benchmarks.harness.Operation;
import io.fluxa.benchmarks.shipment.Ids;
import io.fluxa.benchmarks.shipment.ShipmentTable;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import javax.sql.DataSource;
import redis.clients.jedis.AbstractPipeline;

/** One column of rows that are kept in Redis: an explicit transaction, UPDATE … IN, and before the commit DEL and PUBLISH in one pipeline. */
public final class JdbcCachedUpdate implements Operation {

    private static final int VALUE = 300;
    private static final int MESSAGE_HEADER = 16;
    private static final int MESSAGE_ID = 3;

    private final FloorRedis redis;
    private final DataSource pool;
    private final String sql;
    private final int rows;
    private final byte[] channel;
    private final Ids picker = new Ids(ShipmentTable.ROWS);
    private long[] ids = {};
    private int value = 1_000;

    private JdbcCachedUpdate(FloorRedis redis, ShipmentTable table, int rows) throws SQLException {
        this.redis = redis;
        this.pool = table.source();
        this.sql =
                "UPDATE " + table.name() + " SET quantity = ? WHERE id IN (" + ShipmentTable.placeholders(rows) + ")";
        this.rows = rows;
        this.channel = redis.channel().getBytes(ISO_8859_1);
        table.fill();
    }

    /** Changes so many random rows at a time. */
    public static JdbcCachedUpdate open(Target target, ShipmentTable table, int rows) throws SQLException {
        return new JdbcCachedUpdate(FloorRedis.open(target, table.source(), table.name()), table, rows);
    }

    @Override
    public int chunk() {
        return 1;
    }

    /** Puts something under the keys, so that there is something to delete. */
    @Override
    public void prepare() {
        ids = picker.distinct(rows);
        value++;
        byte[] row = new byte[VALUE];
        Arrays.fill(row, (byte) 'R');
        try (AbstractPipeline pipeline = redis.client().pipelined()) {
            for (long id : ids) {
                pipeline.set(redis.key(id), row);
            }
        }
    }

    @Override
    public void run() throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement transaction = connection.createStatement();
                PreparedStatement update = connection.prepareStatement(sql)) {
            transaction.execute("START TRANSACTION");
            update.setInt(1, value);
            ManyRows.bindIds(update, 2, ids, 0, rows);
            if (update.executeUpdate() != rows) {
                throw new IllegalStateException("some rows were not changed");
            }
            breakKeys();
            transaction.execute("COMMIT");
        }
    }

    @Override
    public void close() {
        redis.close();
    }

    private void breakKeys() {
        try (AbstractPipeline pipeline = redis.client().pipelined()) {
            pipeline.del(redis.keys(ids));
            pipeline.publish(channel, message());
            pipeline.sync();
        }
    }

    /** A message of the form that other nodes understand, about a table that nobody has. */
    private byte[] message() {
        ByteBuffer message = ByteBuffer.allocate(MESSAGE_HEADER + MESSAGE_ID * rows);
        message.put((byte) 'I').put((byte) 1).putLong(1).putInt(0).put((byte) rows);
        for (long id : ids) {
            message.put((byte) (id | 0x80)).put((byte) (id >> 7 | 0x80)).put((byte) (id >> 14));
        }
        return Arrays.copyOf(message.array(), message.position());
    }
}
