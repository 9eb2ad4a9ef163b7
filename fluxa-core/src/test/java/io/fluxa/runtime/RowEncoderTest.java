package io.fluxa.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RowEncoderTest {

    private final RowEncoder encoder = new RowEncoder();

    @Test
    void failsForNull() {
        fails(e -> e.text(null));
        fails(e -> e.bytes(null));
        fails(e -> e.decimal(null, 2));
        fails(e -> e.wideDecimal(null, 2));
        fails(e -> e.date(null));
        fails(e -> e.instant(null, 6));
        fails(e -> e.constant(EveryKindRow.BITS, null));
        fails(e -> e.constants(EveryKindRow.BITS, null));
        fails(e -> e.constants(EveryKindRow.BITS, Collections.<Bit>singleton(null)));
    }

    @Test
    void failsForHalfASurrogatePair() {
        fails(e -> e.text("\uD83D"));
        fails(e -> e.text("a\uDC5F"));
        fails(e -> e.text("\uDC5F\uD83D"));
        fails(e -> e.text("\uD83D\uD83D\uDC5F"));
        fails(e -> e.text("\uD83Dz".repeat(1000)));
    }

    @Test
    void failsForValuesThatWouldChange() {
        fails(e -> e.decimal(new BigDecimal("1.5"), 2));
        fails(e -> e.decimal(new BigDecimal("1.500"), 2));
        fails(e -> e.decimal(new BigDecimal("0E-999999999"), 2));
        fails(e -> e.decimal(new BigDecimal(BigInteger.ONE.shiftLeft(63), 2), 2));
        fails(e -> e.wideDecimal(new BigDecimal("1.5"), 2));
        fails(e -> e.wideDecimal(new BigDecimal(BigInteger.ONE.shiftLeft(223), 2), 2));
        fails(e -> e.instant(Instant.ofEpochSecond(0, 1), 6));
        fails(e -> e.instant(Instant.ofEpochSecond(0, 100_000_000), 0));
        fails(e -> e.instant(Instant.EPOCH, 7));
        fails(e -> e.instant(Instant.EPOCH, -1));
    }

    @Test
    void failsForSetsOfMoreThanABitEach() {
        fails(e -> e.constants(EnumValues.of(WiderThanASet.class), Set.of(WiderThanASet.W64)));
    }

    @Test
    void failsForFlagsThatTheRowDoesNotHave() {
        fails(e -> e.flag(0, true));
        fails(e -> e.flag(-1, true));
        encoder.begin(1, -1);
        encoder.flag(0, true);
        assertThat(encoder.finish()).isNull();
    }

    @Test
    void givesNothingWithoutABeginning() {
        assertThat(encoder.finish()).isNull();
        encoder.begin(1, 0);
        assertThat(encoder.finish()).hasSize(12);
        assertThat(encoder.finish()).isNull();
    }

    @Test
    void beginsAfreshAfterAFailureAndAfterAnotherRow() {
        EveryKindRow row = EveryKindRow.random(new SplittableRandom(5));
        byte[] first = row.write(encoder);

        fails(e -> e.text(null));
        encoder.begin(-1, 100);
        for (int i = 0; i < 100; i++) {
            encoder.flag(i, true);
        }

        assertThat(row.write(encoder)).isEqualTo(first).isNotSameAs(first);
    }

    @Test
    void growsToItsLimitAndFailsBeyond() {
        for (int length = 1_900; length < 2_100; length++) {
            RowEncoder limited = new RowEncoder(2_048);
            limited.begin(1, 0);
            limited.bytes(new byte[length]);
            byte[] row = limited.finish();

            if (row != null) {
                assertThat(row).hasSize(length + 14).hasSizeLessThanOrEqualTo(2_048);
            } else {
                assertThat(length + 14)
                        .as("a varint is given room for ten bytes")
                        .isGreaterThan(2_048 - 10);
            }
        }
    }

    @Test
    void failsWhenAnyValueDoesNotFit() {
        RowEncoder limited = new RowEncoder(600);
        for (int filled = 560; filled < 600; filled++) {
            EveryKindRow row = EveryKindRow.random(new SplittableRandom(filled));
            row.name = "\u00E9".repeat(filled / 2);
            byte[] fits = row.write(encoder);

            assertThat(row.write(limited)).isIn(null, fits);
        }
        limited.begin(1, Integer.MAX_VALUE);
        limited.flag(0, true);
        assertThat(limited.finish()).isNull();
    }

    private void fails(Consumer<RowEncoder> value) {
        encoder.begin(1, 0);
        value.accept(encoder);
        encoder.unsigned(1);
        assertThat(encoder.finish()).isNull();
    }
}
