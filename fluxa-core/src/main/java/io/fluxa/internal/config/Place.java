package io.fluxa.internal.config;

import io.fluxa.FluxaConfig.Notation;
import java.util.Locale;
import java.util.Map;

/**
 * A part of a configuration, named as its user wrote it.
 *
 * @param notation how it was written
 * @param key its name in that notation
 */
public record Place(Notation notation, String key) {

    private static final Map<String, String> CALLS = Map.of(
            "sentinel", "redisSentinel",
            "debezium", "debeziumConnectUrl",
            "topics", "kafkaTopic",
            "consumer-groups", "kafkaConsumerGroup",
            "tables", "clickhouseTable");

    /** The place of a store of a pool; the store in kebab case, for instance {@code local-cache}. */
    public static Place ofPool(Notation notation, String store, String pool) {
        return new Place(
                notation,
                switch (notation) {
                    case PROPERTIES -> "fluxa.pools." + pool + "." + store;
                    case YAML -> pool + "." + store.replace('-', '_');
                    case CALLS -> call(store, pool);
                });
    }

    /** The place of a group outside of the pools, in kebab case, for instance {@code async-flush}. */
    public static Place ofGroup(Notation notation, String group) {
        return new Place(
                notation,
                switch (notation) {
                    case PROPERTIES -> "fluxa." + group;
                    case YAML -> "fluxa." + camel(group);
                    case CALLS -> camel(group);
                });
    }

    /** The place of the Kafka Connect worker of a pool. */
    public static Place ofDebezium(Notation notation, String kafkaPool) {
        return new Place(
                notation, notation == Notation.CALLS ? call("debezium", kafkaPool) : "fluxa.debezium." + kafkaPool);
    }

    /** The place of something in it that has a name of its own; the kind in kebab case, for instance {@code topics}. */
    public Place part(String kind, String name) {
        return new Place(
                notation,
                notation == Notation.CALLS
                        ? call(kind, name)
                        : key + "." + (notation == Notation.YAML ? camel(kind) : kind) + "[" + name + "]");
    }

    /** The name of one of its options, given in kebab case. */
    public String option(String option) {
        return key + "." + (notation == Notation.PROPERTIES ? option : camel(option));
    }

    private static String call(String kind, String name) {
        return CALLS.getOrDefault(kind, camel(kind)) + "(\"" + name + "\")";
    }

    private static String camel(String kebab) {
        StringBuilder text = new StringBuilder();
        for (String word : kebab.split("-", -1)) {
            text.append(text.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return text.toString();
    }
}
