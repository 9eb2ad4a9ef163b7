package io.fluxa.devservices.redis;

import io.fluxa.devservices.process.Loopback;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Just enough of Redis' protocol to send a command and read its reply. It spares the launcher a driver, and its application
 * the question whose driver is on the class path.
 */
final class Session implements AutoCloseable {

    private final Socket socket;
    private final DataInputStream in;

    private Session(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
    }

    /** Connects and logs in. The time holds for the connection and for each reply. */
    static Session open(int port, Access access, Duration timeout) throws IOException {
        Socket socket = new Socket();
        try {
            int millis = Math.toIntExact(timeout.toMillis());
            socket.connect(new InetSocketAddress(Loopback.address(), port), millis);
            socket.setSoTimeout(millis);
            socket.setTcpNoDelay(true);
            Session session = new Session(socket);
            session.logIn(access);
            return session;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private void logIn(Access access) throws IOException {
        if (access.password() == null) {
            return;
        }
        if (access.user() == null) {
            ask("AUTH", access.password());
        } else {
            ask("AUTH", access.user(), access.password());
        }
    }

    /**
     * Sends a command and gives the reply as text: numbers in digits, the elements of an array one to a line, a nil in an
     * array as an empty line, and null for a nil alone.
     */
    @Nullable
    String ask(String... words) throws IOException {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        put(request, "*" + words.length);
        for (String word : words) {
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            put(request, "$" + bytes.length);
            request.writeBytes(bytes);
            put(request, "");
        }
        socket.getOutputStream().write(request.toByteArray());
        return reply();
    }

    private static void put(ByteArrayOutputStream request, String line) {
        request.writeBytes((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private @Nullable String reply() throws IOException {
        String line = line();
        String rest = line.isEmpty() ? "" : line.substring(1);
        switch (line.isEmpty() ? ' ' : line.charAt(0)) {
            case '+', ':' -> {
                return rest;
            }
            case '-' -> throw new RedisRefusedException(rest);
            case '$' -> {
                return bulk(length(rest));
            }
            case '*' -> {
                return array(length(rest));
            }
            default -> throw new IOException("the port is not that of a Redis server");
        }
    }

    private static int length(String digits) throws IOException {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new IOException("the server sent the length " + digits, e);
        }
    }

    private @Nullable String bulk(int length) throws IOException {
        if (length < 0) {
            return null;
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        line();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private @Nullable String array(int length) throws IOException {
        if (length < 0) {
            return null;
        }
        StringJoiner lines = new StringJoiner("\n");
        for (int i = 0; i < length; i++) {
            String element = reply();
            lines.add(element == null ? "" : element);
        }
        return lines.toString();
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server hung up");
            }
            line.write(next);
        }
        String text = line.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
