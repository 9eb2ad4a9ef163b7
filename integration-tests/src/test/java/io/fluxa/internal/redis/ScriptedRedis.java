package io.fluxa.internal.redis;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Something that listens like a Redis server and answers as a test wants, to each command by its words. */
final class ScriptedRedis implements AutoCloseable {

    private final ServerSocket listener;
    private final Function<List<String>, String> answers;

    private ScriptedRedis(Function<List<String>, String> answers) throws IOException {
        this.answers = answers;
        this.listener = new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        Thread thread = new Thread(this::accept, "scripted-redis");
        thread.setDaemon(true);
        thread.start();
    }

    /** One that answers everything with the same bytes. */
    static ScriptedRedis answering(String bytes) throws IOException {
        return new ScriptedRedis(words -> bytes);
    }

    /** One that greets like a healthy server and answers other commands as a test wants. */
    static ScriptedRedis healthy(Function<List<String>, String> answers) throws IOException {
        return new ScriptedRedis(words -> greeting(words, "8.2.3", answers));
    }

    /** One that greets as a version. */
    static ScriptedRedis ofVersion(String version) throws IOException {
        return new ScriptedRedis(words -> greeting(words, version, other -> "+OK\r\n"));
    }

    String address() {
        return "127.0.0.1:" + listener.getLocalPort();
    }

    static String bulk(String text) {
        return "$" + text.length() + "\r\n" + text + "\r\n";
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private static String greeting(List<String> words, String version, Function<List<String>, String> answers) {
        return switch (words.get(0).toUpperCase(Locale.ROOT)) {
            case "INFO" ->
                switch (words.get(1)) {
                    case "server" -> bulk("redis_version:" + version + "\r\nrun_id:abc\r\n");
                    case "replication" -> bulk("role:master\r\nmaster_replid:def\r\n");
                    default -> bulk("maxmemory:0\r\n");
                };
            case "PING" -> "+PONG\r\n";
            case "CLIENT" -> "+OK\r\n";
            case "PUBLISH" -> ":0\r\n";
            default -> answers.apply(words);
        };
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                Thread thread = new Thread(() -> serve(socket), "scripted-redis-connection");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            OutputStream out = socket.getOutputStream();
            List<String> words = command(in);
            while (!words.isEmpty()) {
                out.write(answers.apply(words).getBytes(ISO_8859_1));
                out.flush();
                words = command(in);
            }
        } catch (IOException gone) {
            // the client has left
        }
    }

    private static List<String> command(InputStream in) throws IOException {
        String head = line(in);
        List<String> words = new ArrayList<>();
        if (head.isEmpty()) {
            return words;
        }
        int count = Integer.parseInt(head.substring(1));
        for (int i = 0; i < count; i++) {
            int length = Integer.parseInt(line(in).substring(1));
            words.add(new String(in.readNBytes(length), ISO_8859_1));
            line(in);
        }
        return words;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        int next = in.read();
        while (next >= 0 && next != '\n') {
            if (next != '\r') {
                line.append((char) next);
            }
            next = in.read();
        }
        return line.toString();
    }
}
