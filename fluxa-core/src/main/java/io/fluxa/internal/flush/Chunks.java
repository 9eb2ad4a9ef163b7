package io.fluxa.internal.flush;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.InvalidValueException;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.schema.EntitySchema;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts the rows of one table into statements: by their number, and by their bytes where the widest statement could be larger than the
 * server takes. Only such tables pay for measuring. What is cut by bytes has a length of the ladder of {@link Widths}, so that few
 * statements have to be prepared. Built once per engine; safe for use by several threads.
 */
public final class Chunks {

    private final EntitySchema schema;
    private final Packet packet;
    private final BitSet columns = new BitSet();
    private final ValueBytes bytes;
    private final boolean measured;

    Chunks(EntitySchema schema, Packet packet) {
        this.schema = schema;
        this.packet = packet;
        this.bytes = new ValueBytes(schema);
        this.columns.set(0, schema.columns().size());
        long idsAndVersions = (schema.columns().size() + 2) * ValueBytes.SMALL;
        this.measured = Widths.WRITE * (bytes.most() + idsAndVersions)
                > packet.ofManyRows(schema.columns().size(), 0);
    }

    /**
     * Refuses a row that is too large for any statement.
     *
     * @throws InvalidValueException with {@link ErrorCode#ROW_TOO_LARGE}
     */
    void requireFit(Write write) {
        if (!measured) {
            return;
        }
        BitSet written = write.columns().isEmpty() ? columns : write.columns();
        long limit = packet.ofOneRow(schema.columns().size());
        if (bytes.of(write.row(), written, false) <= limit) {
            return;
        }
        long size = bytes.of(write.row(), written, true);
        if (size > limit) {
            throw tooLarge(write, written, size);
        }
    }

    /** The rows of each INSERT. */
    List<List<Write>> ofInserts(List<Write> writes) {
        int most = Widths.inserts(schema.columns().size());
        if (!measured) {
            return ofRows(writes, most);
        }
        return new Cut(
                        most,
                        packet.ofManyRows(schema.columns().size(), 0),
                        false,
                        (write, exact) -> bytes.of(write.row(), columns, exact))
                .of(writes);
    }

    /** The rows of each UPDATE of a group. */
    List<List<Write>> ofUpdates(UpdateGroup group, List<Write> writes) {
        boolean versioned = schema.versionColumn() >= 0;
        int most = Widths.updates(group.columns().cardinality(), versioned);
        if (!measured) {
            return ofRows(writes, most);
        }
        UpdateShape shape = UpdateShape.of(schema, group, writes);
        long shared = bytes.of(writes.get(0).row(), shape.shared(), true);
        long idsAndVersion = (shape.own().cardinality() + 2) * ValueBytes.SMALL;
        return new Cut(
                        most,
                        packet.ofManyRows(schema.columns().size(), shared),
                        true,
                        (write, exact) -> idsAndVersion + bytes.of(write.row(), shape.own(), exact))
                .of(writes);
    }

    /** Some rows for each statement. */
    static List<List<Write>> ofRows(List<Write> writes, int most) {
        List<List<Write>> chunks = new ArrayList<>(1 + writes.size() / most);
        for (int from = 0; from < writes.size(); from += most) {
            chunks.add(writes.subList(from, Math.min(from + most, writes.size())));
        }
        return chunks;
    }

    private InvalidValueException tooLarge(Write write, BitSet written, long size) {
        GeneratedRow row = write.row();
        int largest = written.stream()
                .boxed()
                .max(Comparator.comparingLong(column -> bytes.of(row, column, true)))
                .orElse(0);
        return new InvalidValueException(
                ErrorCode.ROW_TOO_LARGE,
                schema.entity(),
                schema.columns().get(largest).field(),
                "has " + row.bytes(largest) + " bytes in row " + Long.toUnsignedString(write.id()) + ", which sends "
                        + size + " in all, but a statement of pool '" + packet.pool() + "' may have only "
                        + packet.bytes() + "; store less in one row, or raise max_allowed_packet of the server");
    }
}
