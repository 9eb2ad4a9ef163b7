package io.fluxa.internal.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.FluxaConfig.Notation;
import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.internal.config.Place;
import io.fluxa.internal.config.PlaceProblems;
import io.fluxa.mysql.MysqlOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionRangesTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private final List<Problem> problems = new ArrayList<>();

    @Test
    void acceptsTheDefaults() {
        OptionRanges.check(
                MysqlOptions.DEFAULTS, new PlaceProblems(Place.ofPool(Notation.PROPERTIES, "mysql", "main"), problems));

        assertThat(problems).isEmpty();
    }

    @Test
    void namesEveryOptionOutsideItsRangeAtOnce() {
        MysqlOptions options = new MysqlOptions.Builder()
                .maxOpenConnections(0)
                .maxIdleConnections(5)
                .connMaxLifetime(Duration.ZERO)
                .acquireTimeout(Duration.ofSeconds(-1))
                .leakTimeout(Duration.ofMillis(5))
                .defaultEncoding("utf8 mb4")
                .defaultCollate("x;y")
                .build();

        OptionRanges.check(options, new PlaceProblems(Place.ofPool(Notation.PROPERTIES, "mysql", "main"), problems));

        assertThat(problems).extracting(Problem::code).containsOnly(ErrorCode.INVALID_OPTION);
        assertThat(problems)
                .extracting(Problem::key)
                .containsExactly(
                        "fluxa.pools.main.mysql.max-open-connections",
                        "fluxa.pools.main.mysql.conn-max-lifetime",
                        "fluxa.pools.main.mysql.acquire-timeout",
                        "fluxa.pools.main.mysql.leak-timeout",
                        "fluxa.pools.main.mysql.default-encoding",
                        "fluxa.pools.main.mysql.default-collate");
    }

    @Test
    void refusesMoreIdleConnectionsThanOpenOnes() {
        OptionRanges.check(
                MysqlOptions.DEFAULTS.sized(3, 4, MINUTE),
                new PlaceProblems(Place.ofPool(Notation.PROPERTIES, "mysql", "main"), problems));

        assertThat(problems).extracting(Problem::key).containsExactly("fluxa.pools.main.mysql.max-idle-connections");
    }

    @ParameterizedTest
    @CsvSource({"151, 28800, 100, 80, 60", "50, 28800, 50, 50, 60", "50, 30, 50, 50, 30"})
    void fitsSizesToTheServer(long serverConnections, long waitSeconds, int open, int idle, long life) {
        ServerFacts server = new ServerFacts(
                serverConnections,
                Duration.ofSeconds(waitSeconds),
                1,
                new ServerFacts.Session("", true, 1 << 26),
                "8.0.33",
                false,
                true);

        assertThat(OptionRanges.fitted(MysqlOptions.DEFAULTS.sized(100, 80, MINUTE), server))
                .isEqualTo(MysqlOptions.DEFAULTS.sized(open, idle, Duration.ofSeconds(life)));
    }

    @ParameterizedTest
    @CsvSource({
        "utf8mb4, 0900_ai_ci, utf8mb4_0900_ai_ci",
        "utf8mb4, utf8mb4_bin, utf8mb4_bin",
        "latin1, swedish_ci, latin1_swedish_ci",
        "binary, binary, binary",
    })
    void takesACollationAsSuffixOrFullName(String encoding, String given, String name) {
        MysqlOptions options = new MysqlOptions.Builder()
                .defaultEncoding(encoding)
                .defaultCollate(given)
                .build();

        assertThat(Collation.of(options)).isEqualTo(new Collation(encoding, name));
    }
}
