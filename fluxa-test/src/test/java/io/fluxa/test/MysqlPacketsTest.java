package io.fluxa.test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MysqlPacketsTest {

    private static final byte[] SALT_AND_FILLER = new byte[4 + 8 + 1];
    private static final byte[] GREETING = joined(
            new byte[] {10},
            "8.0.33\0".getBytes(UTF_8),
            SALT_AND_FILLER,
            bytes(0xFF, 0xFF), // lower capabilities
            bytes(0x2D, 2, 0), // character set and status
            bytes(0xFF, 0xFF), // upper capabilities
            new byte[20]);

    private final MysqlPackets packets = new MysqlPackets();

    @Test
    void hidesTlsCompressionAndAttributesAndNothingElse() throws IOException {
        byte[] expected = GREETING.clone();
        int lower = 1 + 7 + SALT_AND_FILLER.length;
        expected[lower] = (byte) ~0x20;
        expected[lower + 1] = (byte) ~0x08;
        expected[lower + 6] = (byte) ~0x08;

        assertThat(fromServer(packet(0, GREETING))).isEqualTo(packet(0, expected));
    }

    @Test
    void leavesARefusalInsteadOfAGreetingAsItIs() throws IOException {
        byte[] refusal = packet(0, joined(bytes(0xFF, 0x10, 0x04), "Too many connections".getBytes(UTF_8)));

        assertThat(fromServer(refusal)).isEqualTo(refusal);
    }

    @Test
    void readsTheTextOfAQuery() throws IOException {
        assertThat(request(0x03, "COMMIT")).isEqualTo("COMMIT");
        assertThat(request(0x03, "SELECT 'ü'")).isEqualTo("SELECT 'ü'");
    }

    @Test
    void knowsThePreparedStatementBehindANumber() throws IOException {
        fromServer(packet(0, GREETING));
        assertThat(request(0x16, "INSERT INTO a")).isEqualTo("PREPARE INSERT INTO a");
        fromServer(packet(1, bytes(0, 7, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0)));
        assertThat(request(0x16, "DELETE FROM a")).isEqualTo("PREPARE DELETE FROM a");
        fromServer(packet(1, bytes(0, 8, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0)));

        assertThat(request(bytes(0x17, 7, 1, 0, 0, 0))).isEqualTo("INSERT INTO a");
        assertThat(request(bytes(0x17, 8, 1, 0, 0, 0))).isEqualTo("DELETE FROM a");
        assertThat(request(bytes(0x19, 7, 1, 0, 0))).isNull();
        assertThat(request(bytes(0x17, 7, 1, 0, 0, 0))).isEqualTo("EXECUTE");
    }

    @Test
    void forgetsAPreparationThatTheServerRefused() throws IOException {
        fromServer(packet(0, GREETING));
        request(0x16, "SELEKT");
        fromServer(packet(1, bytes(0xFF, 0x28, 0x04, 0, 0, 0, 0, 0)));
        fromServer(packet(1, bytes(0, 1, 0, 0, 0, 0, 0, 0, 0, 0)));

        assertThat(request(bytes(0x17, 1, 0, 0, 0))).isEqualTo("EXECUTE");
    }

    @Test
    void namesOtherCommands() throws IOException {
        assertThat(request(bytes(0x0E))).isEqualTo("PING");
        assertThat(request(bytes(0x1F))).isEqualTo("RESET CONNECTION");
        assertThat(request(bytes(0x09))).isEqualTo("COMMAND 9");
    }

    @Test
    void takesNeitherTheLoginNorTheRestOfALongPacketForACommand() throws IOException {
        assertThat(fromClient(packet(1, "\3COMMIT".getBytes(UTF_8))).request()).isNull();
        assertThat(fromClient(packet(0, new byte[0])).request()).isNull();
    }

    @Test
    void endsBetweenPacketsAndRefusesToEndInsideOfOne() throws IOException {
        byte[] packet = packet(0, bytes(0x0E, 1, 2));

        assertThat(packets.fromClient(InputStream.nullInputStream())).isNull();
        assertThatThrownBy(() -> fromClient(Arrays.copyOf(packet, 3))).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> fromClient(Arrays.copyOf(packet, 6))).isInstanceOf(EOFException.class);
    }

    private String request(int command, String text) throws IOException {
        return request(joined(bytes(command), text.getBytes(UTF_8)));
    }

    private String request(byte[] content) throws IOException {
        Piece piece = fromClient(packet(0, content));
        assertThat(bytesOf(piece)).isEqualTo(packet(0, content));
        return piece.request();
    }

    private Piece fromClient(byte[] packet) throws IOException {
        return Objects.requireNonNull(packets.fromClient(new ByteArrayInputStream(packet)));
    }

    private byte[] fromServer(byte[] packet) throws IOException {
        return bytesOf(Objects.requireNonNull(packets.fromServer(new ByteArrayInputStream(packet))));
    }

    private static byte[] bytesOf(Piece piece) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        piece.writeTo(bytes);
        return bytes.toByteArray();
    }

    private static byte[] packet(int number, byte[] content) {
        return joined(bytes(content.length, content.length >> 8, content.length >> 16, number), content);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
