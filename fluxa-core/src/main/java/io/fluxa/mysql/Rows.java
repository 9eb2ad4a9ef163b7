package io.fluxa.mysql;

import java.util.List;

/**
 * A result that is fetched from MySQL while it is read, so that it takes the memory of a few rows. It holds its connection until it is
 * closed: use it in try-with-resources. Not safe for use by several threads.
 *
 * <p>Inside of a transaction that is the transaction's connection: until this is closed, another statement on the same pool is refused
 * as FLX-3056, and closing it early still fetches the rest. Outside of one the context goes on with other connections, and closing it
 * early ends the statement by cutting the connection.
 *
 * <p>One that is forgotten is closed with its transaction or context, and named in the log as FLX-3057.
 */
public interface Rows extends AutoCloseable {

    /** The labels of the columns. */
    List<String> labels();

    /**
     * Goes to the next row; false after the last one.
     *
     * @throws io.fluxa.error.StoreException when fetching fails, or takes longer than a deadline or time-out allows
     * @throws io.fluxa.error.IllegalUseException when this is closed
     */
    boolean next();

    /**
     * The row that {@link #next()} went to; the same object for each row.
     *
     * @throws io.fluxa.error.IllegalUseException before the first row, after the last one, and when this is closed
     */
    Row row();

    /** Gives the connection back. A second call does nothing. */
    @Override
    void close();
}
