package io.fluxa.devservices.process;

import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;
import java.io.IOException;
import java.net.ServerSocket;

/** Ports of the loopback address that nobody listens on at the moment. */
public final class FreePort {

    private FreePort() {}

    /**
     * Asks the system for a free port. Somebody else may take it before it is used, so a start should be tried twice.
     *
     * @return the port
     */
    public static int any() {
        try (ServerSocket socket = new ServerSocket(0, 1, Loopback.address())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new DevServiceException(
                    DevServiceError.NOT_READY, "The system gives out no free port: " + e.getMessage(), e);
        }
    }

    /**
     * Looks whether a port can be listened on now.
     *
     * @param port the port
     * @return whether it is free
     */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, Loopback.address())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
