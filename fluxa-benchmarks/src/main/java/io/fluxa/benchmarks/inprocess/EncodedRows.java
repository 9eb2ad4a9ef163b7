package io.fluxa.benchmarks.inprocess;

import static java.util.Objects.requireNonNull;

import io.fluxa.benchmarks.shipment.PlainShipment;
import io.fluxa.benchmarks.shipment.PlainWriter;
import io.fluxa.benchmarks.shipment.ShipmentProvider;
import io.fluxa.internal.cache.RowCodec;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.RowEncoder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thousand shipments in their encoded form, which the floor wrote, and our codec for them.
 *
 * @param <R> our rows, whose type cannot be named here
 */
final class EncodedRows<R extends GeneratedRow> {

    /** How many there are, a power of two. */
    static final int COUNT = 1_024;

    private final RowCodec<R> codec;
    private final RowDecoder in = new RowDecoder();
    private final RowEncoder out = new RowEncoder();
    private final byte[][] encoded = new byte[COUNT][];
    private final List<R> rows = new ArrayList<>();

    private EncodedRows(GeneratedProvider<?, R> provider, PlainShipment[] shipments) {
        codec = new RowCodec<>(provider);
        PlainWriter writer = new PlainWriter(provider.schema().layout());
        for (int i = 0; i < COUNT; i++) {
            encoded[i] = writer.write(shipments[i]);
            rows.add(requireNonNull(decode(i)));
        }
    }

    static EncodedRows<?> of(PlainShipment[] shipments) {
        return new EncodedRows<>(new ShipmentProvider(), shipments);
    }

    /** The bytes of a row. */
    byte[] bytes(int index) {
        return encoded[index];
    }

    /** Ours: a row from its bytes. */
    @Nullable
    R decode(int index) {
        return codec.decode(encoded[index], id(index), in);
    }

    /** Ours: the bytes of a row. */
    byte @Nullable [] encode(int index) {
        return codec.encode(rows.get(index), out);
    }

    /** The id of a sample. */
    static long id(int index) {
        return index + 1L;
    }
}
