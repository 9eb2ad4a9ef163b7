package io.fluxa.internal.engine;

import io.fluxa.FluxaConfig;
import io.fluxa.clickhouse.ClickhouseConfig;
import io.fluxa.clickhouse.ClickhouseOptions;
import io.fluxa.clickhouse.ClickhouseTable;
import io.fluxa.error.ErrorCode;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each input of ClickHouse pools and tables that is refused, with its code and the place that the problem names. */
class RefusedClickhouseTest {

    private static final String CANARY = RefusedInput.CANARY;

    static final List<RefusedInput> INPUTS = List.of(
            address("no known scheme", "mysql://ch/logs"),
            address("no scheme", "ch:9000/" + CANARY),
            address("several hosts", "clickhouse://a:9000,b:9000/logs"),
            address("a port that is no number", "clickhouse://ch:" + CANARY + "/logs"),
            address("a slash in the password", "clickhouse://ann:" + CANARY + "/x@ch:y/logs"),
            address("a database of two parts", "clickhouse://ch/logs/" + CANARY),
            address("two databases", "clickhouse://ch/logs?database=" + CANARY),
            address("a query that cannot be parsed", "clickhouse://ch/logs?" + CANARY),
            address("a switch that is neither true nor false", "clickhouse://ch/logs?secure=" + CANARY),
            clickhouseOption("no connections", "maxOpenConnections", options -> options.maxOpenConnections(0)),
            clickhouseOption(
                    "more idle than open",
                    "maxIdleConnections",
                    options -> options.maxOpenConnections(1).maxIdleConnections(2)),
            clickhouseOption("fewer than no idle", "maxIdleConnections", options -> options.maxIdleConnections(-1)),
            clickhouseOption("no lifetime", "connMaxLifetime", options -> options.connMaxLifetime(Duration.ZERO)),
            clickhouseOption("a port out of range", "httpPort", options -> options.httpPort(70_000)),
            new RefusedInput(
                    "a password that differs from the address",
                    config -> config.clickhouse(new ClickhouseConfig(
                            "ch", "clickhouse://a:" + CANARY + "@ch", null, "other", ClickhouseOptions.DEFAULTS)),
                    ErrorCode.INVALID_OPTION,
                    "clickhouse(\"ch\").password"),
            new RefusedInput(
                    "a ClickHouse pool twice",
                    config -> clickhousePool(config),
                    ErrorCode.INVALID_POOL,
                    "clickhouse(\"ch\")"),
            table("a table without a name", ClickhouseTable.of("", "ch").column("a", "Int8"), ""),
            table("a table without columns", ClickhouseTable.of("hits", "ch"), "hits"),
            new RefusedInput(
                    "a table without an engine",
                    config -> config.clickhouseTable(ClickhouseTable.of("hits", "ch")
                            .column("a", "Int8")
                            .orderBy("a")
                            .build()),
                    ErrorCode.INVALID_DECLARATION,
                    "clickhouseTable(\"hits\")"),
            new RefusedInput(
                    "a table without an order",
                    config -> config.clickhouseTable(ClickhouseTable.of("hits", "ch")
                            .column("a", "Int8")
                            .engine("MergeTree")
                            .build()),
                    ErrorCode.INVALID_DECLARATION,
                    "clickhouseTable(\"hits\")"),
            table(
                    "a column twice",
                    ClickhouseTable.of("hits", "ch").column("a", "Int8").column("a", "Int16"),
                    "hits"),
            table("a column without a type", ClickhouseTable.of("hits", "ch").column("a", ""), "hits"),
            new RefusedInput(
                    "a table twice",
                    config -> config.clickhouseTable(sound("hits", "ch").build())
                            .clickhouseTable(sound("hits", "ch").build()),
                    ErrorCode.INVALID_DECLARATION,
                    "clickhouseTable(\"hits\")"),
            new RefusedInput(
                    "a table of a pool that is not registered",
                    config -> config.clickhouseTable(sound("hits", "other").build()),
                    ErrorCode.UNKNOWN_POOL,
                    "clickhouseTable(\"hits\")"));

    @ParameterizedTest(name = "{0}")
    @FieldSource("INPUTS")
    void isRefused(RefusedInput input) {
        input.assertRefused();
    }

    private static RefusedInput address(String name, String uri) {
        return new RefusedInput(
                "ClickHouse: " + name,
                config -> config.clickhouse(new ClickhouseConfig("ch", uri, null, null, ClickhouseOptions.DEFAULTS)),
                ErrorCode.INVALID_ADDRESS,
                "clickhouse(\"ch\").uri");
    }

    private static RefusedInput clickhouseOption(
            String name, String option, Consumer<ClickhouseOptions.Builder> options) {
        ClickhouseOptions.Builder collected = new ClickhouseOptions.Builder();
        options.accept(collected);
        return new RefusedInput(
                "ClickHouse: " + name,
                config ->
                        config.clickhouse(new ClickhouseConfig("ch", "clickhouse://ch", null, null, collected.build())),
                ErrorCode.INVALID_OPTION,
                "clickhouse(\"ch\")." + option);
    }

    private static FluxaConfig.Builder clickhousePool(FluxaConfig.Builder config) {
        ClickhouseConfig pool = new ClickhouseConfig("ch", "clickhouse://ch", null, null, ClickhouseOptions.DEFAULTS);
        return config.clickhouse(pool).clickhouse(pool);
    }

    private static ClickhouseTable.Builder sound(String name, String pool) {
        return ClickhouseTable.of(name, pool.equals("ch") ? "sound" : pool)
                .column("a", "Int8")
                .engine("MergeTree")
                .orderBy("a");
    }

    private static RefusedInput table(String name, ClickhouseTable.Builder table, String shown) {
        return new RefusedInput(
                name,
                config -> config.clickhouseTable(
                        table.engine("MergeTree").orderBy("a").build()),
                ErrorCode.INVALID_DECLARATION,
                "clickhouseTable(\"" + shown + "\")");
    }
}
