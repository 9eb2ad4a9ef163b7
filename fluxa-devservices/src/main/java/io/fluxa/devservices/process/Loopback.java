package io.fluxa.devservices.process;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** The address that only this machine reaches. Version 4 always, whatever the JVM prefers, because servers bind to it. */
public final class Loopback {

    /** The address as text. */
    public static final String TEXT = "127.0.0.1";

    private static final byte[] BYTES = {127, 0, 0, 1};

    private Loopback() {}

    /**
     * The address.
     *
     * @return 127.0.0.1, without a look-up
     */
    public static InetAddress address() {
        try {
            return InetAddress.getByAddress(TEXT, BYTES);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }
}
