package io.fluxa.test;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** How the two streams of one connection fall into pieces, and which of these are requests. Each direction is read by one thread. */
interface Conversation {

    /** The next piece of the client, or null at the end. */
    @Nullable
    Piece fromClient(InputStream client) throws IOException;

    /** The next piece of the server, or null at the end. */
    @Nullable
    Piece fromServer(InputStream server) throws IOException;

    /**
     * Whether clients send further requests before the replies to the last ones have come, so that each piece of the server answers the oldest
     * request without a reply.
     */
    default boolean pipelined() {
        return false;
    }
}
