package io.fluxa.internal.cache;

import io.fluxa.runtime.GeneratedRow;
import org.jspecify.annotations.Nullable;

/**
 * What was seen under the key of a row. Immutable.
 *
 * @param <R> the row
 */
final class Glance<R extends GeneratedRow> {

    /** What there is to see. */
    enum Sight {
        /** A row. */
        ROW,
        /** That there is no row. */
        ABSENT,
        /** The lease of somebody else. */
        LEASED,
        /** Something of no use. */
        FOREIGN,
        /** Nothing. */
        EMPTY,
        /** Our own lease, which was taken just now. */
        TAKEN,
        /** Nothing, because Redis did not answer. */
        UNKNOWN
    }

    private static final Glance<?> EMPTY = new Glance<>(Sight.EMPTY, null, null);
    private static final Glance<?> ABSENT = new Glance<>(Sight.ABSENT, null, null);
    private static final Glance<?> LEASED = new Glance<>(Sight.LEASED, null, null);
    private static final Glance<?> UNKNOWN = new Glance<>(Sight.UNKNOWN, null, null);

    private final Sight sight;
    private final @Nullable R row;
    private final byte @Nullable [] bytes;

    private Glance(Sight sight, @Nullable R row, byte @Nullable [] bytes) {
        this.sight = sight;
        this.row = row;
        this.bytes = bytes;
    }

    static <R extends GeneratedRow> Glance<R> of(R row) {
        return new Glance<>(Sight.ROW, row, null);
    }

    static <R extends GeneratedRow> Glance<R> foreign(byte[] value) {
        return new Glance<>(Sight.FOREIGN, null, value);
    }

    static <R extends GeneratedRow> Glance<R> taken(byte[] lease) {
        return new Glance<>(Sight.TAKEN, null, lease);
    }

    static <R extends GeneratedRow> Glance<R> empty() {
        return same(EMPTY);
    }

    static <R extends GeneratedRow> Glance<R> absent() {
        return same(ABSENT);
    }

    static <R extends GeneratedRow> Glance<R> leased() {
        return same(LEASED);
    }

    static <R extends GeneratedRow> Glance<R> unknown() {
        return same(UNKNOWN);
    }

    @SuppressWarnings("unchecked") // it holds no row
    private static <R extends GeneratedRow> Glance<R> same(Glance<?> without) {
        return (Glance<R>) without;
    }

    /** What it is. */
    Sight sight() {
        return sight;
    }

    /** The row, when there is one. */
    @Nullable
    R row() {
        return row;
    }

    /** The value, when it is foreign or our own lease; not a copy. */
    byte @Nullable [] bytes() {
        return bytes;
    }

    /** Whether it says what the row is, or that there is none. */
    boolean answers() {
        return sight == Sight.ROW || sight == Sight.ABSENT;
    }
}
