package io.fluxa.internal.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.FluxaConfig.Notation;
import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.internal.config.Place;
import io.fluxa.internal.config.PlaceProblems;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriverOptionsTest {

    private final List<Problem> problems = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "allowLoadLocalInfile, true",
        "allowLoadLocalInfileInPath, /tmp",
        "allowUrlInLocalInfile, yes",
        "allowMultiQueries, TRUE",
        "autoDeserialize, true",
        "autoReconnect, true",
        "useAffectedRows, true",
        "jdbcCompliantTruncation, false",
        "characterEncoding, latin1",
        "dnsSrv, true",
        "queryInterceptors, com.example.Spy",
        "connectionLifecycleInterceptors, com.example.Spy",
        "exceptionInterceptors, com.example.Spy",
        "propertiesTransform, com.example.Spy",
        "socketFactory, com.example.Spy",
        "profilerEventHandler, com.example.Spy",
        "useConfigs, fullDebug",
        "sendFractionalSeconds, false",
        "maxRows, 10",
        "useLocalTransactionState, true",
        "enablePacketDebug, true",
        "traceProtocol, true",
        "profileSQL, true",
        "logSlowQueries, true",
        "explainSlowQueries, true",
        "useUsageAdvisor, true",
        "autoGenerateTestcaseScript, true",
        "dumpQueriesOnException, true",
        "includeInnodbStatusInDeadlockExceptions, true",
        "logger, com.example.Spy",
        "authenticationPlugins, com.example.Spy",
        "authenticationOpenidConnectCallbackHandler, com.example.Spy",
        "authenticationWebAuthnCallbackHandler, com.example.Spy",
    })
    void refusesWhatIsUnsafeOrWrong(String name, String value) {
        of(Map.of(name, value));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ErrorCode.REFUSED_DRIVER_OPTION);
            assertThat(problem.message()).contains(name).doesNotContain("com.example");
        });
    }

    @Test
    void acceptsADangerousOptionWithItsSafeValue() {
        of(Map.of("allowMultiQueries", "false", "characterEncoding", "utf8"));

        assertThat(problems).isEmpty();
    }

    @Test
    void isFastUnlessTheAddressSaysOtherwise() {
        assertThat(of(Map.of("socketTimeout", "7", "sslMode", "VERIFY_CA")).properties())
                .containsEntry("useServerPrepStmts", "true")
                .containsEntry("cachePrepStmts", "true")
                .containsEntry("prepStmtCacheSqlLimit", "65536")
                .containsEntry("useUnbufferedInput", "false")
                .containsEntry("useAffectedRows", "false")
                .containsEntry("socketTimeout", "7")
                .containsEntry("sslMode", "VERIFY_CA");
    }

    @Test
    void leavesTlsToTheDriverWhenTheAddressDoesNotSay() {
        assertThat(of(Map.of()).properties()).doesNotContainKey("sslMode");
    }

    @ParameterizedTest
    @CsvSource({"16382, 100, 122", "16382, 10, 512", "1000, 100, 32"})
    void keepsAsManyStatementsAsTheServerHasRoomFor(long server, int connections, String expected) {
        DriverOptions fitted = of(Map.of()).fitted(facts(server), connections);

        assertThat(fitted.properties()).containsEntry("prepStmtCacheSize", expected);
    }

    @Test
    void keepsTheNumberOfStatementsThatTheAddressAsksFor() {
        DriverOptions fitted = of(Map.of("prepStmtCacheSize", "7")).fitted(facts(16_382), 100);

        assertThat(fitted.properties()).containsEntry("prepStmtCacheSize", "7");
    }

    private DriverOptions of(Map<String, String> options) {
        MysqlAddress address = new MysqlAddress("db", 3306, "shop", "app", "", options);
        return DriverOptions.of(
                address, new PlaceProblems(Place.ofPool(Notation.PROPERTIES, "mysql", "main"), problems));
    }

    private static ServerFacts facts(long preparedStatements) {
        return new ServerFacts(
                151,
                Duration.ofHours(8),
                preparedStatements,
                new ServerFacts.Session("STRICT_TRANS_TABLES", true, 1 << 26),
                "8.0.33",
                false,
                true);
    }
}
