package io.fluxa.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A row with a value of each kind, written by hand in the way of generated ones. */
final class EveryKindRow {

    static final long LAYOUT = 0x0123_4567_89AB_CDEFL;
    static final int FLAGS = 11;

    enum Size {
        SMALL,
        MEDIUM,
        LARGE
    }

    static final EnumValues<Size> SIZES = EnumValues.of(Size.class).with(Size.SMALL, "small");
    static final EnumValues<Bit> BITS = EnumValues.of(Bit.class);

    private static final String[] TEXTS = {
        "",
        "a",
        "boot",
        "\u00E9",
        "\u20AC 12",
        "\uD83D\uDC5F",
        "\uFFFD",
        "\u0000",
        "gr\u00FC\u00DFe \u20AC\uD83D\uDC5F",
        "x".repeat(200)
    };
    private static final long[] SECONDS = {0, -1, 1_700_000_000, -30_610_224_000L, 253_402_300_799L};

    long id;
    long unsigned;
    long signed;
    Long owner;
    boolean active;
    Boolean checked;
    float ratio;
    double weight;
    String name;
    String note;
    byte[] blob;
    BigDecimal price;
    BigDecimal total;
    LocalDate day;
    Instant second;
    Instant milli;
    Instant micro;
    Size size;
    Size otherSize;
    Set<Bit> bits;
    Set<Size> sizes;

    private EveryKindRow() {}

    /** Reads all columns. */
    private EveryKindRow(RowDecoder row) {
        id = row.unsigned();
        unsigned = row.unsigned();
        signed = row.signed();
        owner = row.flag(0) ? null : Long.valueOf(row.unsigned());
        active = row.flag(1);
        checked = row.flag(2) ? null : Boolean.valueOf(row.flag(3));
        ratio = row.float32();
        weight = row.float64();
        name = row.text();
        note = row.flag(4) ? null : row.text();
        blob = row.flag(5) ? null : row.bytes();
        price = row.decimal(2);
        total = row.flag(6) ? null : row.wideDecimal(30);
        day = row.flag(7) ? null : row.date();
        second = row.instant(0);
        milli = row.flag(8) ? null : row.instant(3);
        micro = row.instant(6);
        size = row.constant(SIZES);
        otherSize = row.flag(9) ? null : row.constant(SIZES);
        bits = row.constants(BITS);
        sizes = row.flag(10) ? null : row.constants(SIZES);
    }

    /** The row in an array, or null when the array holds none. */
    static EveryKindRow read(RowDecoder decoder, byte[] bytes) {
        if (!decoder.open(bytes, LAYOUT, FLAGS)) {
            return null;
        }
        EveryKindRow row = new EveryKindRow(decoder);
        return decoder.complete() ? row : null;
    }

    byte[] write(RowEncoder row) {
        row.begin(LAYOUT, FLAGS);
        writeFlags(row);
        writeNumbers(row);
        writeTexts(row);
        row.decimal(price, 2);
        if (total != null) {
            row.wideDecimal(total, 30);
        }
        if (day != null) {
            row.date(day);
        }
        row.instant(second, 0);
        if (milli != null) {
            row.instant(milli, 3);
        }
        row.instant(micro, 6);
        row.constant(SIZES, size);
        if (otherSize != null) {
            row.constant(SIZES, otherSize);
        }
        row.constants(BITS, bits);
        if (sizes != null) {
            row.constants(SIZES, sizes);
        }
        return row.finish();
    }

    private void writeFlags(RowEncoder row) {
        row.flag(0, owner == null);
        row.flag(1, active);
        row.flag(2, checked == null);
        row.flag(3, checked != null && checked);
        row.flag(4, note == null);
        row.flag(5, blob == null);
        row.flag(6, total == null);
        row.flag(7, day == null);
        row.flag(8, milli == null);
        row.flag(9, otherSize == null);
        row.flag(10, sizes == null);
    }

    private void writeNumbers(RowEncoder row) {
        row.unsigned(id);
        row.unsigned(unsigned);
        row.signed(signed);
        if (owner != null) {
            row.unsigned(owner);
        }
        row.float32(ratio);
        row.float64(weight);
    }

    private void writeTexts(RowEncoder row) {
        row.text(name);
        if (note != null) {
            row.text(note);
        }
        if (blob != null) {
            row.bytes(blob);
        }
    }

    static EveryKindRow random(SplittableRandom random) {
        EveryKindRow row = new EveryKindRow();
        row.id = random.nextLong(1, 1L << random.nextInt(1, 63));
        row.unsigned = random.nextLong() >>> random.nextInt(64);
        row.signed = random.nextLong() >> random.nextInt(64);
        row.owner = random.nextBoolean() ? null : random.nextLong(1000);
        row.active = random.nextBoolean();
        row.checked = random.nextBoolean() ? null : Boolean.valueOf(random.nextBoolean());
        row.ratio = random.nextInt();
        row.weight = random.nextDouble();
        row.name = text(random);
        row.note = random.nextBoolean() ? null : text(random);
        row.blob = random.nextBoolean() ? null : bytes(random, random.nextInt(20));
        row.price = BigDecimal.valueOf(random.nextLong(-1_000_000, 1_000_000), 2);
        row.total =
                random.nextBoolean() ? null : new BigDecimal(new BigInteger(bytes(random, random.nextInt(1, 28))), 30);
        row.day = random.nextBoolean() ? null : LocalDate.ofEpochDay(random.nextLong(-354_285, 2_932_897));
        row.second = instant(random, 1_000_000_000);
        row.milli = random.nextBoolean() ? null : instant(random, 1_000_000);
        row.micro = instant(random, 1_000);
        row.size = Size.values()[random.nextInt(3)];
        row.otherSize = random.nextBoolean() ? null : Size.values()[random.nextInt(3)];
        row.bits = subset(Bit.class, random);
        row.sizes = random.nextBoolean() ? null : subset(Size.class, random);
        return row;
    }

    static byte[] bytes(SplittableRandom random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String text(SplittableRandom random) {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> TEXTS[random.nextInt(TEXTS.length)])
                .collect(Collectors.joining());
    }

    private static Instant instant(SplittableRandom random, int unit) {
        int fraction = random.nextInt(1_000_000_000 / unit) * unit;
        return Instant.ofEpochSecond(SECONDS[random.nextInt(SECONDS.length)], fraction);
    }

    private static <E extends Enum<E>> Set<E> subset(Class<E> type, SplittableRandom random) {
        Set<E> set = EnumSet.allOf(type);
        set.removeIf(constant -> random.nextBoolean());
        return set;
    }
}
