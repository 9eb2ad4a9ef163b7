package io.fluxa.test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Streams of an unknown protocol: a piece is what comes at once. */
final class PlainBytes implements Conversation {

    private static final int MOST = 64 * 1024;

    @Override
    public @Nullable Piece fromClient(InputStream client) throws IOException {
        byte[] bytes = next(client);
        return bytes == null ? null : new Piece(bytes, new String(bytes, StandardCharsets.ISO_8859_1));
    }

    @Override
    public @Nullable Piece fromServer(InputStream server) throws IOException {
        byte[] bytes = next(server);
        return bytes == null ? null : new Piece(bytes, null);
    }

    private static byte @Nullable [] next(InputStream in) throws IOException {
        byte[] buffer = new byte[MOST];
        int length = in.read(buffer);
        return length < 0 ? null : Arrays.copyOf(buffer, length);
    }
}
