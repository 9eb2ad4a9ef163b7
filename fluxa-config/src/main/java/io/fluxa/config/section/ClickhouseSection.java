package io.fluxa.config.section;

import io.fluxa.clickhouse.ClickhouseConfig;
import io.fluxa.clickhouse.ClickhouseOptions;

/** Reads a ClickHouse pool. */
public final class ClickhouseSection {

    private ClickhouseSection() {}

    /** The pool; its address is empty when it is missing. */
    public static ClickhouseConfig read(String pool, Section section) {
        ClickhouseOptions.Builder options = new ClickhouseOptions.Builder();
        section.number("max-open-connections").ifPresent(options::maxOpenConnections);
        section.number("max-idle-connections").ifPresent(options::maxIdleConnections);
        section.duration("conn-max-lifetime").ifPresent(options::connMaxLifetime);
        section.number("http-port").ifPresent(options::httpPort);
        options.ignoredTables(section.list("ignored-tables").toArray(String[]::new));
        return new ClickhouseConfig(
                pool,
                section.text("uri").map(String::strip).orElse(""),
                section.text("user").orElse(null),
                section.text("password").orElse(null),
                options.build());
    }
}
