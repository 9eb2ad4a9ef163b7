package io.fluxa.shop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fluxa.shop.problem.ShopError;
import io.fluxa.shop.problem.ShopException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyReaderTest {

    @Test
    void readsTextBeyondTheBasicPlane() {
        List<String> seen = new ArrayList<>();
        read("{\"name\":\"Łucja 𝄞 \\ud83d\\ude00\"}").text("name", seen::add);
        assertThat(seen).containsExactly("Łucja 𝄞 😀");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "\"text\"",
                "1",
                "{",
                "{}}",
                "{} {}",
                "{\"a\":1,}",
                "{'a':1}",
                "{\"a\":01}",
                "{\"a\":NaN}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":{\"b\":1,\"b\":1}}",
                "{\"a\":{\"b\":1}",
                "{\"a\":{]}",
                "\u0000"
            })
    void refusesWhatIsNotOneObject(String text) {
        assertThat(refused(text.getBytes(StandardCharsets.UTF_8)).error()).isEqualTo(ShopError.MALFORMED_BODY);
    }

    @ParameterizedTest
    @CsvSource({"[, ]", "{\"a\":, }"})
    void refusesNestingThatWouldExhaustTheStack(String open, String close) {
        String deep = "{\"a\":" + open.repeat(100_000) + "1" + close.repeat(100_000) + "}";
        assertThat(refused(deep.getBytes(StandardCharsets.UTF_8)).error()).isEqualTo(ShopError.MALFORMED_BODY);
    }

    @Test
    void refusesNumbersThatWouldTakeLongToRead() {
        String digits = "{\"price\":" + "9".repeat(500_000) + "}";
        assertThat(refused(digits.getBytes(StandardCharsets.UTF_8)).error()).isEqualTo(ShopError.MALFORMED_BODY);
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] latin = "{\"name\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refused(latin).error()).isEqualTo(ShopError.MALFORMED_BODY);
    }

    @Test
    void refusesBodiesBeyondTheLimit() {
        byte[] bytes = ("{\"a\":\"" + "x".repeat(BodyReader.LIMIT) + "\"}").getBytes(StandardCharsets.UTF_8);
        assertThat(refused(bytes).error()).isEqualTo(ShopError.BODY_TOO_LARGE);
    }

    private static ShopException refused(byte[] bytes) {
        return catchThrowableOfType(ShopException.class, () -> read(bytes));
    }

    private static Body read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Body read(byte[] bytes) {
        try {
            return new BodyReader().read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
