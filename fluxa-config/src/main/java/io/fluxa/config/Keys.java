package io.fluxa.config;

import io.fluxa.config.section.OptionNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of every key, and what kind of key a given name is. */
final class Keys {

    static final String PREFIX = "fluxa.";
    static final String STRICT = "fluxa.strict";
    static final String SCHEMA_ON_START = "fluxa.schema.on-start";
    static final String SEARCHES_WITHOUT_INDEX = "fluxa.searches.without-index";
    static final String ASYNC_FLUSH = "fluxa.async-flush";
    static final String OPTIONS = "fluxa.options.";

    private static final String POOL = "fluxa.pools.<pool>.";

    /** The more special form first, where an environment variable could be read in two ways. */
    private static final List<KeyPattern> KNOWN = known();

    private static final Pattern RESERVED = Pattern.compile("fluxa\\.devservices(\\..+)?|FLUXA_DEVSERVICES(_.+)?");
    private static final Pattern OUR_VARIABLE =
            Pattern.compile("FLUXA_(POOLS|SCHEMA|SEARCHES|ASYNC_FLUSH|DEBEZIUM)_.+");

    /** System properties of the launcher, which may share the process with the application. */
    private static final Set<String> LAUNCHER = Set.of(
            "fluxa.devservices.cache",
            "fluxa.devservices.id",
            "fluxa.devservices.offline",
            "fluxa.devservices.run",
            "fluxa.devservices.settings");

    private Keys() {}

    private static List<KeyPattern> known() {
        List<String> forms = new ArrayList<>();
        forms.add(POOL + "kafka.topics[<n>].configs.<config>");
        add(forms, POOL + "kafka.topics[<n>].", OptionNames.TOPIC);
        add(forms, POOL + "kafka.consumer-groups[<n>].", OptionNames.GROUP);
        add(forms, POOL + "kafka.", OptionNames.KAFKA);
        add(forms, POOL + "mysql.", OptionNames.MYSQL);
        add(forms, POOL + "clickhouse.", OptionNames.CLICKHOUSE);
        add(forms, POOL + "redis-cluster.", OptionNames.REDIS_CLUSTER);
        add(forms, POOL + "sentinel.", List.of("master", "database", "nodes", "user", "password"));
        add(forms, POOL + "redis.", List.of("database", "user", "password"));
        add(forms, POOL, List.of("redis", "local-cache"));
        add(forms, ASYNC_FLUSH + ".", OptionNames.ASYNC_FLUSH);
        add(forms, "fluxa.debezium.<pool>.", OptionNames.DEBEZIUM);
        add(forms, "", List.of(SCHEMA_ON_START, SEARCHES_WITHOUT_INDEX, STRICT));
        forms.add(OPTIONS + "<option>");
        return forms.stream().map(KeyPattern::new).toList();
    }

    private static void add(List<String> forms, String prefix, List<String> names) {
        names.forEach(name -> forms.add(prefix + name));
    }

    /** Whether the name belongs to the launcher of dev services and is none of the application's. */
    static boolean isLauncher(String name) {
        return LAUNCHER.contains(name);
    }

    /** Whether a dotted name is a key. */
    static boolean isKey(String name) {
        return KNOWN.stream().anyMatch(form -> form.matches(name));
    }

    /** The pool in a dotted key. */
    static Optional<String> pool(String key) {
        return KNOWN.stream().flatMap(form -> form.pool(key).stream()).findFirst();
    }

    /** The key that an environment variable in capitals stands for. */
    static Optional<String> ofVariable(String name, UnaryOperator<String> poolSpelling) {
        return KNOWN.stream()
                .flatMap(form -> form.ofVariable(name, poolSpelling).stream())
                .findFirst();
    }

    /** Whether a key or variable belongs to a later version. */
    static boolean isReserved(String name) {
        return RESERVED.matcher(name).matches();
    }

    /** Whether an environment variable belongs to one of our groups, so that a misspelt end is worth a warning. */
    static boolean isOurVariable(String name) {
        return OUR_VARIABLE.matcher(name).matches();
    }

    /** The environment variable of a key, as MicroProfile Config looks it up. */
    static String variable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    /** The keys that an unknown one may have been meant to be, spelt with its own pool, in its own notation. */
    static Stream<String> candidates(String unknown) {
        boolean ofVariable = !unknown.startsWith(PREFIX);
        String[] parts = unknown.split(ofVariable ? "_" : "\\.", -1);
        String pool = parts.length > 2 ? parts[2] : "default";
        Stream<String> keys = KNOWN.stream().map(form -> form.example(pool));
        return ofVariable ? keys.map(Keys::variable) : keys;
    }
}
