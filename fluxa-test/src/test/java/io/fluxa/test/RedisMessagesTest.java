package io.fluxa.test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedisMessagesTest {

    private final RedisMessages messages = new RedisMessages();

    @Test
    void readsTheWordsOfACommand() throws IOException {
        String command = "*3\r\n$3\r\nSET\r\n$3\r\nkey\r\n$5\r\nżó\n\r\n";
        Piece piece = fromClient(command + "*1\r\n");
        assertThat(piece.request()).isEqualTo("SET key żó\n");
        assertThat(text(piece)).isEqualTo(command);
    }

    @Test
    void readsWhatAPersonTypes() throws IOException {
        assertThat(fromClient("PING\r\n").request()).isEqualTo("PING");
        assertThat(fromClient("\r\n").request()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+OK~",
                "-ERR no~",
                ":42~",
                "$6~a~~b~",
                "$-1~",
                "$0~~",
                "*-1~",
                "*0~",
                "*2~$1~a~*2~:1~$-1~",
                "%1~+key~*1~:1~",
                "~2~:1~:2~",
                "_~",
                "#t~",
                ",1.5~",
                "(123456789~",
                "=7~txt:abc~",
                "!3~ERR~",
                "|1~+ttl~:3~$1~a~",
                ">2~+invalidate~*1~$1~a~"
            })
    void readsEveryKindOfReplyToItsEnd(String written) throws IOException {
        String reply = lines(written);
        Piece piece = fromServer(reply + "+NEXT\r\n");
        assertThat(text(piece)).isEqualTo(reply);
        assertThat(piece.answers()).isEqualTo(!reply.startsWith(">"));
    }

    /** A tilde stands for an end of line, except at the beginning, where it is that of a set. */
    private static String lines(String written) {
        return written.charAt(0) + written.substring(1).replace("~", "\r\n");
    }

    @Test
    void endsBetweenMessagesAndRefusesToEndInsideOfOne() throws IOException {
        assertThat(messages.fromClient(InputStream.nullInputStream())).isNull();
        assertThat(messages.fromServer(InputStream.nullInputStream())).isNull();
        assertThatThrownBy(() -> fromClient("*2\r\n$3\r\nGET\r\n")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> fromServer("$5\r\nab")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> fromServer("*x\r\n")).hasMessage("not the protocol of Redis: *x");
    }

    private Piece fromClient(String bytes) throws IOException {
        return Objects.requireNonNull(messages.fromClient(new ByteArrayInputStream(bytes.getBytes(UTF_8))));
    }

    private Piece fromServer(String bytes) throws IOException {
        return Objects.requireNonNull(messages.fromServer(new ByteArrayInputStream(bytes.getBytes(UTF_8))));
    }

    private static String text(Piece piece) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        piece.writeTo(bytes);
        return bytes.toString(UTF_8);
    }
}
