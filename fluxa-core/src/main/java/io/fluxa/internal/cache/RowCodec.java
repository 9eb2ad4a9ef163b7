package io.fluxa.internal.cache;

import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.RowEncoder;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Turns the rows of one entity into bytes and back. Bytes that are cut, damaged, of another layout or of another row are a
 * miss, and counted. Safe for use by several threads; encoders and decoders are not and belong to the caller.
 *
 * @param <R> the row
 */
public final class RowCodec<R extends GeneratedRow> {

    private final GeneratedProvider<?, R> provider;
    private final long layout;
    private final int flags;
    private final LongAdder refused = new LongAdder();

    /** Creates the codec of a provider's rows. */
    public RowCodec(GeneratedProvider<?, R> provider) {
        this.provider = provider;
        this.layout = provider.schema().layout();
        this.flags = provider.flags();
    }

    /** The bytes of a row; null when it holds something that no row of MySQL does, such as null in a required column. */
    public byte @Nullable [] encode(R row, RowEncoder out) {
        return encode(row, out, 0);
    }

    /** The bytes of a row behind some that are left to the caller; null as above. */
    byte @Nullable [] encode(R row, RowEncoder out, int headroom) {
        row.encode(out, layout);
        return out.finish(headroom);
    }

    /** The row with an id; null when the bytes are not that row. */
    public @Nullable R decode(byte[] bytes, long id, RowDecoder in) {
        return decode(bytes, 0, id, in);
    }

    /** The row with an id whose bytes begin behind others; null as above. */
    @Nullable
    R decode(byte[] bytes, int from, long id, RowDecoder in) {
        if (in.open(bytes, from, layout, flags)) {
            R row = provider.decodeRow(in);
            if (in.complete() && row.id() == id) {
                return row;
            }
        }
        refused.increment();
        return null;
    }

    /** Whether bytes begin, behind others, with the stamp of this layout. */
    boolean isOfLayout(byte[] bytes, int from) {
        return bytes.length - from >= Long.BYTES && ByteBuffer.wrap(bytes).getLong(from) == layout;
    }

    /** How many times bytes were no row that was asked for. */
    public long refused() {
        return refused.sum();
    }
}
