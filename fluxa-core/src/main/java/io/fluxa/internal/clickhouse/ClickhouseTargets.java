package io.fluxa.internal.clickhouse;

import io.fluxa.clickhouse.ClickhouseConfig;
import io.fluxa.clickhouse.ClickhouseOptions;
import io.fluxa.clickhouse.ClickhouseSettings;
import io.fluxa.clickhouse.ClickhouseTable;
import io.fluxa.error.ErrorCode;
import io.fluxa.internal.config.Credentials;
import io.fluxa.internal.config.HostAddress;
import io.fluxa.internal.config.PlaceProblems;
import io.fluxa.internal.config.Url;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Understands the configuration of ClickHouse pools. No message repeats an address. */
public final class ClickhouseTargets {

    private static final Logger LOG = System.getLogger("io.fluxa.clickhouse");
    private static final Set<String> SCHEMES = Set.of("clickhouse", "tcp", "http", "https");
    private static final int HTTP = 8123;
    private static final int HTTPS = 8443;
    private static final Map<Integer, Integer> NATIVE = Map.of(9000, HTTP, 9440, HTTPS);
    private static final int MOST_CONNECTIONS = 100_000;

    private final ClickhouseConfig config;
    private final PlaceProblems problems;

    private ClickhouseTargets(ClickhouseConfig config, PlaceProblems problems) {
        this.config = config;
        this.problems = problems;
    }

    /** What to connect, with those tables; empty after adding what is wrong. */
    public static Optional<ClickhouseTarget> resolve(
            ClickhouseConfig config, List<ClickhouseTable> tables, PlaceProblems problems) {
        return new ClickhouseTargets(config, problems).resolve(tables);
    }

    private Optional<ClickhouseTarget> resolve(List<ClickhouseTable> tables) {
        checkOptions(config.options());
        Url url = url();
        if (url == null) {
            return Optional.empty();
        }
        boolean secure = secure(url, "secure");
        boolean ssl = secure(url, "ssl");
        boolean tls = secure || ssl || url.scheme().equals("https");
        HostAddress address = address(url, tls);
        String database = database(url);
        Credentials credentials = new Credentials(url.user(), url.password())
                .and(url.parameters().take("username"), url.parameters().take("password"), problems)
                .and(url.parameters().take("user"), null, problems)
                .and(config.user(), config.password(), problems);
        if (address == null || !problems.none()) {
            return Optional.empty();
        }
        ClickhouseSettings settings =
                new ClickhouseSettings(config.pool(), address.toString(), database, tls, config.options(), tables);
        return Optional.of(
                new ClickhouseTarget(settings, credentials, url.parameters().rest()));
    }

    private void checkOptions(ClickhouseOptions options) {
        int open = options.maxOpenConnections();
        int idle = options.maxIdleConnections();
        Duration lifetime = options.connMaxLifetime();
        problems.range(
                "max-open-connections",
                open >= 1 && open <= MOST_CONNECTIONS,
                "must be from 1 to 100000, but is " + open);
        problems.range(
                "max-idle-connections",
                open < 1 || (idle >= 0 && idle <= open),
                "must be from 0 to max-open-connections, but is " + idle);
        problems.range(
                "conn-max-lifetime",
                lifetime.compareTo(Duration.ofSeconds(1)) >= 0 && lifetime.compareTo(Duration.ofDays(365)) <= 0,
                "must be from 1 second to 365 days, but is " + lifetime);
        problems.range(
                "http-port",
                options.httpPort() == 0 || HostAddress.isPort(options.httpPort()),
                "must be from 1 to 65535, but is " + options.httpPort());
    }

    private @Nullable Url url() {
        String text = config.uri().strip();
        String lower = text.toLowerCase(Locale.ROOT);
        String plain = text;
        for (String prefix : List.of("jdbc:clickhouse:", "jdbc:ch:")) {
            if (lower.startsWith(prefix)) {
                String rest = text.substring(prefix.length());
                plain = rest.startsWith("//") ? "clickhouse:" + rest : rest;
            }
        }
        Url url = Url.parse(plain).orElse(null);
        if (url == null || !SCHEMES.contains(url.scheme())) {
            problems.add(
                    ErrorCode.INVALID_ADDRESS,
                    "uri",
                    "is not valid; write clickhouse://user:password@host:port/database or"
                            + " jdbc:clickhouse://host:port/database, with special characters percent-encoded");
            return null;
        }
        return url;
    }

    private boolean secure(Url url, String name) {
        String value = url.parameters().take(name);
        if (value != null && !value.equals("true") && !value.equals("false")) {
            problems.add(ErrorCode.INVALID_ADDRESS, "uri", "parameter " + name + " must be true or false");
        }
        return "true".equals(value);
    }

    private String database(Url url) {
        String named = url.parameters().take("database");
        String path = url.path();
        if (named != null && !path.isEmpty() && !named.equals(path)) {
            problems.add(ErrorCode.INVALID_ADDRESS, "uri", "names two databases; keep one of them");
        }
        String database = path.isEmpty() ? named : path;
        if (database != null && database.indexOf('/') >= 0) {
            problems.add(ErrorCode.INVALID_ADDRESS, "uri", "has a slash in the name of the database; remove it");
        }
        return database == null || database.isEmpty() ? "default" : database;
    }

    private @Nullable HostAddress address(Url url, boolean tls) {
        String authority = url.authority().isEmpty() ? "localhost" : url.authority();
        Optional<HostAddress> given = HostAddress.parse(authority, tls ? HTTPS : HTTP);
        if (given.isEmpty()) {
            problems.add(
                    ErrorCode.INVALID_ADDRESS,
                    "uri",
                    authority.indexOf(',') >= 0
                            ? "names several hosts; name one, and let it stand for the rest"
                            : "has no valid host and port; write host:port, and special characters of the user or"
                                    + " password percent-encoded");
            return null;
        }
        HostAddress address = given.get();
        int asked = config.options().httpPort();
        if (asked != 0) {
            return new HostAddress(address.host(), asked);
        }
        Integer http = NATIVE.get(address.port());
        if (http == null) {
            return address;
        }
        LOG.log(
                Level.WARNING,
                "ClickHouse pool {0}: the address names the native port {1}; the HTTP port {2} is used instead. Name it in"
                        + " the address, or set the option httpPort",
                config.pool(),
                Integer.toString(address.port()),
                Integer.toString(http));
        return new HostAddress(address.host(), http);
    }
}
