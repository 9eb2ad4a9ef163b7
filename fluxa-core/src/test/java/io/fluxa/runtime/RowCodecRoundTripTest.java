package io.fluxa.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.runtime.EveryKindRow.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowCodecRoundTripTest {

    private static final long LAYOUT = -2;

    private final RowEncoder encoder = new RowEncoder();
    private final RowDecoder decoder = new RowDecoder();

    @Test
    void hasTheDocumentedForm() {
        encoder.begin(0x0102_0304_0506_0708L, 9);
        encoder.flag(0, true);
        encoder.flag(8, true);
        encoder.unsigned(300);
        encoder.signed(-2);
        encoder.float32(1);
        encoder.float64(-2);
        encoder.text("\u00E9");
        encoder.bytes(new byte[] {9});
        encoder.decimal(new BigDecimal("-0.01"), 2);
        encoder.wideDecimal(new BigDecimal("1.28"), 2);
        encoder.date(LocalDate.of(1970, 1, 2));
        encoder.instant(Instant.ofEpochSecond(-1, 500_000_000), 1);
        encoder.constant(EveryKindRow.SIZES, Size.LARGE);
        encoder.constants(EveryKindRow.SIZES, EnumSet.of(Size.SMALL, Size.LARGE));

        String form = "0102030405060708" + "0101" + "ac02" + "03" + "3f800000" + "c000000000000000" + "02c3a9" + "0109"
                + "01" + "020080" + "02" + "0105" + "02" + "05";
        assertThat(HexFormat.of().formatHex(encoder.finish())).isEqualTo(form + "d6fb9307");
    }

    @Test
    void keepsRowsWithAllKinds() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 300; i++) {
            EveryKindRow row = EveryKindRow.random(random);

            assertThat(EveryKindRow.read(decoder, row.write(encoder)))
                    .usingRecursiveComparison()
                    .isEqualTo(row);
        }
    }

    @Test
    void keepsFlags() {
        for (int flags = 0; flags <= 24; flags++) {
            for (int set = 0; set < flags; set++) {
                encoder.begin(LAYOUT, flags);
                encoder.flag(set, true);
                byte[] row = encoder.finish();

                assertThat(row).hasSize(12 + (flags + 7) / 8);
                assertThat(decoder.open(row, LAYOUT, flags)).isTrue();
                for (int i = 0; i < flags; i++) {
                    assertThat(decoder.flag(i)).isEqualTo(i == set);
                }
                assertThat(decoder.complete()).isTrue();
            }
        }
    }

    @Test
    void takesAFlagBack() {
        encoder.begin(LAYOUT, 2);
        encoder.flag(0, true);
        encoder.flag(1, true);
        encoder.flag(0, false);

        assertThat(decoder.open(encoder.finish(), LAYOUT, 2)).isTrue();
        assertThat(decoder.flag(0)).isFalse();
        assertThat(decoder.flag(1)).isTrue();
    }

    @Test
    void keepsWholeNumbers() {
        for (int shift = 0; shift < 64; shift++) {
            for (long near = -2; near <= 2; near++) {
                long value = (1L << shift) + near;
                keeps(value, e -> e.unsigned(value), RowDecoder::unsigned);
                keeps(value, e -> e.signed(value), RowDecoder::signed);
                keeps(-value, e -> e.signed(-value), RowDecoder::signed);
                keeps(value, e -> writeFollowed(e, value), RowCodecRoundTripTest::readFollowed);
            }
        }
        keeps(-1L, e -> e.unsigned(-1L), RowDecoder::unsigned);
        keeps(Long.MAX_VALUE, e -> e.signed(Long.MAX_VALUE), RowDecoder::signed);
        keeps(Long.MIN_VALUE, e -> e.signed(Long.MIN_VALUE), RowDecoder::signed);
    }

    @ParameterizedTest
    @ValueSource(floats = {0, -0.0f, 1, -1, Float.MIN_VALUE, -Float.MIN_VALUE, Float.MIN_NORMAL, 0.1f, Float.MAX_VALUE})
    void keepsFloats(float value) {
        keeps(value, e -> e.float32(value), RowDecoder::float32);
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {0, -0.0, 1, -1, Double.MIN_VALUE, -Double.MIN_VALUE, Double.MIN_NORMAL, 0.1, Double.MAX_VALUE})
    void keepsDoubles(double value) {
        keeps(value, e -> e.float64(value), RowDecoder::float64);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "\u0000",
                "\u007F",
                "\u0080",
                "\u07FF",
                "\u0800",
                "\uD7FF",
                "\uE000",
                "\uFFFD",
                "\uFFFF",
                "\uD800\uDC00",
                "\uDBFF\uDFFF",
                "a\u00E9\u20AC\uD83D\uDC5Fz",
                "\u0130\u0131",
                "tail\uFFFD"
            })
    void keepsTexts(String value) {
        keepsText(value);
        keepsText(value.repeat(127));
        keepsText(value.repeat(16_500));
        keepsText("x".repeat(600) + value);
    }

    @Test
    void keepsBytes() {
        for (int length : new int[] {0, 1, 127, 128, 300_000}) {
            byte[] value = EveryKindRow.bytes(new SplittableRandom(length), length);
            encoder.begin(LAYOUT, 0);
            encoder.bytes(value);
            assertThat(decoder.open(encoder.finish(), LAYOUT, 0)).isTrue();
            assertThat(decoder.bytes()).isEqualTo(value);
            assertThat(decoder.complete()).isTrue();
        }
    }

    @Test
    void keepsDecimals() {
        for (int scale = 0; scale <= 30; scale++) {
            for (int digits = 0; digits <= 65; digits++) {
                BigInteger power = BigInteger.TEN.pow(digits);
                for (BigInteger unscaled : List.of(BigInteger.ZERO, power.negate(), power.subtract(BigInteger.ONE))) {
                    keepsDecimal(new BigDecimal(unscaled, scale), digits <= 18);
                }
            }
        }
        keepsDecimal(BigDecimal.valueOf(Long.MIN_VALUE, 2), true);
        keepsDecimal(BigDecimal.valueOf(Long.MAX_VALUE, 2), true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000-01-01", "1582-10-15", "1969-12-31", "1970-01-01", "2024-02-29", "9999-12-31"})
    void keepsDates(LocalDate value) {
        keeps(value, e -> e.date(value), RowDecoder::date);
    }

    @Test
    void keepsTimesThatNoSetterAllows() {
        for (LocalDate day : Set.of(LocalDate.MIN, LocalDate.of(0, 1, 1), LocalDate.MAX)) {
            keeps(day, e -> e.date(day), RowDecoder::date);
        }
        Instant last = Instant.MAX.minusNanos(999);
        keeps(Instant.MIN, e -> e.instant(Instant.MIN, 0), d -> d.instant(0));
        keeps(last, e -> e.instant(last, 6), d -> d.instant(6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000-01-01T00:00:00Z",
                "1969-12-31T23:59:59.999999Z",
                "1970-01-01T00:00:00Z",
                "1970-01-01T00:00:00.000001Z",
                "2026-11-23T10:20:30.987654Z",
                "9999-12-31T23:59:59.999999Z"
            })
    void keepsInstantsOfEachPrecision(Instant time) {
        for (int precision = 0; precision <= 6; precision++) {
            Instant value = ValueCheck.truncate(time, precision);
            int p = precision;
            keeps(value, e -> e.instant(value, p), d -> d.instant(p));
        }
    }

    @Test
    void keepsConstants() {
        for (Bit bit : Bit.values()) {
            keeps(bit, e -> e.constant(EveryKindRow.BITS, bit), d -> d.constant(EveryKindRow.BITS));
        }
    }

    @Test
    void keepsSets() {
        keepsSet(EnumSet.noneOf(Bit.class));
        keepsSet(EnumSet.allOf(Bit.class));
        for (Bit bit : Bit.values()) {
            keepsSet(EnumSet.of(bit));
            keepsSet(EnumSet.complementOf(EnumSet.of(bit)));
        }
    }

    private static void writeFollowed(RowEncoder row, long value) {
        row.unsigned(value);
        row.float64(1);
    }

    private static long readFollowed(RowDecoder row) {
        long value = row.unsigned();
        return row.float64() == 1 ? value : ~value;
    }

    private void keepsSet(Set<Bit> value) {
        keeps(value, e -> e.constants(EveryKindRow.BITS, value), d -> d.constants(EveryKindRow.BITS));
    }

    private void keepsText(String value) {
        keeps(value, e -> e.text(value), RowDecoder::text);
    }

    private void keepsDecimal(BigDecimal value, boolean narrow) {
        int scale = value.scale();
        keeps(value, e -> e.wideDecimal(value, scale), d -> d.wideDecimal(scale));
        if (narrow) {
            keeps(value, e -> e.decimal(value, scale), d -> d.decimal(scale));
        }
    }

    private <T> void keeps(T value, Consumer<RowEncoder> writer, Function<RowDecoder, T> reader) {
        encoder.begin(LAYOUT, 0);
        writer.accept(encoder);
        byte[] row = encoder.finish();

        assertThat(row).isNotNull();
        assertThat(decoder.open(row, LAYOUT, 0)).isTrue();
        assertThat(reader.apply(decoder)).isEqualTo(value);
        assertThat(decoder.complete()).isTrue();
    }
}
