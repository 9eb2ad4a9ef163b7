package io.fluxa.config;

import io.fluxa.error.ErrorCode;
import io.fluxa.mysql.ContainerDataSource;
import io.fluxa.mysql.MysqlConfig;
import io.fluxa.mysql.MysqlOptions;
import java.util.Optional;

/** Reads the keys of one MySQL pool. Ranges are left to the registry, which checks them however a pool was added. */
final class MysqlKeys {

    private final String pool;
    private final ValueReader values;

    MysqlKeys(String pool, ValueReader values) {
        this.pool = pool;
        this.values = values;
    }

    /** The pool; empty, and reported, when it has neither an address nor a data source. */
    Optional<MysqlConfig> read() {
        MysqlOptions options = options();
        String user = values.text(key("user")).orElse(null);
        String password = values.text(key("password")).orElse(null);
        int known = values.problems().size();
        Optional<String> uri = values.text(key("uri")).map(String::strip);
        Optional<ContainerDataSource> dataSource =
                values.text(key("data-source")).map(ContainerDataSource::named);
        if (dataSource.isPresent()) {
            return Optional.of(new MysqlConfig(pool, uri.orElse(null), dataSource.get(), user, password, options));
        }
        if (uri.isEmpty() && values.problems().size() == known) {
            values.problem(
                    ErrorCode.INVALID_MYSQL_ADDRESS,
                    key("uri"),
                    "is missing while other keys of pool '" + pool
                            + "' are set; set it to jdbc:mysql://host:port/schema, or set data-source");
        }
        return uri.map(address -> new MysqlConfig(pool, address, user, password, options));
    }

    /** The constructor and not the builder, to which a negative number of idle connections means "not set". */
    private MysqlOptions options() {
        MysqlOptions defaults = MysqlOptions.DEFAULTS;
        int open = values.number(key("max-open-connections")).orElse(defaults.maxOpenConnections());
        return new MysqlOptions(
                open,
                values.number(key("max-idle-connections")).orElse(open),
                values.duration(key("conn-max-lifetime")).orElse(defaults.connMaxLifetime()),
                values.duration(key("acquire-timeout")).orElse(defaults.acquireTimeout()),
                values.duration(key("leak-timeout")).orElse(defaults.leakTimeout()),
                values.text(key("default-encoding")).map(String::strip).orElse(defaults.defaultEncoding()),
                values.text(key("default-collate")).map(String::strip).orElse(defaults.defaultCollate()),
                values.list(key("ignored-tables")));
    }

    private String key(String option) {
        return Keys.mysqlKey(pool, option);
    }
}
