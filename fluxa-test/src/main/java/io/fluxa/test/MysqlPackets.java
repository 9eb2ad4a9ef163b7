package io.fluxa.test;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The protocol of MySQL: a piece is a packet, four bytes of length and number before its content. A command has the number 0. A prepared statement is
 * executed by a number that the server gave in its reply to the preparation.
 */
final class MysqlPackets implements Conversation {

    private static final int HEADER = 4;
    private static final int QUERY = 0x03;
    private static final int PREPARE = 0x16;
    private static final int EXECUTE = 0x17;
    private static final int SEND_LONG_DATA = 0x18;
    private static final int CLOSE_STATEMENT = 0x19;
    private static final Map<Integer, String> NAMES = Map.of(
            0x01,
            "QUIT",
            0x02,
            "USE",
            0x0E,
            "PING",
            0x11,
            "CHANGE USER",
            0x1A,
            "RESET STATEMENT",
            0x1F,
            "RESET CONNECTION");

    private static final int OFFERS_COMPRESSION = 0x20;
    private static final int OFFERS_TLS = 0x08;
    private static final int OFFERS_QUERY_ATTRIBUTES = 0x08;

    private final Map<Integer, String> prepared = new ConcurrentHashMap<>();
    private volatile @Nullable String preparing;
    private boolean greeted;

    @Override
    public @Nullable Piece fromClient(InputStream client) throws IOException {
        byte[] packet = next(client);
        if (packet == null) {
            return null;
        }
        boolean command = packet[3] == 0 && packet.length > HEADER;
        return new Piece(packet, command ? request(packet) : null);
    }

    @Override
    public @Nullable Piece fromServer(InputStream server) throws IOException {
        byte[] packet = next(server);
        if (packet == null) {
            return null;
        }
        String statement = preparing;
        if (!greeted) {
            greeted = true;
            hideWhatHidesStatements(packet);
        } else if (statement != null) {
            preparing = null;
            if (packet[HEADER] == 0) {
                prepared.put(number(packet, HEADER + 1), statement);
            }
        }
        return new Piece(packet, null);
    }

    /** The text of a command, or null when the server gives no reply to it. */
    private @Nullable String request(byte[] packet) {
        int command = packet[HEADER];
        String rest = new String(packet, HEADER + 1, packet.length - HEADER - 1, StandardCharsets.UTF_8);
        return switch (command) {
            case QUERY -> rest;
            case PREPARE -> {
                preparing = rest;
                yield "PREPARE " + rest;
            }
            case EXECUTE -> prepared.getOrDefault(number(packet, HEADER + 1), "EXECUTE");
            case CLOSE_STATEMENT -> {
                prepared.remove(number(packet, HEADER + 1));
                yield null;
            }
            case SEND_LONG_DATA -> null;
            default -> NAMES.getOrDefault(command, "COMMAND " + command);
        };
    }

    /** Takes TLS, compression and attributes of queries, which would stand before their text, out of what the server offers. */
    private static void hideWhatHidesStatements(byte[] greeting) {
        int end = HEADER + 1;
        while (end < greeting.length && greeting[end] != 0) {
            end++;
        }
        int lower = end + 1 + 4 + 8 + 1; // behind the version: number of the connection, salt, filler
        int upper = lower + 2 + 1 + 2; // behind the character set and the status
        if (upper + 1 < greeting.length) {
            greeting[lower] &= ~OFFERS_COMPRESSION;
            greeting[lower + 1] &= ~OFFERS_TLS;
            greeting[upper + 1] &= ~OFFERS_QUERY_ATTRIBUTES;
        }
    }

    private static byte @Nullable [] next(InputStream in) throws IOException {
        byte[] header = in.readNBytes(HEADER);
        if (header.length == 0) {
            return null;
        }
        int length = header.length < HEADER ? 0 : (header[0] & 255) | (header[1] & 255) << 8 | (header[2] & 255) << 16;
        byte[] packet = new byte[HEADER + length];
        System.arraycopy(header, 0, packet, 0, header.length);
        if (header.length < HEADER || in.readNBytes(packet, HEADER, length) < length) {
            throw new EOFException("the stream ends inside of a packet");
        }
        return packet;
    }

    private static int number(byte[] packet, int at) {
        return (packet[at] & 255)
                | (packet[at + 1] & 255) << 8
                | (packet[at + 2] & 255) << 16
                | (packet[at + 3] & 255) << 24;
    }
}
