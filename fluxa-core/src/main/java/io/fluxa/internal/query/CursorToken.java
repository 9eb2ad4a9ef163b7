package io.fluxa.internal.query;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.InvalidValueException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The text form of a position: base64url (RFC 4648 §5, without padding) of a version byte, the values as a tag and their bytes each, and a
 * CRC-32 over the description of the order and all that. It is not signed: whoever changes one only asks for another position.
 */
final class CursorToken {

    private static final int VERSION = 1;
    private static final int CHECKSUM_BYTES = 4;
    private static final int LONGEST = 100_000;

    private CursorToken() {}

    static String write(String order, List<@Nullable Object> values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            for (Object value : values) {
                write(out, value);
            }
            out.writeInt(checksum(order, bytes.toByteArray(), bytes.size()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return encoded(bytes.toByteArray());
    }

    /** The values of a token; only as many checks as every order demands. */
    static List<@Nullable Object> read(String entity, String order, String token) {
        byte[] bytes = decoded(entity, token);
        int length = bytes.length - CHECKSUM_BYTES;
        if (length < 1
                || bytes[0] != VERSION
                || ByteBuffer.wrap(bytes).getInt(length) != checksum(order, bytes, length)) {
            throw refused(entity);
        }
        List<@Nullable Object> values = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 1, length - 1))) {
            while (in.available() > 0) {
                values.add(read(in));
            }
        } catch (IOException | DateTimeException | ArithmeticException | NumberFormatException broken) {
            throw refused(entity); // made by hand, with a checksum that is right
        }
        return values;
    }

    static InvalidValueException refused(String entity) {
        return new InvalidValueException(
                ErrorCode.INVALID_CURSOR,
                entity,
                "cursor",
                "is none that a search in this order gave; begin without one");
    }

    private static void write(DataOutputStream out, @Nullable Object value) throws IOException {
        if (value == null) {
            out.writeByte(0);
        } else if (value instanceof Long number) {
            out.writeByte(1);
            out.writeLong(number);
        } else if (value instanceof Double number) {
            out.writeByte(2);
            out.writeDouble(number);
        } else if (value instanceof Boolean truth) {
            out.writeByte(truth ? 4 : 3);
        } else if (value instanceof LocalDate date) {
            out.writeByte(5);
            out.writeLong(date.toEpochDay());
        } else if (value instanceof Instant time) {
            out.writeByte(6);
            out.writeLong(time.getEpochSecond());
            out.writeInt(time.getNano());
        } else {
            out.writeByte(value instanceof BigDecimal ? 7 : 8);
            byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
            out.writeInt(text.length);
            out.write(text);
        }
    }

    private static @Nullable Object read(DataInputStream in) throws IOException {
        byte tag = in.readByte();
        return switch (tag) {
            case 0 -> null;
            case 1 -> in.readLong();
            case 2 -> in.readDouble();
            case 3, 4 -> tag == 4;
            case 5 -> LocalDate.ofEpochDay(in.readLong());
            case 6 -> Instant.ofEpochSecond(in.readLong(), in.readInt());
            case 7 -> new BigDecimal(text(in));
            case 8 -> text(in);
            default -> throw new IOException("no such tag");
        };
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("longer than the token");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    /** Only the one way to write some bytes is taken. */
    private static byte[] decoded(String entity, String token) {
        if (token.length() > LONGEST) {
            throw refused(entity);
        }
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException noBase64) {
            throw refused(entity);
        }
        if (!encoded(bytes).equals(token)) {
            throw refused(entity);
        }
        return bytes;
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static int checksum(String order, byte[] bytes, int length) {
        CRC32 checksum = new CRC32();
        checksum.update(order.getBytes(StandardCharsets.UTF_8));
        checksum.update(Arrays.copyOf(bytes, length));
        return (int) checksum.getValue();
    }
}
