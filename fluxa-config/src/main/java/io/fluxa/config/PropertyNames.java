package io.fluxa.config;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;

/**
 * The property names of a configuration, sorted out. Names come in two notations: dotted keys, and environment
 * variables, which are known only in capitals with underscores. Some implementations list a variable a second time,
 * with a dot for every underscore; such names are recognised by their variable.
 */
final class PropertyNames {

    private final Set<String> keys = new TreeSet<>();
    private final Set<String> pools = new TreeSet<>();
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
        dotted.stream().filter(PropertyNames::isKey).forEach(sorted::addKey);
        variables.forEach(sorted::addVariable);
        dotted.stream()
                .filter(name -> !isKey(name) && !variables.contains(Keys.variable(name)))
                .forEach(sorted::addUseless);
        return sorted;
    }

    /** The lookup tries a variable in the letters of the key and in capitals, nothing between. */
    private static boolean isVariable(String name) {
        return name.startsWith("FLUXA_") || (name.startsWith("fluxa_") && name.equals(name.toLowerCase(Locale.ROOT)));
    }

    private static boolean isKey(String name) {
        return Keys.isGlobal(name) || Keys.mysql(name).matches();
    }

    private void addKey(String name) {
        keys.add(name);
        Matcher mysql = Keys.mysql(name);
        if (mysql.matches()) {
            addPool(mysql.group(1));
        }
    }

    private void addPool(String pool) {
        pools.add(pool);
        spellings.putIfAbsent(Keys.variable(pool), pool);
    }

    private void addVariable(String name) {
        Matcher mysql = Keys.mysqlVariable(name);
        if (mysql.matches()) {
            String pool = spellings.getOrDefault(mysql.group(1), mysql.group(1).toLowerCase(Locale.ROOT));
            String option = mysql.group(2).toLowerCase(Locale.ROOT).replace('_', '-');
            addKey(Keys.mysqlKey(pool, option));
        } else if (name.equals(Keys.variable(Keys.STRICT))) {
            keys.add(Keys.STRICT);
        } else if (name.equals(Keys.variable(Keys.SCHEMA_ON_START))) {
            keys.add(Keys.SCHEMA_ON_START);
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

    /** Every pool of which at least one MySQL key is set. */
    Set<String> mysqlPools() {
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
