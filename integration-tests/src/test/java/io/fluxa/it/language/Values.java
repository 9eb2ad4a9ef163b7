package io.fluxa.it.language;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Legal values of every kind, the ends of each range more often than what lies between. */
final class Values {

    private static final long FIRST_SECOND =
            Instant.parse("1000-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST_SECOND =
            Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
    private static final String[] TEXTS = {
        "", " ", "  x ", "'", "\\", "\"", "%_", "\u0000", "ß", "İı", "\u202E", "e\u0301", "\uFFFD", "\u2028"
    };

    private final RandomGenerator random;

    Values(RandomGenerator random) {
        this.random = random;
    }

    /** Null once in four. */
    <T> @Nullable T orNull(Supplier<T> value) {
        return random.nextInt(4) == 0 ? null : value.get();
    }

    long whole(long least, long most) {
        return switch (random.nextInt(8)) {
            case 0 -> least;
            case 1 -> most;
            case 2 -> Math.max(least, Math.min(most, random.nextInt(-2, 3)));
            default ->
                least == Long.MIN_VALUE && most == Long.MAX_VALUE
                        ? random.nextLong()
                        : least + random.nextLong(most - least + 1);
        };
    }

    long unsignedLong() {
        return random.nextInt(6) == 0 ? -1 - random.nextInt(3) : random.nextLong();
    }

    float single() {
        float[] ends = {
            0f, -0f, 1f, -1f, Float.MIN_VALUE, -Float.MAX_VALUE, Float.MAX_VALUE, Float.MIN_NORMAL, 0.1f, 16_777_216f
        };
        return random.nextInt(3) == 0
                ? ends[random.nextInt(ends.length)]
                : finite(Float.intBitsToFloat(random.nextInt()));
    }

    private static float finite(float value) {
        return Float.isFinite(value) ? value : 3.3333333f;
    }

    double twice() {
        double[] ends = {
            0,
            -0.0,
            1,
            Double.MIN_VALUE,
            -Double.MAX_VALUE,
            Double.MAX_VALUE,
            Double.MIN_NORMAL,
            0.1,
            1e308,
            9007199254740992.0
        };
        double value = Double.longBitsToDouble(random.nextLong());
        return random.nextInt(3) == 0 || !Double.isFinite(value) ? ends[random.nextInt(ends.length)] : value;
    }

    /** A decimal of a scale that has at most so many digits. */
    BigDecimal decimal(int precision, int scale, boolean unsigned) {
        int digits = random.nextInt(4) == 0 ? precision : random.nextInt(precision + 1);
        StringBuilder text = new StringBuilder("0");
        for (int i = 0; i < digits; i++) {
            text.append(random.nextInt(3) == 0 ? '9' : (char) ('0' + random.nextInt(10)));
        }
        BigInteger number = new BigInteger(text.toString());
        return new BigDecimal(unsigned || random.nextBoolean() ? number : number.negate(), scale);
    }

    String text(int longest) {
        StringBuilder text = new StringBuilder(TEXTS[random.nextInt(TEXTS.length)]);
        int length = random.nextInt(5) == 0 ? longest : random.nextInt(Math.min(longest, 30));
        while (text.codePointCount(0, text.length()) < length) {
            text.appendCodePoint(codePoint());
        }
        return text.substring(0, text.offsetByCodePoints(0, Math.min(longest, text.codePointCount(0, text.length()))));
    }

    private int codePoint() {
        return switch (random.nextInt(5)) {
            case 0 -> random.nextInt(0x80, 0x800);
            case 1 -> random.nextInt(0x1_0000, 0x11_0000);
            case 2 -> random.nextInt(0x800, 0xD800);
            default -> random.nextInt(0x20, 0x7F);
        };
    }

    LocalDate day() {
        return LocalDate.ofEpochDay(whole(
                LocalDate.of(1000, 1, 1).toEpochDay(),
                LocalDate.of(9999, 12, 31).toEpochDay()));
    }

    /** A time with so many digits of a second. */
    Instant time(int precision) {
        int unit = 1_000_000_000;
        for (int i = 0; i < precision; i++) {
            unit /= 10;
        }
        long units = precision == 0 ? 0 : whole(0, 1_000_000_000 / unit - 1);
        return Instant.ofEpochSecond(whole(FIRST_SECOND, LAST_SECOND), units * unit);
    }

    byte[] bytes(int most) {
        byte[] bytes = new byte[random.nextInt(6) == 0 ? most : random.nextInt(Math.min(most, 40))];
        random.nextBytes(bytes);
        return bytes;
    }

    Mood mood() {
        List<Mood> all = List.of(Mood.values());
        return all.get(random.nextInt(all.size()));
    }

    Set<Mood> moods() {
        Set<Mood> moods = EnumSet.noneOf(Mood.class);
        for (Mood mood : Mood.values()) {
            if (random.nextBoolean()) {
                moods.add(mood);
            }
        }
        return moods;
    }

    boolean flag() {
        return random.nextBoolean();
    }

    Note note() {
        Map<String, Note> replies = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            replies.put(text(8), new Note(text(20), 0, 0, null, null, null, null));
        }
        return new Note(
                orNull(() -> text(40)),
                whole(Long.MIN_VALUE, Long.MAX_VALUE),
                twice(),
                orNull(() -> decimal(50, 20, false)),
                orNull(() -> time(6)),
                orNull(() -> List.copyOf(moods())),
                replies);
    }

    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            notes.add(note());
        }
        return notes;
    }
}
