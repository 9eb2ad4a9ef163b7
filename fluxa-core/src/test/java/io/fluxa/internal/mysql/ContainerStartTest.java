package io.fluxa.internal.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.fluxa.FluxaConfig.Notation;
import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.internal.config.Place;
import io.fluxa.mysql.ContainerDataSource;
import io.fluxa.mysql.MysqlConfig;
import io.fluxa.mysql.MysqlOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContainerStartTest {

    private static final ContainerDataSource SHOP = ContainerDataSource.named("java:app/jdbc/Shop");

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void saysThatNoDataSourceHasTheName() {
        open(new MysqlConfig("default", SHOP, MysqlOptions.DEFAULTS));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ErrorCode.DATA_SOURCE_MISSING);
            assertThat(problem.key()).isEqualTo("fluxa.pools.default.mysql.data-source");
            assertThat(problem.message()).contains("java:app/jdbc/Shop", "define it");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ldap://evil.example/o", "rmi://evil.example/o", "dns:evil", ""})
    void looksUpNothingOutsideOfTheContainer(String name) {
        open(new MysqlConfig("default", ContainerDataSource.named(name), MysqlOptions.DEFAULTS));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ErrorCode.DATA_SOURCE_MISSING);
            assertThat(problem.message()).contains("inside the container").doesNotContain("evil");
        });
    }

    @Test
    void refusesAnAddressBesideADataSource() {
        open(new MysqlConfig("default", "jdbc:mysql://localhost/app", SHOP, null, null, MysqlOptions.DEFAULTS));

        assertThat(problems)
                .extracting(Problem::code, Problem::key)
                .contains(tuple(ErrorCode.INVALID_MYSQL_ADDRESS, "fluxa.pools.default.mysql.data-source"));
    }

    @Test
    void needsAnAddressOrADataSource() {
        open(new MysqlConfig("default", null, null, "app", null, MysqlOptions.DEFAULTS));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ErrorCode.INVALID_MYSQL_ADDRESS);
            assertThat(problem.key()).isEqualTo("fluxa.pools.default.mysql.uri");
        });
    }

    @Test
    void refusesSizesThatOnlyTheContainerCanSet() {
        open(new MysqlConfig(
                "default",
                SHOP,
                new MysqlOptions.Builder()
                        .maxOpenConnections(7)
                        .maxIdleConnections(3)
                        .connMaxLifetime(Duration.ofMinutes(1))
                        .acquireTimeout(Duration.ofSeconds(1))
                        .leakTimeout(Duration.ofMinutes(1))
                        .build()));

        assertThat(problems)
                .filteredOn(problem -> problem.code() == ErrorCode.INVALID_OPTION)
                .extracting(Problem::key)
                .containsExactly(
                        "fluxa.pools.default.mysql.max-open-connections",
                        "fluxa.pools.default.mysql.conn-max-lifetime",
                        "fluxa.pools.default.mysql.acquire-timeout",
                        "fluxa.pools.default.mysql.leak-timeout",
                        "fluxa.pools.default.mysql.max-idle-connections");
    }

    private void open(MysqlConfig config) {
        assertThat(MysqlDatabase.open(config, Place.ofPool(Notation.PROPERTIES, "mysql", "default"), problems))
                .isNull();
    }
}
