package io.fluxa.internal.flush;

import io.fluxa.schema.EntitySchema;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * The rows that one statement names, by their ids and perhaps by the versions they were read with.
 *
 * @param width how many rows it has room for
 * @param guard what it compares besides the id
 */
record Target(int width, Guard guard) {

    /** What a statement compares besides the id, so that it passes over a row that somebody else changed. */
    enum Guard {
        /** Nothing. */
        NONE,
        /** One version that all rows were read with. */
        ONE_VERSION,
        /** A version per row. */
        OWN_VERSIONS
    }

    /** Rows by their ids alone. */
    static Target ids(List<Write> writes) {
        return new Target(Widths.step(writes.size()), Guard.NONE);
    }

    /** Rows as they were read: by their versions too, when the entity has one. */
    static Target asRead(EntitySchema schema, List<Write> writes) {
        if (schema.versionColumn() < 0) {
            return ids(writes);
        }
        long first = writes.get(0).version();
        boolean one = writes.stream().allMatch(write -> write.version() == first);
        return new Target(Widths.step(writes.size()), one ? Guard.ONE_VERSION : Guard.OWN_VERSIONS);
    }

    /** Binds the rows, the last one repeated up to the width. */
    void bind(PreparedStatement statement, List<Write> writes, int firstParameter) throws SQLException {
        int parameter = firstParameter;
        for (int i = 0; i < width; i++) {
            Write write = writes.get(Math.min(i, writes.size() - 1));
            write.row().bind(0, statement, parameter++);
            if (guard == Guard.OWN_VERSIONS) {
                statement.setLong(parameter++, write.version());
            }
        }
        if (guard == Guard.ONE_VERSION) {
            statement.setLong(parameter, writes.get(0).version());
        }
    }
}
