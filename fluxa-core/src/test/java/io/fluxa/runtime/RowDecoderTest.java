package io.fluxa.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.fluxa.runtime.EveryKindRow.Size;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowDecoderTest {

    private static final long LAYOUT = 77;

    private final RowDecoder decoder = new RowDecoder();

    @Test
    void opensOnlyItsLayout() {
        byte[] row = new ForgedRow().sealed(LAYOUT);

        assertThat(decoder.open(row, LAYOUT, 0)).isTrue();
        assertThat(decoder.complete()).isTrue();
        assertThat(decoder.open(row, LAYOUT + 1, 0)).isFalse();
        assertThat(decoder.complete()).isFalse();
    }

    @Test
    void doesNotOpenLessThanItsFlags() {
        byte[] row = new ForgedRow().raw((byte) 0).sealed(LAYOUT);

        assertThat(decoder.open(row, LAYOUT, 8)).isTrue();
        assertThat(decoder.open(row, LAYOUT, 9)).isFalse();
        assertThat(decoder.open(row, LAYOUT, Integer.MAX_VALUE)).isFalse();
        assertThat(decoder.open(row, LAYOUT, -1)).isFalse();
        assertThat(decoder.flag(0)).isFalse();
        assertThat(decoder.open(new byte[0], LAYOUT, 0)).isFalse();
    }

    @Test
    void doesNotOpenPaddingThatIsNotZero() {
        assertThat(decoder.open(new ForgedRow().hex("1f").sealed(LAYOUT), LAYOUT, 5))
                .isTrue();
        assertThat(decoder.open(new ForgedRow().hex("20").sealed(LAYOUT), LAYOUT, 5))
                .isFalse();
        assertThat(decoder.open(new ForgedRow().hex("ff80").sealed(LAYOUT), LAYOUT, 15))
                .isFalse();
    }

    @Test
    void failsForAFlagThatTheRowDoesNotHave() {
        for (int position : new int[] {-1, 5, Integer.MAX_VALUE}) {
            assertThat(decoder.open(new ForgedRow().hex("1f").sealed(LAYOUT), LAYOUT, 5))
                    .isTrue();
            assertThat(decoder.flag(position)).isFalse();
            assertThat(decoder.complete()).isFalse();
        }
    }

    @Test
    void isIncompleteWithBytesLeft() {
        assertThat(decoder.open(new ForgedRow().hex("0000").sealed(LAYOUT), LAYOUT, 0))
                .isTrue();
        decoder.unsigned();
        assertThat(decoder.complete()).isFalse();
        decoder.unsigned();
        assertThat(decoder.complete()).isTrue();
    }

    @Test
    void staysFailed() {
        assertThat(decoder.open(new ForgedRow().hex("800005").sealed(LAYOUT), LAYOUT, 0))
                .isTrue();

        assertThat(decoder.unsigned()).isZero();
        assertThat(decoder.unsigned()).isZero();
        assertThat(decoder.signed()).isZero();
        assertThat(decoder.float32()).isZero();
        assertThat(decoder.float64()).isZero();
        assertThat(decoder.text()).isEmpty();
        assertThat(decoder.bytes()).isEmpty();
        assertThat(decoder.decimal(2)).isEqualTo(new BigDecimal("0.00"));
        assertThat(decoder.wideDecimal(2)).isEqualTo(new BigDecimal("0.00"));
        assertThat(decoder.date()).isEqualTo(LocalDate.EPOCH);
        assertThat(decoder.instant(6)).isEqualTo(Instant.EPOCH);
        assertThat(decoder.constant(EveryKindRow.SIZES)).isEqualTo(Size.SMALL);
        assertThat(decoder.constants(EveryKindRow.BITS)).isEmpty();
        assertThat(decoder.complete()).isFalse();
    }

    @Test
    void givesHarmlessValuesWhenNothingIsOpen() {
        assertThat(decoder.unsigned()).isZero();
        assertThat(decoder.text()).isEmpty();
        assertThat(decoder.complete()).isFalse();
    }

    @Test
    void refusesVarintsThatAreNotInTheirShortestForm() {
        for (int shift = 0; shift < 64; shift++) {
            long value = 1L << shift;
            int shortest = shift / 7 + 1;
            assertThat(read(new ForgedRow().varint(value, 1), RowDecoder::unsigned))
                    .isEqualTo(value);
            for (int length = shortest + 1; length <= 12; length++) {
                refuses(new ForgedRow().varint(value, length), RowDecoder::unsigned);
                refuses(new ForgedRow().varint(value, length).raw(new byte[8]), d -> d.unsigned() + d.float64());
            }
        }
        refuses(new ForgedRow().varint(0, 2), RowDecoder::unsigned);
        refuses(new ForgedRow().varint(0, 2).raw(new byte[8]), d -> d.unsigned() + d.float64());
    }

    @Test
    void refusesNumbersBeyondTheirColumn() {
        long full = read(new ForgedRow().varint(255, 2), d -> d.unsignedUpTo(255));
        long least = read(new ForgedRow().varint(zigzag(-128), 2), d -> d.signedBetween(-128, 127));
        assertThat(full).isEqualTo(255);
        assertThat(least).isEqualTo(-128);
        refuses(new ForgedRow().varint(256, 2), d -> d.unsignedUpTo(255));
        refuses(new ForgedRow().varint(-1, 10), d -> d.unsignedUpTo(Long.MAX_VALUE));
        refuses(new ForgedRow().varint(zigzag(-129), 2), d -> d.signedBetween(-128, 127));
        refuses(new ForgedRow().varint(zigzag(128), 2), d -> d.signedBetween(-128, 127));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "80", "8080808080", "ffffffffffffffffff", "ffffffffffffffffff02", "ffffffffffffffffffff01"})
    void refusesVarintsThatDoNotEndOrDoNotFit(String hex) {
        refuses(new ForgedRow().hex(hex), RowDecoder::unsigned);
        refuses(new ForgedRow().hex(hex), RowDecoder::signed);
        refuses(new ForgedRow().hex(hex), RowDecoder::text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0180",
                "01ff",
                "02c080",
                "02c3",
                "02c328",
                "03e08080",
                "03eda080",
                "02e282",
                "03e28228",
                "04f0808080",
                "04f4908080",
                "03f09f91",
                "01ef",
                "02efbf",
                "04efbfbdff",
                "04ffefbfbd",
                "05f09f91efbf"
            })
    void refusesTextThatIsNoUtf8(String hex) {
        refuses(new ForgedRow().hex(hex), RowDecoder::text);
    }

    @ParameterizedTest
    @CsvSource({"''", "00", "020000", "02007f", "02ffff", "02ff80", "021234ff"})
    void refusesDecimalsThatAreNotInTheirShortestForm(String hex) {
        refuses(new ForgedRow().hex(hex), d -> d.wideDecimal(2));
    }

    @Test
    void refusesDecimalsWiderThanMysqlHas() {
        assertThat(read(new ForgedRow().varint(28, 1).raw(digits(28)), d -> d.wideDecimal(0))
                        .precision())
                .isEqualTo(67);
        refuses(new ForgedRow().varint(29, 1).raw(digits(29)), d -> d.wideDecimal(0));
        refuses(new ForgedRow().varint(100_000, 1).raw(digits(100_000)), d -> d.wideDecimal(0));
    }

    @Test
    void refusesTimesThatJavaDoesNotHave() {
        for (long value : new long[] {LocalDate.MAX.toEpochDay() + 1, LocalDate.MIN.toEpochDay() - 1, Long.MIN_VALUE}) {
            refuses(new ForgedRow().varint(zigzag(value), 1), RowDecoder::date);
        }
        long[] seconds = {Instant.MAX.getEpochSecond() + 1, Instant.MIN.getEpochSecond() - 1, Long.MAX_VALUE};
        for (long value : seconds) {
            refuses(new ForgedRow().varint(zigzag(value), 1), d -> d.instant(0));
        }
    }

    @Test
    void refusesFractionsOfAWholeSecond() {
        int whole = 1;
        for (int precision = 1; precision <= 6; precision++) {
            whole *= 10;
            int p = precision;
            Instant last = read(new ForgedRow().hex("00").varint(whole - 1, 1), d -> d.instant(p));
            assertThat(last).isAfter("1970-01-01T00:00:00.8Z");
            for (long fraction : new long[] {whole, Integer.MAX_VALUE, 1L << 32, Long.MAX_VALUE, -1, Long.MIN_VALUE}) {
                refuses(new ForgedRow().hex("00").varint(fraction, 1), d -> d.instant(p));
            }
        }
        refuses(new ForgedRow().hex("0000"), d -> d.instant(7));
    }

    @Test
    void refusesWhatTheEnumDoesNotHave() {
        for (long index : new long[] {3, 64, Integer.MAX_VALUE, 1L << 32, Long.MIN_VALUE, -1}) {
            refuses(new ForgedRow().varint(index, 1), d -> d.constant(EveryKindRow.SIZES));
        }
        refuses(new ForgedRow().varint(64, 1), d -> d.constant(EveryKindRow.BITS));
        refuses(new ForgedRow().varint(8, 1), d -> d.constants(EveryKindRow.SIZES));
        refuses(new ForgedRow().varint(-1, 1), d -> d.constants(EveryKindRow.SIZES));
        Set<Bit> all = read(new ForgedRow().varint(-1, 1), d -> d.constants(EveryKindRow.BITS));
        assertThat(all).containsExactly(Bit.values());
    }

    @Test
    void refusesSetsOfMoreThanABitEach() {
        EnumValues<WiderThanASet> values = EnumValues.of(WiderThanASet.class);
        refuses(new ForgedRow().hex("01"), d -> d.constants(values));
        WiderThanASet last = read(new ForgedRow().hex("40"), d -> d.constant(values));
        assertThat(last).isEqualTo(WiderThanASet.W64);
    }

    @Test
    void refusesLengthsBeyondTheEndWithoutAnAllocation() {
        for (long length : new long[] {3, 1 << 20, Integer.MAX_VALUE - 8, Integer.MAX_VALUE, 1L << 32, 1L << 62, -1}) {
            byte[] row = new ForgedRow().varint(length, 1).hex("6162").sealed(LAYOUT);
            readsWithin(0, row, d -> d.text().length());
            readsWithin(0, row, d -> d.bytes().length);
            readsWithin(200, row, d -> d.wideDecimal(30).scale());
        }
    }

    @Test
    void allocatesNothingButValues() {
        byte[] row = new ForgedRow()
                .hex("05")
                .varint(1 << 20, 1)
                .varint(-1, 1)
                .raw(new byte[12])
                .sealed(LAYOUT);

        readsWithin(0, row, d -> d.unsigned() + d.signed() + d.signed() + (long) (d.float32() + d.float64()));
    }

    private void readsWithin(long allocated, byte[] row, ToLongFunction<RowDecoder> reader) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long least = Long.MAX_VALUE;
        long sum = 0;
        for (int i = 0; i < 20; i++) {
            long before = threads.getThreadAllocatedBytes(thread);
            decoder.open(row, LAYOUT, 0);
            sum += reader.applyAsLong(decoder);
            decoder.complete();
            least = Math.min(least, threads.getThreadAllocatedBytes(thread) - before);
        }
        assertThat(least).as("bytes for %s", sum).isLessThanOrEqualTo(allocated);
    }

    private void refuses(ForgedRow row, Function<RowDecoder, ?> reader) {
        assertThat(decoder.open(row.sealed(LAYOUT), LAYOUT, 0)).isTrue();
        assertThat(reader.apply(decoder)).isNotNull();
        assertThat(decoder.complete()).isFalse();
    }

    private <T> T read(ForgedRow row, Function<RowDecoder, T> reader) {
        assertThat(decoder.open(row.sealed(LAYOUT), LAYOUT, 0)).isTrue();
        T value = reader.apply(decoder);
        assertThat(decoder.complete()).isTrue();
        return value;
    }

    private static byte[] digits(int length) {
        byte[] bytes = new byte[length];
        bytes[0] = 0x12;
        return bytes;
    }

    private static long zigzag(long value) {
        return value << 1 ^ value >> 63;
    }
}
