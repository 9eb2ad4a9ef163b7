package io.fluxa.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvalidValueExceptionTest {

    @Test
    void tellsTheRuleApartFromTheField() {
        InvalidValueException refused =
                new InvalidValueException(ErrorCode.VALUE_TOO_LONG, "User", "address.city", "has 300 characters");
        assertThat(refused).hasMessage("FLX-3004: User.address.city has 300 characters");
        assertThat(refused.field()).isEqualTo("address.city");
        assertThat(refused.rule()).isEqualTo("has 300 characters");
    }
}
