package io.fluxa.config.section;

import io.fluxa.mysql.ContainerDataSource;
import io.fluxa.mysql.MysqlConfig;
import io.fluxa.mysql.MysqlOptions;

/** Reads a MySQL pool. Ranges are left to the registry, which checks them however a pool was added. */
public final class MysqlSection {

    private MysqlSection() {}

    /** The pool; its address may be missing. */
    public static MysqlConfig read(String pool, Section section) {
        return new MysqlConfig(
                pool,
                section.text("uri").map(String::strip).orElse(null),
                section.text("data-source").map(ContainerDataSource::named).orElse(null),
                section.text("user").orElse(null),
                section.text("password").orElse(null),
                options(section));
    }

    private static MysqlOptions options(Section section) {
        MysqlOptions.Builder options = new MysqlOptions.Builder();
        section.number("max-open-connections").ifPresent(options::maxOpenConnections);
        section.number("max-idle-connections").ifPresent(options::maxIdleConnections);
        section.duration("conn-max-lifetime").ifPresent(options::connMaxLifetime);
        section.duration("acquire-timeout").ifPresent(options::acquireTimeout);
        section.duration("leak-timeout").ifPresent(options::leakTimeout);
        section.text("default-encoding").map(String::strip).ifPresent(options::defaultEncoding);
        section.text("default-collate").map(String::strip).ifPresent(options::defaultCollate);
        options.ignoredTables(section.list("ignored-tables").toArray(String[]::new));
        return options.build();
    }
}
