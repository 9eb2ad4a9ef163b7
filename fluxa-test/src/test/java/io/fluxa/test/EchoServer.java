package io.fluxa.test;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Sends back what it gets, with a mark of its own before it, and remembers it. */
final class EchoServer implements AutoCloseable {

    private final String mark;
    private final ServerSocket listener;
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    EchoServer(String mark) throws IOException {
        this.mark = mark;
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    /** Everything that arrived, piece by piece. */
    List<String> received() {
        return received;
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listener.accept();
                sockets.add(socket);
                start(() -> echo(socket));
            }
        } catch (IOException closed) {
            sockets.clear();
        }
    }

    private void echo(Socket socket) {
        byte[] buffer = new byte[1024];
        try (socket) {
            for (int length = socket.getInputStream().read(buffer); length > 0; ) {
                String text = new String(buffer, 0, length, US_ASCII);
                received.add(text);
                socket.getOutputStream().write((mark + text).getBytes(US_ASCII));
                length = socket.getInputStream().read(buffer);
            }
        } catch (IOException reset) {
            received.add("reset");
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "echo-server");
        thread.setDaemon(true);
        thread.start();
    }
}
