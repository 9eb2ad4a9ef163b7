package io.fluxa.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of a key, with places for a pool, a position in a list, or a name of the user's choice. It also knows the environment
 * variable of such a key.
 */
final class KeyPattern {

    private static final Pattern HOLE = Pattern.compile("<(pool|n|option|config)>");

    private final String template;
    private final List<String> holes = new ArrayList<>();
    private final Pattern key;
    private final Pattern variable;

    /** Takes a form such as {@code fluxa.pools.<pool>.mysql.uri}. */
    KeyPattern(String template) {
        this.template = template;
        HOLE.matcher(template).results().forEach(hole -> holes.add(hole.group(1)));
        this.key = Pattern.compile(filled(Pattern::quote, false));
        this.variable = Pattern.compile(filled(Keys::variable, true));
    }

    private String filled(UnaryOperator<String> literal, boolean ofVariable) {
        StringBuilder text = new StringBuilder();
        int end = 0;
        Matcher hole = HOLE.matcher(template);
        while (hole.find()) {
            text.append(literal.apply(template.substring(end, hole.start())));
            text.append(
                    switch (hole.group(1)) {
                        case "n" -> "([0-9]{1,4})";
                        case "pool" -> ofVariable ? "(.+)" : "([^.]+)";
                        default -> "(.+)";
                    });
            end = hole.end();
        }
        return text.append(literal.apply(template.substring(end))).toString();
    }

    /** Whether a dotted name is such a key. */
    boolean matches(String name) {
        return key.matcher(name).matches();
    }

    /** The key that a variable in capitals stands for. */
    Optional<String> ofVariable(String name, UnaryOperator<String> poolSpelling) {
        Matcher matcher = variable.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String found = template;
        for (int i = 0; i < holes.size(); i++) {
            String text = matcher.group(i + 1);
            String lower = text.toLowerCase(Locale.ROOT);
            String value = switch (holes.get(i)) {
                case "pool" -> poolSpelling.apply(text);
                case "config" -> lower.replace('_', '.');
                default -> lower;
            };
            found = found.replace("<" + holes.get(i) + ">", value);
        }
        return Optional.of(found);
    }

    /** The pool in a dotted name. */
    Optional<String> pool(String name) {
        Matcher matcher = key.matcher(name);
        return holes.indexOf("pool") == 0 && matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Such a key, spelt with the given pool, for a suggestion. */
    String example(String pool) {
        return template.replace("<pool>", pool).replace("<n>", "0").replaceAll("<(option|config)>", "name");
    }
}
