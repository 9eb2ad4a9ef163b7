package io.fluxa.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.InvalidValueException;
import io.fluxa.fixture.ProductFields;
import io.fluxa.query.Field;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ValueCheckTest {

    private static final Field<?> FIELD = ProductFields.NAME;

    @Test
    void refusesNullIntoARequiredField() {
        refuses(ErrorCode.REQUIRED_VALUE, () -> ValueCheck.required(FIELD, null));
    }

    @Test
    void countsCharactersAsMysqlDoes() {
        assertThat(ValueCheck.text(FIELD, "\uD83D\uDC5F\uD83D\uDC5F", 2)).hasSize(4);
        assertThatThrownBy(() -> ValueCheck.text(FIELD, "secret", 5))
                .hasMessage("FLX-3004: Product.name has 6 characters, at most 5 are allowed");
    }

    @Test
    void refusesHalfASurrogatePair() {
        refuses(ErrorCode.VALUE_OUT_OF_RANGE, () -> ValueCheck.text(FIELD, "a\uD83D", 5));
        refuses(ErrorCode.VALUE_OUT_OF_RANGE, () -> ValueCheck.text(FIELD, "\uDC5Fa", 5));
    }

    @Test
    void refusesNumbersOutsideTheirColumn() {
        assertThat(ValueCheck.range(FIELD, 255, 0, 255)).isEqualTo(255);
        refuses(ErrorCode.VALUE_OUT_OF_RANGE, () -> ValueCheck.range(FIELD, 256, 0, 255));
        refuses(ErrorCode.VALUE_OUT_OF_RANGE, () -> ValueCheck.range(FIELD, -1L, 0L, 4_294_967_295L));
        refuses(ErrorCode.VALUE_OUT_OF_RANGE, () -> ValueCheck.reference(FIELD, 0, 65_535));
        refuses(ErrorCode.VALUE_OUT_OF_RANGE, () -> ValueCheck.reference(FIELD, 65_536, 65_535));
    }

    @Test
    void givesDecimalsTheScaleOfTheirColumnAndLosesNoDigit() {
        assertThat(ValueCheck.decimal(FIELD, new BigDecimal("1.5"), 10, 2, false))
                .isEqualTo(new BigDecimal("1.50"));
        assertThat(ValueCheck.decimal(FIELD, new BigDecimal("1.500"), 10, 2, false))
                .isEqualTo(new BigDecimal("1.50"));
        assertThat(ValueCheck.decimal(FIELD, new BigDecimal("1E+7"), 10, 2, false))
                .isEqualTo(new BigDecimal("10000000.00"));
        assertThat(ValueCheck.decimal(FIELD, new BigDecimal("0E-999999999"), 10, 2, false))
                .isEqualTo(new BigDecimal("0.00"));
        refuses(ErrorCode.VALUE_OUT_OF_RANGE, () -> ValueCheck.decimal(FIELD, new BigDecimal("1.555"), 10, 2, false));
        refuses(ErrorCode.VALUE_OUT_OF_RANGE, () -> ValueCheck.decimal(FIELD, new BigDecimal("1E+8"), 10, 2, false));
        refuses(ErrorCode.VALUE_OUT_OF_RANGE, () -> ValueCheck.decimal(FIELD, new BigDecimal("-1"), 10, 2, true));
        refuses(
                ErrorCode.VALUE_OUT_OF_RANGE,
                () -> ValueCheck.decimal(FIELD, new BigDecimal("1E+2000000000"), 10, 2, false));
    }

    @Test
    void truncatesTimesToTheirColumn() {
        Instant time = Instant.parse("2026-11-23T10:20:30.987654321Z");

        assertThat(ValueCheck.instant(FIELD, time, 0)).isEqualTo("2026-11-23T10:20:30Z");
        assertThat(ValueCheck.instant(FIELD, time, 3)).isEqualTo("2026-11-23T10:20:30.987Z");
        assertThat(ValueCheck.instant(FIELD, time, 6)).isEqualTo("2026-11-23T10:20:30.987654Z");
        assertThat(ValueCheck.instant(FIELD, Instant.parse("1960-01-01T00:00:00.9Z"), 0))
                .isEqualTo("1960-01-01T00:00:00Z");
    }

    @Test
    void refusesTimesThatMysqlCannotKeep() {
        refuses(ErrorCode.VALUE_OUT_OF_RANGE, () -> ValueCheck.instant(FIELD, Instant.MAX, 0));
        refuses(ErrorCode.VALUE_OUT_OF_RANGE, () -> ValueCheck.instant(FIELD, Instant.MIN, 0));
        refuses(ErrorCode.VALUE_OUT_OF_RANGE, () -> ValueCheck.date(FIELD, LocalDate.of(999, 12, 31)));
        refuses(ErrorCode.VALUE_OUT_OF_RANGE, () -> ValueCheck.date(FIELD, LocalDate.of(10_000, 1, 1)));
        assertThat(ValueCheck.date(FIELD, LocalDate.of(9999, 12, 31))).isEqualTo("9999-12-31");
    }

    @Test
    void refusesAMediumTextByItsBytes() {
        String text = "\u20AC".repeat(0xFF_FFFF / 3);

        assertThat(ValueCheck.mediumText(FIELD, text)).isSameAs(text);
        refuses(ErrorCode.VALUE_TOO_LONG, () -> ValueCheck.mediumText(FIELD, text + "\u20AC"));
    }

    private static void refuses(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(InvalidValueException.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.entity()).isEqualTo("Product");
            assertThat(e.field()).isEqualTo("name");
        });
    }
}
