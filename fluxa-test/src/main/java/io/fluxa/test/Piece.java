package io.fluxa.test;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** What is forwarded or lost as a whole. */
final class Piece {

    private final byte[] bytes;
    private final @Nullable String request;
    private final boolean answers;

    /** Some bytes, which are not copied, and the text of the request that begins with them, or null. */
    Piece(byte[] bytes, @Nullable String request) {
        this(bytes, request, true);
    }

    private Piece(byte[] bytes, @Nullable String request, boolean answers) {
        this.bytes = bytes;
        this.request = request;
        this.answers = answers;
    }

    /** What the server sends without having been asked. */
    static Piece unasked(byte[] bytes) {
        return new Piece(bytes, null, false);
    }

    /** Whether it is, or is part of, the reply to a request, when it comes from the server. */
    boolean answers() {
        return answers;
    }

    @Nullable
    String request() {
        return request;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }
}
