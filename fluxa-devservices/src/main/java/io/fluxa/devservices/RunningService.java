package io.fluxa.devservices;

import java.util.Map;

/** A server that answers, until it is closed. Safe for use by several threads. */
public interface RunningService extends AutoCloseable {

    /**
     * Names the instance; a launcher that asks for reuse finds it by this name.
     *
     * @return the name from the options
     */
    String name();

    /**
     * Says where the server listens, in the form that people paste into a client.
     *
     * @return the address, without credentials
     */
    String address();

    /**
     * Identifies the operating system process.
     *
     * @return the process id
     */
    long pid();

    /**
     * The address and the credentials as FluxaORM configuration of the pool {@code default}.
     *
     * @return keys such as {@code fluxa.pools.default.mysql.uri}
     */
    default Map<String, String> configuration() {
        return configuration("default");
    }

    /**
     * The address and the credentials as FluxaORM configuration of one pool.
     *
     * @param pool the name of the pool, in lower case
     * @return keys such as {@code fluxa.pools.<pool>.mysql.uri}
     */
    Map<String, String> configuration(String pool);

    /**
     * Stops the server and removes what it does not have to keep. Does nothing the second time, and nothing to an
     * instance that another launcher owns.
     */
    @Override
    void close();
}
