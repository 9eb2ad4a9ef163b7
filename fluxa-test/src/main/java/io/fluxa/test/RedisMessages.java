package io.fluxa.test;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The protocol of Redis, in its versions 2 and 3: a piece is a whole command or a whole reply. The text of a command is its words with
 * spaces between them.
 */
final class RedisMessages implements Conversation {

    private static final String WORDS = "*~>";
    private static final String PAIRS = "%|";
    private static final String TEXTS = "$=!";

    @Override
    public @Nullable Piece fromClient(InputStream client) throws IOException {
        Message message = new Message(client);
        String line = message.firstLine();
        if (line == null) {
            return null;
        }
        if (!line.startsWith("*")) { // a person at a terminal
            return new Piece(message.bytes(), line.isBlank() ? null : line);
        }
        StringJoiner words = new StringJoiner(" ");
        for (int left = number(line); left > 0; left--) {
            words.add(message.text(message.line()));
        }
        return new Piece(message.bytes(), words.length() == 0 ? null : words.toString());
    }

    @Override
    public @Nullable Piece fromServer(InputStream server) throws IOException {
        Message message = new Message(server);
        String line = message.firstLine();
        if (line == null) {
            return null;
        }
        skipRest(message, line);
        return line.startsWith(">") ? Piece.unasked(message.bytes()) : new Piece(message.bytes(), null);
    }

    @Override
    public boolean pipelined() {
        return true;
    }

    /** What belongs to a reply behind its first line. */
    private static void skipRest(Message message, String line) throws IOException {
        String kind = line.substring(0, Math.min(1, line.length()));
        if (TEXTS.contains(kind)) {
            message.text(line);
        } else if (WORDS.contains(kind)) {
            skip(message, number(line));
        } else if (PAIRS.contains(kind)) {
            skip(message, 2 * number(line));
        }
        if (kind.equals("|")) { // attributes stand before the reply itself
            skipRest(message, message.line());
        }
    }

    private static void skip(Message message, int values) throws IOException {
        for (int left = values; left > 0; left--) {
            skipRest(message, message.line());
        }
    }

    private static int number(String line) throws IOException {
        try {
            return Integer.parseInt(line.substring(1));
        } catch (NumberFormatException e) {
            throw new IOException("not the protocol of Redis: " + line, e);
        }
    }

    /** One message as it is read, with all its bytes. */
    private static final class Message {

        private final InputStream in;
        private final ByteArrayOutputStream read = new ByteArrayOutputStream();

        Message(InputStream in) {
            this.in = in;
        }

        byte[] bytes() {
            return read.toByteArray();
        }

        /** A line without its end, or null when the stream ends before it. */
        @Nullable
        String firstLine() throws IOException {
            int first = in.read();
            if (first < 0) {
                return null;
            }
            return line(first);
        }

        String line() throws IOException {
            return line(in.read());
        }

        private String line(int first) throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int next = first; next != '\n'; next = in.read()) {
                line.write(checked(next));
            }
            read.writeBytes(line.toByteArray());
            read.write('\n');
            return line.toString(StandardCharsets.UTF_8).stripTrailing();
        }

        /** The text whose length a line tells, and the end of line behind it; nothing for a nil. */
        String text(String line) throws IOException {
            int length = number(line);
            if (length < 0) {
                return "";
            }
            byte[] bytes = in.readNBytes(length + 2);
            if (bytes.length < length + 2) {
                throw new EOFException("the stream ends inside of a message");
            }
            read.writeBytes(bytes);
            return new String(bytes, 0, length, StandardCharsets.UTF_8);
        }

        private static int checked(int next) throws IOException {
            if (next < 0) {
                throw new EOFException("the stream ends inside of a message");
            }
            return next;
        }
    }
}
