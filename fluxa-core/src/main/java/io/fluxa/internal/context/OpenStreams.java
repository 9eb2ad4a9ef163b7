package io.fluxa.internal.context;

import io.fluxa.runtime.GeneratedEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The streams of a context that are not read to their end yet, and are told what it stores meanwhile. Not safe for use by several threads. */
final class OpenStreams {

    private final List<OpenStream> open = new ArrayList<>(0);

    /** A stream, and whether it was closed meanwhile. */
    private record OpenStream(Overtaken overtaken, BooleanSupplier closed) {}

    /** Tells a stream from now on, until it is closed. */
    void opened(Overtaken overtaken, BooleanSupplier closed) {
        dropClosed();
        open.add(new OpenStream(overtaken, closed));
    }

    /** The row of an entity was stored. */
    void stored(GeneratedEntity<?, ?> entity) {
        if (anyOpen()) {
            open.forEach(stream -> stream.overtaken.stored(entity));
        }
    }

    /** The row of an entity was deleted, or found gone. */
    void gone(GeneratedEntity<?, ?> entity) {
        if (anyOpen()) {
            open.forEach(stream -> stream.overtaken.gone(entity));
        }
    }

    /** The row of an entity may be there again. */
    void returned(GeneratedEntity<?, ?> entity) {
        if (anyOpen()) {
            open.forEach(stream -> stream.overtaken.returned(entity));
        }
    }

    private boolean anyOpen() {
        if (!open.isEmpty()) {
            dropClosed();
        }
        return !open.isEmpty();
    }

    private void dropClosed() {
        open.removeIf(stream -> stream.closed.getAsBoolean());
    }
}
