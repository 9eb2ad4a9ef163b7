package io.fluxa.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.json.JsonFormat;
import io.fluxa.json.JsonType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JacksonFormatTest {

    private final JsonFormat format = new JacksonFormat();

    record Sample(
            String text,
            BigDecimal price,
            BigInteger count,
            Instant at,
            LocalDate day,
            Double ratio,
            List<Sample> inner) {}

    @Test
    void readsBackWhatItWrote() {
        JsonType<Map<String, List<Sample>>> type = new JsonType<>() {};
        Sample leaf = new Sample(null, null, null, null, null, Double.MIN_VALUE, List.of());
        Sample sample = new Sample(
                "\u0000\uD83D\uDE00",
                new BigDecimal("0.10"),
                BigInteger.TWO.pow(100),
                Instant.parse("2020-01-01T00:00:00.123456789Z"),
                LocalDate.of(9999, 12, 31),
                0.1,
                Arrays.asList(leaf, null));
        Map<String, List<Sample>> value = Map.of("", List.of(sample));
        assertThat(format.read(format.write(value, type.type()), type.type())).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "-2.5E10, -2.5E10",
        "1.0E22, 1.0E22",
        "1.0E24, '\"1.0E24\"'",
        "4.807810096744142E258, '\"4.807810096744142E258\"'",
        "NaN, '\"NaN\"'"
    })
    void writesNumbersThatMysqlWouldRoundAsTexts(double number, String document) {
        JsonType<List<Double>> type = new JsonType<>() {};
        assertThat(format.write(List.of(number), type.type())).isEqualTo("[" + document + "]");
        assertThat(format.read("[" + document + "]", type.type())).isEqualTo(List.of(number));
    }

    @Test
    void readsNoOtherTypeThanTheOneAskedFor() {
        JsonType<List<Sample>> type = new JsonType<>() {};
        assertThatThrownBy(() -> format.read("[\"java.net.URL\"]", type.type())).isInstanceOf(RuntimeException.class);
        assertThat(format.read("[{\"@class\": \"java.net.URL\", \"text\": \"x\"}]", type.type()))
                .isEqualTo(List.of(new Sample("x", null, null, null, null, null, null)));
        assertThatThrownBy(() -> format.read("[] []", type.type())).isInstanceOf(RuntimeException.class);
    }

    @Test
    void isNotFoundWithoutJackson() throws Exception {
        URL core = JsonFormats.class.getProtectionDomain().getCodeSource().getLocation();
        URL api = org.jspecify.annotations.Nullable.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation();
        try (URLClassLoader bare = new URLClassLoader(new URL[] {core, api}, ClassLoader.getPlatformClassLoader())) {
            Object found = bare.loadClass(JsonFormats.class.getName())
                    .getMethod("find", ClassLoader.class)
                    .invoke(null, bare);
            assertThat((Optional<?>) found).isEmpty();
        }
        assertThat(JsonFormats.find(getClass().getClassLoader())).containsInstanceOf(JacksonFormat.class);
    }
}
