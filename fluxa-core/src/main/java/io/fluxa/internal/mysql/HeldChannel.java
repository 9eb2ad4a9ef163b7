package io.fluxa.internal.mysql;

/**
 * A connection that is lent for more than one call, perhaps for a limited time.
 *
 * @param channel the connection
 * @param end ends the limit
 */
public record HeldChannel(SqlChannel channel, Runnable end) implements AutoCloseable {

    /** Ends the limit, and gives the connection back unless it is that of an open transaction. */
    @Override
    public void close() {
        try {
            end.run();
        } finally {
            channel.close();
        }
    }
}
