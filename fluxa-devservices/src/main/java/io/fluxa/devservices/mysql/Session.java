package io.fluxa.devservices.mysql;

import io.fluxa.devservices.process.Loopback;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;

/**
 * Just enough of MySQL's protocol to log in and run a statement. It spares the launcher a driver, and its
 * application the question whose driver is on the class path.
 */
final class Session implements AutoCloseable {

    private static final String PLUGIN = "mysql_native_password";
    private static final int LONG_PASSWORD = 1;
    private static final int PROTOCOL_41 = 1 << 9;
    private static final int SECURE_CONNECTION = 1 << 15;
    private static final int PLUGIN_AUTH = 1 << 19;
    private static final int MAX_PACKET = 1 << 24;
    private static final int UTF8MB4 = 45;
    private static final int RESERVED = 23;
    private static final int SCRAMBLE = 20;
    private static final int COM_QUERY = 3;
    private static final int OK = 0x00;
    private static final int SWITCH_AUTH = 0xFE;
    private static final int END = 0xFE;
    private static final int ERROR = 0xFF;

    private final Socket socket;
    private final Packets packets;

    private Session(Socket socket) throws IOException {
        this.socket = socket;
        this.packets = new Packets(socket.getInputStream(), socket.getOutputStream());
    }

    /** Connects and logs in with the user of all instances. */
    static Session open(int port, Duration timeout) throws IOException {
        Socket socket = new Socket();
        try {
            int millis = Math.toIntExact(timeout.toMillis());
            socket.connect(new InetSocketAddress(Loopback.address(), port), millis);
            socket.setSoTimeout(millis);
            Session session = new Session(socket);
            session.logIn();
            return session;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private void logIn() throws IOException {
        byte[] greeting = packets.read();
        requireNoError(greeting);
        packets.write(answer(scramble(Greeting.seed(greeting, SCRAMBLE))));
        byte[] reply = packets.read();
        if (kind(reply) == SWITCH_AUTH) {
            int seed = PLUGIN.length() + 2;
            packets.write(scramble(Arrays.copyOfRange(reply, seed, seed + SCRAMBLE)));
            reply = packets.read();
        }
        requireOk(reply);
    }

    private static byte[] answer(byte[] scramble) {
        ByteArrayOutputStream payload = new ByteArrayOutputStream();
        Packets.putInt(payload, LONG_PASSWORD | PROTOCOL_41 | SECURE_CONNECTION | PLUGIN_AUTH);
        Packets.putInt(payload, MAX_PACKET);
        payload.write(UTF8MB4);
        payload.writeBytes(new byte[RESERVED]);
        Packets.putText(payload, RunningMysql.USER);
        payload.write(scramble.length);
        payload.writeBytes(scramble);
        Packets.putText(payload, PLUGIN);
        return payload.toByteArray();
    }

    /** SHA1(password) XOR SHA1(seed + SHA1(SHA1(password))). */
    private static byte[] scramble(byte[] seed) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            byte[] once = sha1.digest(RunningMysql.PASSWORD.getBytes(StandardCharsets.UTF_8));
            byte[] twice = sha1.digest(once);
            sha1.update(seed);
            byte[] mask = sha1.digest(twice);
            for (int i = 0; i < mask.length; i++) {
                mask[i] ^= once[i];
            }
            return mask;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }

    /** Runs a statement that gives no rows. */
    void execute(String sql) throws IOException {
        send(sql);
        requireOk(packets.read());
    }

    /** Runs a query that gives one row of one short text. */
    String text(String sql) throws IOException {
        send(sql);
        requireNoError(packets.read());
        skipColumn();
        byte[] row = packets.read();
        requireNoError(row);
        requireEnd(packets.read());
        return new String(row, 1, row.length - 1, StandardCharsets.UTF_8);
    }

    private void send(String sql) throws IOException {
        ByteArrayOutputStream payload = new ByteArrayOutputStream();
        payload.write(COM_QUERY);
        payload.writeBytes(sql.getBytes(StandardCharsets.UTF_8));
        packets.beginCommand();
        packets.write(payload.toByteArray());
    }

    private void skipColumn() throws IOException {
        packets.read();
        requireEnd(packets.read());
    }

    private static void requireEnd(byte[] payload) throws IOException {
        if (kind(payload) != END) {
            throw new IOException("the server sent more than one row of one column");
        }
    }

    private static int kind(byte[] payload) {
        return payload[0] & 0xFF;
    }

    private static void requireOk(byte[] payload) throws IOException {
        requireNoError(payload);
        if (kind(payload) != OK) {
            throw new IOException("the server sent a packet of the unexpected kind " + kind(payload));
        }
    }

    private static void requireNoError(byte[] payload) throws IOException {
        if (kind(payload) == ERROR) {
            throw Greeting.refusal(payload);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
