package io.fluxa.internal.flush;

import io.fluxa.schema.EntitySchema;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;

/**
 * Which UPDATE of several rows; equal shapes have the same text.
 *
 * @param shared the columns with one value for all rows
 * @param own the columns with a value per row
 * @param marks whether it sets the mark of a soft deletion, which needs no value: it is the id
 * @param target the rows
 */
record UpdateShape(BitSet shared, BitSet own, boolean marks, Target target) {

    static UpdateShape of(EntitySchema schema, UpdateGroup group, List<Write> writes) {
        BitSet shared = new BitSet();
        BitSet own = (BitSet) group.columns().clone();
        if (group.marks()) {
            own.clear(schema.deletionColumn());
        }
        Write first = writes.get(0);
        for (int column = own.nextSetBit(0); column >= 0; column = own.nextSetBit(column + 1)) {
            if (isShared(column, first, writes)) {
                shared.set(column);
            }
        }
        own.andNot(shared);
        return new UpdateShape(shared, own, group.marks(), Target.asRead(schema, writes));
    }

    private static boolean isShared(int column, Write first, List<Write> writes) {
        for (Write write : writes) {
            if (!write.row().sameValue(column, first.row())) {
                return false;
            }
        }
        return true;
    }

    /** Binds the shared values; then for each own column the pairs of id and value; then the rows. */
    void bind(PreparedStatement statement, List<Write> writes) throws SQLException {
        int parameter = 1;
        for (int column = shared.nextSetBit(0); column >= 0; column = shared.nextSetBit(column + 1)) {
            writes.get(0).row().bind(column, statement, parameter++);
        }
        for (int column = own.nextSetBit(0); column >= 0; column = own.nextSetBit(column + 1)) {
            for (int i = 0; i < target.width(); i++) {
                Write write = writes.get(Math.min(i, writes.size() - 1));
                write.row().bind(0, statement, parameter++);
                write.row().bind(column, statement, parameter++);
            }
        }
        target.bind(statement, writes, parameter);
    }
}
