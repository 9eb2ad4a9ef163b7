package io.fluxa.devservices;

/**
 * One kind of server that a launcher can start on this machine, described by options of type {@code O}.
 *
 * <p>Implementations are immutable and safe for use by several threads and several processes at once.
 *
 * @param <O> the options that a start takes
 */
public interface DevService<O> {

    /**
     * The short name of the kind of server, as used on the command line.
     *
     * @return for example {@code mysql}
     */
    String name();

    /**
     * Starts a server and waits until it answers. What the machine lacks is fetched first; what earlier launchers left
     * behind is cleaned up.
     *
     * @param options how to start it
     * @return the server, ready for use
     * @throws DevServiceException if the server cannot be fetched, started or reached in time; nothing is left running
     */
    RunningService start(O options);
}
