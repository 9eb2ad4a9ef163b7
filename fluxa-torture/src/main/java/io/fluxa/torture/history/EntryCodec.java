package io.fluxa.torture.history;

import io.fluxa.torture.history.Entry.Change;
import io.fluxa.torture.history.Entry.End;
import io.fluxa.torture.history.Entry.Read;
import io.fluxa.torture.history.Entry.Sight;
import io.fluxa.torture.history.Entry.Way;
import java.nio.ByteBuffer;

/**
 * Entries in as many bytes each, so that a file whose writer was killed ends with at most one that is cut. Files are read by the program
 * that wrote them, so that constants may be known by their place.
 */
@SuppressWarnings("EnumOrdinal")
final class EntryCodec {

    /** How many bytes an entry has. */
    static final int BYTES = 48;

    private static final byte CHANGE = 1;
    private static final byte END = 2;
    private static final byte READ = 3;
    private static final Kind[] KINDS = Kind.values();
    private static final Way[] WAYS = Way.values();
    private static final Sight[] SIGHTS = Sight.values();

    private EntryCodec() {}

    static void write(Entry entry, ByteBuffer to) {
        if (entry instanceof Read read) {
            put(to, READ, read.kind(), read.way().ordinal() << 4 | read.sight().ordinal(), read.state(), read.id());
            to.putLong(read.begin()).putLong(read.end());
        } else if (entry instanceof Change change) {
            put(to, CHANGE, change.kind(), 0, change.state(), change.id());
            to.putLong(change.transaction()).putLong(change.time());
        } else if (entry instanceof End end) {
            put(to, END, Kind.LEDGER, end.committed() ? 1 : 0, RowState.NEVER, 0);
            to.putLong(end.transaction()).putLong(end.time());
        }
    }

    private static void put(ByteBuffer to, byte type, Kind kind, int detail, RowState state, int id) {
        to.put(type).put((byte) kind.ordinal()).put((byte) detail).put((byte) state.mark());
        to.putInt(id).putInt(state.version()).putInt(0);
        to.putLong(state.life()).putLong(state.token());
    }

    static Entry read(ByteBuffer from) {
        byte type = from.get();
        Kind kind = KINDS[from.get()];
        int detail = from.get();
        int mark = from.get();
        int id = from.getInt();
        int version = from.getInt();
        from.getInt();
        RowState state = new RowState(from.getLong(), version, mark, from.getLong());
        long first = from.getLong();
        long second = from.getLong();
        return switch (type) {
            case CHANGE -> new Change(first, kind, id, state, second);
            case END -> new End(first, detail == 1, second);
            case READ -> new Read(kind, id, WAYS[detail >> 4], first, second, SIGHTS[detail & 0xf], state);
            default -> throw new IllegalStateException("there is no entry of type " + type);
        };
    }
}
