package io.fluxa.internal.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerFactsTest {

    @ParameterizedTest
    @CsvSource({
        "8.0.33, true",
        "8.0.19-0ubuntu5, true",
        "8.4.0-log, true",
        "9.7.0, true",
        "10.0, true",
        "8.0.18, false",
        "5.7.44-log, false",
        "8, false",
        "10.11.6-MariaDB-1:10.11.6, false",
        "5.5.5-10.11.6-MariaDB, false",
    })
    void supportsMysqlFromVersion8019(String version, boolean supported) {
        assertThat(facts(version, "").supported()).isEqualTo(supported);
    }

    @ParameterizedTest
    @CsvSource({
        "'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_DATE', true",
        "STRICT_ALL_TABLES, true",
        "'', false",
        "ANSI, false",
    })
    void isStrictByItsModes(String modes, boolean strict) {
        assertThat(facts("8.0.33", modes).strict()).isEqualTo(strict);
    }

    private static ServerFacts facts(String version, String modes) {
        return new ServerFacts(
                151, Duration.ofHours(8), 16_382, new ServerFacts.Session(modes, true, 1 << 26), version, false, true);
    }
}
