package io.fluxa.internal.cache;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells other nodes which rows are changed. Its bytes: {@code I}, the version of this form, the node that sends it (8), and then for each
 * table its number (4), how many ids follow, and the ids; 0 ids mean that any row may be changed. Numbers of varying length have seven bits
 * per byte, the lowest first. Not safe for use by several threads.
 */
public final class InvalidationMessage {

    /** More ids of one table are told as the whole table. */
    static final int MOST_IDS = 4_096;

    private static final byte MARK = 'I';
    private static final byte VERSION = 1;
    private static final int HEADER = 2 + Long.BYTES;
    private static final int LOW_BITS = 0x7f;
    private static final int MORE = 0x80;

    private final long node;
    private final Map<Integer, TableIds> tables = new LinkedHashMap<>();

    /** Begins a message of a node. */
    InvalidationMessage(long node) {
        this.node = node;
    }

    /** Adds some changed rows of a table. */
    public void rows(int table, long... ids) {
        TableIds known = tables.computeIfAbsent(table, first -> new TableIds(MOST_IDS));
        for (long id : ids) {
            known.add(id);
        }
    }

    /** Adds that any row of a table may be changed. */
    public void table(int table) {
        tables.computeIfAbsent(table, first -> new TableIds(MOST_IDS)).addAll();
    }

    /** Whether nothing was added. */
    public boolean isEmpty() {
        return tables.isEmpty();
    }

    /** The bytes of the message. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(MARK);
        out.write(VERSION);
        out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(node).array());
        tables.forEach((table, ids) -> {
            out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(table).array());
            writeVarying(out, ids.count());
            for (int i = 0; i < ids.count(); i++) {
                writeVarying(out, ids.get(i));
            }
        });
        return out.toByteArray();
    }

    /** Whether a message is of this form and was sent by a node. */
    static boolean isOf(long node, byte[] bytes) {
        return hasHeader(bytes) && ByteBuffer.wrap(bytes).getLong(2) == node;
    }

    /** What a message tells; empty when it is none of this form, in which case nothing of it can be trusted. */
    static Optional<List<TableChange>> changes(byte[] bytes) {
        if (!hasHeader(bytes)) {
            return Optional.empty();
        }
        List<TableChange> changes = new ArrayList<>();
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes).position(HEADER);
            while (in.hasRemaining()) {
                int table = in.getInt();
                changes.add(new TableChange(table, readIds(in)));
            }
        } catch (BufferUnderflowException e) {
            return Optional.empty();
        }
        return Optional.of(changes);
    }

    private static boolean hasHeader(byte[] bytes) {
        return bytes.length >= HEADER && bytes[0] == MARK && bytes[1] == VERSION;
    }

    private static long[] readIds(ByteBuffer in) {
        long count = readVarying(in);
        if (count < 0 || count > in.remaining()) {
            throw new BufferUnderflowException();
        }
        long[] ids = new long[(int) count];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = readVarying(in);
        }
        return ids;
    }

    private static long readVarying(ByteBuffer in) {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte next = in.get();
            number |= (long) (next & LOW_BITS) << shift;
            if ((next & MORE) == 0) {
                return number;
            }
        }
        throw new BufferUnderflowException();
    }

    private static void writeVarying(ByteArrayOutputStream out, long number) {
        long rest = number;
        while ((rest & ~LOW_BITS) != 0) {
            out.write((int) rest & LOW_BITS | MORE);
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
