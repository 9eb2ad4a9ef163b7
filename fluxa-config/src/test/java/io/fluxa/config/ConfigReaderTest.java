package io.fluxa.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.fluxa.error.ConfigurationException;
import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.mysql.ContainerDataSource;
import io.fluxa.mysql.MysqlConfig;
import io.fluxa.mysql.MysqlOptions;
import io.fluxa.query.IndexPolicy;
import io.fluxa.schema.SchemaPolicy;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigReaderTest {

    private static final String URI = "jdbc:mysql://localhost:3306/app";

    private static ConfigReading read(Map<String, String> properties) {
        return ConfigReader.read(config(properties, Map.of()));
    }

    private static Config config(Map<String, String> properties, Map<String, String> environment) {
        return new SmallRyeConfigBuilder()
                .withSources(
                        new PropertiesConfigSource(properties, "properties", 100),
                        new EnvConfigSource(environment, 300))
                .addDefaultInterceptors()
                .build();
    }

    @Nested
    class Values {

        @Test
        void readsEveryKeyOfAPool() {
            ConfigReading reading = read(Map.of(
                    "fluxa.pools.logs.mysql.uri", URI,
                    "fluxa.pools.logs.mysql.user", "app",
                    "fluxa.pools.logs.mysql.password", "secret",
                    "fluxa.pools.logs.mysql.max-open-connections", "20",
                    "fluxa.pools.logs.mysql.max-idle-connections", "0",
                    "fluxa.pools.logs.mysql.conn-max-lifetime", "90",
                    "fluxa.pools.logs.mysql.acquire-timeout", "250ms",
                    "fluxa.pools.logs.mysql.default-encoding", "latin1",
                    "fluxa.pools.logs.mysql.default-collate", "latin1_bin",
                    "fluxa.schema.on-start", "safe"));

            assertThat(reading.problems()).isEmpty();
            assertThat(reading.warnings()).isEmpty();
            assertThat(reading.config().onStart()).isEqualTo(SchemaPolicy.SAFE);
            assertThat(reading.config().mysql())
                    .containsExactly(new MysqlConfig(
                            "logs",
                            URI,
                            "app",
                            "secret",
                            new MysqlOptions.Builder()
                                    .maxOpenConnections(20)
                                    .maxIdleConnections(0)
                                    .connMaxLifetime(Duration.ofSeconds(90))
                                    .acquireTimeout(Duration.ofMillis(250))
                                    .defaultEncoding("latin1")
                                    .defaultCollate("latin1_bin")
                                    .build()));
        }

        @Test
        void readsThePoolOfAContainer() {
            ConfigReading reading = read(Map.of(
                    "fluxa.pools.default.mysql.data-source", " java:app/jdbc/Shop ",
                    "fluxa.pools.default.mysql.default-collate", "bin"));

            assertThat(reading.orThrow().mysql()).singleElement().satisfies(pool -> {
                assertThat(pool.uri()).isNull();
                assertThat(pool.dataSource()).isEqualTo(ContainerDataSource.named("java:app/jdbc/Shop"));
                assertThat(pool.options().defaultCollate()).isEqualTo("bin");
            });
        }

        @Test
        void handsAnAddressBesideADataSourceToTheRegistry() {
            ConfigReading reading = read(Map.of(
                    "fluxa.pools.default.mysql.data-source",
                    "java:app/jdbc/Shop",
                    "fluxa.pools.default.mysql.uri",
                    URI));

            assertThat(reading.config().mysql()).singleElement().satisfies(pool -> {
                assertThat(pool.uri()).isEqualTo(URI);
                assertThat(pool.dataSource()).isNotNull();
            });
        }

        @Test
        void readsWhatHappensToSearchesWithoutIndex() {
            assertThat(read(Map.of("fluxa.searches.without-index", "Fail"))
                            .orThrow()
                            .searchesWithoutIndex())
                    .isEqualTo(IndexPolicy.FAIL);
            assertThat(read(Map.of()).orThrow().searchesWithoutIndex()).isEqualTo(IndexPolicy.OFF);
        }

        @Test
        void takesDefaultsForWhatIsNotSet() {
            ConfigReading reading = read(Map.of("fluxa.pools.default.mysql.uri", URI));

            assertThat(reading.orThrow().onStart()).isEqualTo(SchemaPolicy.VALIDATE);
            assertThat(reading.config().mysql())
                    .containsExactly(new MysqlConfig("default", URI, null, null, MysqlOptions.DEFAULTS));
        }

        @Test
        void keepsAsManyIdleConnectionsAsMayBeOpen() {
            ConfigReading reading = read(Map.of(
                    "fluxa.pools.default.mysql.uri", URI, "fluxa.pools.default.mysql.max-open-connections", "7"));

            assertThat(reading.config().mysql().get(0).options().maxIdleConnections())
                    .isEqualTo(7);
        }

        @Test
        void handsNumbersOutsideTheirRangeToTheRegistry() {
            ConfigReading reading = read(Map.of(
                    "fluxa.pools.default.mysql.uri", URI, "fluxa.pools.default.mysql.max-idle-connections", "-5"));

            assertThat(reading.config().mysql().get(0).options().maxIdleConnections())
                    .isEqualTo(-5);
        }

        @Test
        void isEmptyWithoutAnyKey() {
            assertThat(read(Map.of("other.key", "1")).orThrow().mysql()).isEmpty();
        }

        @Test
        void takesAnEmptyPasswordForNone() {
            ConfigReading reading =
                    read(Map.of("fluxa.pools.default.mysql.uri", URI, "fluxa.pools.default.mysql.password", ""));

            assertThat(reading.orThrow().mysql().get(0).password()).isNull();
        }

        @Test
        void resolvesExpressions() {
            Config config = config(
                    Map.of(
                            "fluxa.pools.default.mysql.uri",
                            URI,
                            "fluxa.pools.default.mysql.password",
                            "${DB_PASSWORD}"),
                    Map.of("DB_PASSWORD", "secret"));

            assertThat(ConfigReader.read(config).orThrow().mysql().get(0).password())
                    .isEqualTo("secret");
        }

        @ParameterizedTest
        @CsvSource({"300,PT5M", "5m,PT5M", "5 M,PT5M", "250ms,PT0.25S", "2h,PT2H", "1d,PT24H", "PT5M,PT5M"})
        void readsDurationsInThreeNotations(String text, Duration expected) {
            ConfigReading reading = read(
                    Map.of("fluxa.pools.default.mysql.uri", URI, "fluxa.pools.default.mysql.conn-max-lifetime", text));

            assertThat(reading.orThrow().mysql().get(0).options().connMaxLifetime())
                    .isEqualTo(expected);
        }
    }

    @Nested
    class Environment {

        @Test
        void findsAPoolThatExistsOnlyThere() {
            ConfigReading reading = ConfigReader.read(config(
                    Map.of(),
                    Map.of(
                            "FLUXA_POOLS_LOGS_MYSQL_URI", URI,
                            "FLUXA_POOLS_LOGS_MYSQL_MAX_OPEN_CONNECTIONS", "3",
                            "FLUXA_SCHEMA_ON_START", "NONE",
                            "FLUXA_STRICT", "true")));

            assertThat(reading.problems()).isEmpty();
            assertThat(reading.warnings()).isEmpty();
            assertThat(reading.config().onStart()).isEqualTo(SchemaPolicy.NONE);
            MysqlConfig pool = reading.config().mysql().get(0);
            assertThat(pool.pool()).isEqualTo("logs");
            assertThat(pool.options().maxOpenConnections()).isEqualTo(3);
        }

        @Test
        void readsAnUnderscoreInAPoolNameAsItself() {
            ConfigReading reading = ConfigReader.read(config(
                    Map.of(), Map.of("FLUXA_POOLS_MY_LOGS_MYSQL_URI", URI, "FLUXA_POOLS_MY_LOGS_MYSQL_USER", "app")));

            assertThat(reading.warnings()).isEmpty();
            assertThat(reading.orThrow().mysql())
                    .containsExactly(new MysqlConfig("my_logs", URI, "app", null, MysqlOptions.DEFAULTS));
        }

        @Test
        void addsToAPoolWhoseNameHasAHyphen() {
            ConfigReading reading = ConfigReader.read(config(
                    Map.of("fluxa.pools.my-logs.mysql.uri", URI),
                    Map.of("FLUXA_POOLS_MY_LOGS_MYSQL_PASSWORD", "secret")));

            assertThat(reading.orThrow().mysql())
                    .containsExactly(new MysqlConfig("my-logs", URI, null, "secret", MysqlOptions.DEFAULTS));
        }

        @Test
        void winsOverTheFile() {
            ConfigReading reading = ConfigReader.read(
                    config(Map.of("fluxa.schema.on-start", "safe"), Map.of("FLUXA_SCHEMA_ON_START", "all")));

            assertThat(reading.orThrow().onStart()).isEqualTo(SchemaPolicy.ALL);
        }

        @Test
        void warnsAboutAMisspeltVariableOnce() {
            ConfigReading reading = ConfigReader.read(config(Map.of(), Map.of("FLUXA_POOLS_LOGS_MYSQL_URL", URI)));

            assertThat(reading.warnings()).singleElement().satisfies(warning -> {
                assertThat(warning.code()).isEqualTo(ErrorCode.UNKNOWN_KEY);
                assertThat(warning.key()).isEqualTo("FLUXA_POOLS_LOGS_MYSQL_URL");
                assertThat(warning.message()).contains("did you mean FLUXA_POOLS_LOGS_MYSQL_URI?");
            });
        }

        @Test
        void leavesVariablesOfOtherProgramsAlone() {
            ConfigReading reading = ConfigReader.read(config(Map.of(), Map.of("FLUXA_HOME", "/opt", "FLUXAMAX", "1")));

            assertThat(reading.warnings()).isEmpty();
        }
    }

    @Nested
    class Problems {

        @Test
        void listsAllOfThemByKey() {
            ConfigReading reading = read(Map.of(
                    "fluxa.pools.a.mysql.uri", URI,
                    "fluxa.pools.a.mysql.max-open-connections", "many",
                    "fluxa.pools.a.mysql.conn-max-lifetime", "5 weeks",
                    "fluxa.pools.b.mysql.user", "app",
                    "fluxa.schema.on-start", "perhaps",
                    "fluxa.searches.without-index", "never",
                    "fluxa.strict", "maybe"));

            assertThat(reading.problems())
                    .extracting(Problem::key, Problem::code)
                    .containsExactly(
                            tuple("fluxa.pools.a.mysql.conn-max-lifetime", ErrorCode.INVALID_VALUE_OF_KEY),
                            tuple("fluxa.pools.a.mysql.max-open-connections", ErrorCode.INVALID_VALUE_OF_KEY),
                            tuple("fluxa.pools.b.mysql.uri", ErrorCode.INVALID_MYSQL_ADDRESS),
                            tuple("fluxa.schema.on-start", ErrorCode.INVALID_VALUE_OF_KEY),
                            tuple("fluxa.searches.without-index", ErrorCode.INVALID_VALUE_OF_KEY),
                            tuple("fluxa.strict", ErrorCode.INVALID_VALUE_OF_KEY));
            assertThat(reading.config().mysql()).hasSize(1);
            assertThatThrownBy(reading::orThrow)
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("6 problems");
        }

        @Test
        void namesTheValuesOfAnEnumeration() {
            ConfigReading reading = read(Map.of("fluxa.schema.on-start", "perhaps"));

            assertThat(reading.problems().get(0).message()).isEqualTo("must be one of none, validate, safe, all");
        }

        @Test
        void neverShowsAValue() {
            ConfigReading reading = read(Map.of(
                    "fluxa.pools.a.mysql.max-open-connections", "s3cret",
                    "fluxa.pools.a.mysql.password", "s3cret${NOT_SET_ANYWHERE}",
                    "fluxa.pools.a.mysql.pasword", "s3cret"));

            assertThat(reading.problems()).hasSize(3);
            assertThat(reading.warnings()).hasSize(1);
            assertThat(reading.toString()).doesNotContain("s3cret");
        }

        @Test
        void reportsAnExpressionThatRefersToNothing() {
            ConfigReading reading =
                    read(Map.of("fluxa.pools.a.mysql.uri", URI, "fluxa.pools.a.mysql.password", "${NOT_SET_ANYWHERE}"));

            assertThat(reading.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ErrorCode.INVALID_VALUE_OF_KEY);
                assertThat(problem.key()).isEqualTo("fluxa.pools.a.mysql.password");
                assertThat(problem.message()).contains("check that every property its value refers to is set");
            });
        }

        @Test
        void reportsAnUnreadableAddressOnce() {
            ConfigReading reading = read(Map.of("fluxa.pools.a.mysql.uri", "${NOT_SET_ANYWHERE}"));

            assertThat(reading.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.code()).isEqualTo(ErrorCode.INVALID_VALUE_OF_KEY));
        }
    }

    @Nested
    class UselessKeys {

        @ParameterizedTest
        @CsvSource({
            "fluxa.pools.logs.mysql.url, fluxa.pools.logs.mysql.uri",
            "fluxa.pools.logs.mysql.maxOpenConnections, fluxa.pools.logs.mysql.max-open-connections",
            "fluxa.pool.logs.mysql.uri, fluxa.pools.logs.mysql.uri",
            "fluxa.schema.onstart, fluxa.schema.on-start",
            "fluxa.strickt, fluxa.strict"
        })
        void warnWithTheNearestName(String key, String nearest) {
            assertThat(read(Map.of(key, "1")).warnings()).singleElement().satisfies(warning -> {
                assertThat(warning.code()).isEqualTo(ErrorCode.UNKNOWN_KEY);
                assertThat(warning.key()).isEqualTo(key);
                assertThat(warning.message()).contains("did you mean " + nearest + "?");
            });
        }

        @Test
        void guessNothingWhenNoNameIsNear() {
            assertThat(read(Map.of("fluxa.colour-of-the-sky", "blue")).warnings())
                    .singleElement()
                    .satisfies(warning -> assertThat(warning.message()).doesNotContain("did you mean"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"fluxa.devservices.enabled", "fluxa.devservices"})
        void ofALaterVersionSaySo(String key) {
            assertThat(read(Map.of(key, "1")).warnings()).singleElement().satisfies(warning -> {
                assertThat(warning.key()).isEqualTo(key);
                assertThat(warning.message()).startsWith("is not supported by this version");
            });
        }

        @Test
        void ofTheLauncherInTheSameProcessAreNoneOfOurs() {
            ConfigReading reading = read(Map.of("fluxa.strict", "true", "fluxa.devservices.cache", "/somewhere"));

            assertThat(reading.warnings()).isEmpty();
            assertThat(reading.problems()).isEmpty();
        }

        @Test
        void ofALaterVersionSaySoInTheEnvironment() {
            ConfigReading reading = ConfigReader.read(config(Map.of(), Map.of("FLUXA_DEVSERVICES_ENABLED", "true")));

            assertThat(reading.warnings())
                    .singleElement()
                    .satisfies(warning -> assertThat(warning.message()).startsWith("is not supported by this version"));
        }

        @Test
        void failWhenStrict() {
            ConfigReading reading = read(
                    Map.of("fluxa.strict", "true", "fluxa.schema.onstart", "safe", "fluxa.devservices.enabled", "x"));

            assertThat(reading.warnings()).isEmpty();
            assertThat(reading.problems())
                    .extracting(Problem::key)
                    .containsExactly("fluxa.devservices.enabled", "fluxa.schema.onstart");
        }
    }
}
