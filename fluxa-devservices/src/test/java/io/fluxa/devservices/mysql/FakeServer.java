package io.fluxa.devservices.mysql;

import io.fluxa.devservices.process.Loopback;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Says one thing to everybody and hangs up. */
final class FakeServer implements AutoCloseable {

    private final ServerSocket listener;

    FakeServer(byte[] payload) throws IOException {
        listener = new ServerSocket(0, 1, Loopback.address());
        Thread thread = new Thread(() -> serve(payload), "fake-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve(byte[] payload) {
        while (!listener.isClosed()) {
            try (Socket socket = listener.accept()) {
                new Packets(socket.getInputStream(), socket.getOutputStream()).write(payload);
            } catch (IOException e) {
                if (!listener.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    static byte[] error(int code, String text) {
        byte[] message = ("  " + "#HY000" + text).getBytes(StandardCharsets.UTF_8);
        byte[] payload = new byte[1 + message.length];
        System.arraycopy(message, 0, payload, 1, message.length);
        payload[0] = (byte) 0xFF;
        payload[1] = (byte) code;
        payload[2] = (byte) (code >> 8);
        return payload;
    }

    int port() {
        return listener.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
