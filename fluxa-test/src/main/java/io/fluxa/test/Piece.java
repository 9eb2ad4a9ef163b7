package io.fluxa.test;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** What is forwarded or lost as a whole. */
final class Piece {

    private final byte[] bytes;
    private final @Nullable String request;

    /** Some bytes, which are not copied, and the text of the request that begins with them, or null. */
    Piece(byte[] bytes, @Nullable String request) {
        this.bytes = bytes;
        this.request = request;
    }

    @Nullable
    String request() {
        return request;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }
}
