package io.fluxa.config;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The property names of a configuration, sorted out. Names come in two notations: dotted keys, and environment
 * variables, which are known only in capitals with underscores. Some implementations list a variable a second time,
 * with a dot for every underscore; such names are recognised by their variable.
 */
final class PropertyNames {

    private final Set<String> keys = new TreeSet<>();
    private final Set<String> reserved = new TreeSet<>();
    private final Set<String> unknown = new TreeSet<>();

    /** Pools by how a variable spells them. */
    private final Map<String, String> spellings = new TreeMap<>();

    private PropertyNames() {}

    static PropertyNames of(Iterable<String> names) {
        Set<String> dotted = new TreeSet<>();
        Set<String> variables = new TreeSet<>();
        for (String name : names) {
            if (name.startsWith(Keys.PREFIX) && !Keys.isLauncher(name)) {
                dotted.add(name);
            } else if (isVariable(name)) {
                variables.add(name.toUpperCase(Locale.ROOT));
            }
        }
        PropertyNames sorted = new PropertyNames();
        dotted.stream().filter(Keys::isKey).forEach(sorted::addKey);
        variables.forEach(sorted::addVariable);
        dotted.stream()
                .filter(name -> !Keys.isKey(name) && !variables.contains(Keys.variable(name)))
                .forEach(sorted::addUseless);
        return sorted;
    }

    /** The lookup tries a variable in the letters of the key and in capitals, nothing between. */
    private static boolean isVariable(String name) {
        return name.startsWith("FLUXA_") || (name.startsWith("fluxa_") && name.equals(name.toLowerCase(Locale.ROOT)));
    }

    private void addKey(String name) {
        keys.add(name);
        Keys.pool(name).ifPresent(pool -> spellings.putIfAbsent(Keys.variable(pool), pool));
    }

    private void addVariable(String name) {
        Optional<String> key =
                Keys.ofVariable(name, pool -> spellings.getOrDefault(pool, pool.toLowerCase(Locale.ROOT)));
        if (key.isPresent()) {
            addKey(key.get());
        } else if (Keys.isReserved(name) || Keys.isOurVariable(name)) {
            addUseless(name);
        }
    }

    private void addUseless(String name) {
        (Keys.isReserved(name) ? reserved : unknown).add(name);
    }

    /** Every key that is set and known, in dotted notation. */
    Set<String> keys() {
        return keys;
    }

    /** The pools of which at least one key of a store is set; the store as it is written in keys. */
    Set<String> pools(String store) {
        Set<String> pools = new TreeSet<>();
        for (String key : keys) {
            Keys.pool(key)
                    .filter(pool -> (key + ".").startsWith("fluxa.pools." + pool + "." + store + "."))
                    .ifPresent(pools::add);
        }
        return pools;
    }

    /** The Kafka pools for which at least one key of a Kafka Connect worker is set. */
    Set<String> debeziumPools() {
        Set<String> pools = new TreeSet<>();
        for (String key : keys) {
            Keys.pool(key)
                    .filter(pool -> key.startsWith("fluxa.debezium." + pool + "."))
                    .ifPresent(pools::add);
        }
        return pools;
    }

    /** Names that a later version will know, as they are written. */
    Set<String> reserved() {
        return reserved;
    }

    /** Names under our prefix that nobody knows, as they are written. */
    Set<String> unknown() {
        return unknown;
    }
}
