package io.fluxa.internal.ids;

import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.internal.mysql.SqlChannel;
import io.fluxa.internal.schema.SequenceTable;
import io.fluxa.internal.schema.Sql;
import io.fluxa.schema.EntitySchema;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Blocks from the sequence table. A block costs one round trip: the UPDATE that moves the sequence also returns where it was. It
 * commits by itself, on a connection that no user's transaction can roll back, so no id is ever given twice; what an unknown
 * outcome may have taken is lost, not given again.
 */
final class MysqlBlocks implements BlockSource {

    private static final String TABLE = Sql.name(SequenceTable.NAME);

    private static final String TAKE = "UPDATE " + TABLE
            + " SET `next` = GREATEST(LAST_INSERT_ID(`next`), LEAST(`next` + ?, ?)) WHERE `entity` = ?";

    private static final String MOVE = "INSERT INTO " + TABLE + " (`entity`, `next`) VALUES (?, ?) AS seed"
            + " ON DUPLICATE KEY UPDATE `next` = GREATEST(" + TABLE + ".`next`, seed.`next`)";

    private final MysqlDatabase database;
    private final EntitySchema schema;
    private final long end;

    MysqlBlocks(MysqlDatabase database, EntitySchema schema) {
        this.database = database;
        this.schema = schema;
        this.end = end(schema);
    }

    /** The first number that is no id any more; the very largest long is not used, so that it can be this number. */
    static long end(EntitySchema schema) {
        return Math.min(schema.maxId(), Long.MAX_VALUE - 1) + 1;
    }

    @Override
    public IdBlock take(int size) {
        try (SqlChannel channel = database.idChannel()) {
            long begin = advance(channel, size);
            if (begin == 0) {
                seed(channel);
                begin = advance(channel, size);
            }
            return begin <= 0 || begin >= end ? IdBlock.NONE : new IdBlock(begin, Math.min(end, begin + size));
        }
    }

    @Override
    public void reseed() {
        try (SqlChannel channel = database.idChannel()) {
            seed(channel);
        }
    }

    /** Where the sequence was, or 0 when it does not exist yet. */
    private long advance(SqlChannel channel, int size) {
        return channel.updateForNumber(TAKE, statement -> {
            statement.setInt(1, size);
            statement.setLong(2, end);
            statement.setString(3, schema.table());
        });
    }

    /** Moves the sequence beyond the largest id; never back, so nodes that do it at once do not harm each other. */
    private void seed(SqlChannel channel) {
        String largest = "SELECT LEAST(COALESCE(MAX(" + Sql.name(schema.id().name()) + "), 0), ?) + 1 FROM "
                + Sql.name(schema.table());
        long first = channel.select(largest, statement -> statement.setLong(1, end - 1), MysqlBlocks::number);
        channel.update(MOVE, statement -> {
            statement.setString(1, schema.table());
            statement.setLong(2, first);
        });
    }

    private static long number(ResultSet results) throws SQLException {
        results.next();
        return results.getLong(1);
    }
}
