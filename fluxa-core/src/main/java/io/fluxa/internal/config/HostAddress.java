package io.fluxa.internal.config;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A host and a port.
 *
 * @param host a name or an IP address, an IPv6 address in brackets
 * @param port from 1 to 65535
 */
public record HostAddress(String host, int port) {

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+(%[A-Za-z0-9]+)?]");
    private static final Pattern PORT = Pattern.compile("[0-9]{1,5}");
    private static final int MAX_PORT = 65_535;

    /**
     * Reads {@code host:port}; no host means localhost. Empty when it is neither.
     *
     * @param defaultPort the port when none is given
     */
    public static Optional<HostAddress> parse(String text, int defaultPort) {
        String given = text.strip();
        int colon = given.lastIndexOf(':');
        boolean hasPort = colon >= 0 && given.indexOf(']', colon) < 0;
        String host = hasPort ? given.substring(0, colon) : given;
        int port = hasPort ? port(given.substring(colon + 1)) : defaultPort;
        if (!isPort(port) || (host.isEmpty() && !hasPort)) {
            return Optional.empty();
        }
        String named = host.isEmpty() ? "localhost" : host;
        return HOST.matcher(named).matches() ? Optional.of(new HostAddress(named, port)) : Optional.empty();
    }

    /** Whether a number can be a port. */
    public static boolean isPort(int number) {
        return number >= 1 && number <= MAX_PORT;
    }

    /** Whether a text can be a host. */
    public static boolean isHost(String text) {
        return HOST.matcher(text).matches();
    }

    private static int port(String text) {
        return PORT.matcher(text).matches() ? Integer.parseInt(text) : -1;
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
