package io.fluxa.config;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of every key, and what kind of key a given name is. */
final class Keys {

    static final String PREFIX = "fluxa.";
    static final String STRICT = "fluxa.strict";
    static final String SCHEMA_ON_START = "fluxa.schema.on-start";

    /** The options of a MySQL pool, as they follow {@code fluxa.pools.<pool>.mysql.}. */
    static final List<String> MYSQL = List.of(
            "uri",
            "data-source",
            "user",
            "password",
            "max-open-connections",
            "max-idle-connections",
            "conn-max-lifetime",
            "acquire-timeout",
            "leak-timeout",
            "default-encoding",
            "default-collate",
            "ignored-tables");

    private static final List<String> STORES_TO_COME =
            List.of("redis", "sentinel", "local-cache", "clickhouse", "kafka");
    private static final List<String> GROUPS_TO_COME = List.of("async-flush", "debezium", "options", "devservices");

    private static final Pattern MYSQL_KEY =
            Pattern.compile("fluxa\\.pools\\.([^.]+)\\.mysql\\.(" + String.join("|", MYSQL) + ")");
    private static final Pattern MYSQL_VARIABLE = Pattern.compile(
            "FLUXA_POOLS_(.+)_MYSQL_(" + MYSQL.stream().map(Keys::variable).collect(Collectors.joining("|")) + ")");
    private static final Pattern RESERVED_KEY = Pattern.compile("fluxa\\.(pools\\.[^.]+\\.("
            + String.join("|", STORES_TO_COME) + ")|" + String.join("|", GROUPS_TO_COME) + ")(\\..+)?");
    private static final Pattern RESERVED_VARIABLE = Pattern.compile("FLUXA_(POOLS_.+_("
            + STORES_TO_COME.stream().map(Keys::variable).collect(Collectors.joining("|")) + ")|"
            + GROUPS_TO_COME.stream().map(Keys::variable).collect(Collectors.joining("|")) + ")(_.+)?");
    private static final Pattern OUR_VARIABLE = Pattern.compile("FLUXA_(POOLS|SCHEMA)_.+");

    /** System properties of the launcher, which may share the process with the application. */
    private static final Set<String> LAUNCHER = Set.of(
            "fluxa.devservices.cache",
            "fluxa.devservices.id",
            "fluxa.devservices.offline",
            "fluxa.devservices.run",
            "fluxa.devservices.settings");

    private Keys() {}

    /** Whether the name belongs to the launcher of dev services and is none of the application's. */
    static boolean isLauncher(String name) {
        return LAUNCHER.contains(name);
    }

    /** Whether the name is a key outside the pools. */
    static boolean isGlobal(String name) {
        return name.equals(STRICT) || name.equals(SCHEMA_ON_START);
    }

    /** Matches {@code fluxa.pools.(pool).mysql.(option)}. */
    static Matcher mysql(String name) {
        return MYSQL_KEY.matcher(name);
    }

    /** Matches {@code FLUXA_POOLS_(POOL)_MYSQL_(OPTION)}. */
    static Matcher mysqlVariable(String name) {
        return MYSQL_VARIABLE.matcher(name);
    }

    /** Whether a key or variable belongs to a later version. */
    static boolean isReserved(String name) {
        return RESERVED_KEY.matcher(name).matches()
                || RESERVED_VARIABLE.matcher(name).matches();
    }

    /** Whether an environment variable belongs to one of our groups, so that a misspelt end is worth a warning. */
    static boolean isOurVariable(String name) {
        return OUR_VARIABLE.matcher(name).matches();
    }

    static String mysqlKey(String pool, String option) {
        return "fluxa.pools." + pool + ".mysql." + option;
    }

    /** The environment variable of a key, as MicroProfile Config looks it up. */
    static String variable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    /** The keys that an unknown one may have been meant to be, spelt with its own pool, in its own notation. */
    static Stream<String> candidates(String unknown) {
        boolean variable = !unknown.startsWith(PREFIX);
        String[] parts = unknown.split(variable ? "_" : "\\.", -1);
        String pool = parts.length > 2 ? parts[2] : "default";
        Stream<String> keys =
                Stream.concat(Stream.of(STRICT, SCHEMA_ON_START), MYSQL.stream().map(option -> mysqlKey(pool, option)));
        return variable ? keys.map(Keys::variable) : keys;
    }
}
