package io.fluxa.generator.model;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** English plurals, as far as the names of arrays need them; {@code @Size(singular)} helps where they do not suffice. */
public final class Plural {

    /** Endings that sound like a plural and are none. */
    private static final Set<String> SINGULAR_ENDINGS = Set.of("ss", "us", "is", "ias", "lens", "gas", "vas");

    /** What no rule gives, from many to one. A word that is both is its own plural. */
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("children", "child"),
            Map.entry("people", "person"),
            Map.entry("men", "man"),
            Map.entry("women", "woman"),
            Map.entry("feet", "foot"),
            Map.entry("teeth", "tooth"),
            Map.entry("mice", "mouse"),
            Map.entry("data", "datum"),
            Map.entry("media", "medium"),
            Map.entry("criteria", "criterion"),
            Map.entry("indices", "index"),
            Map.entry("matrices", "matrix"),
            Map.entry("news", "news"),
            Map.entry("series", "series"),
            Map.entry("species", "species"),
            Map.entry("movies", "movie"),
            Map.entry("cookies", "cookie"),
            Map.entry("caches", "cache"),
            Map.entry("quizzes", "quiz"),
            Map.entry("lenses", "lens"),
            Map.entry("gases", "gas"));

    private Plural() {}

    /** One of many: {@code aliases} gives {@code alias}, {@code cities} gives {@code city}; a singular gives itself. */
    public static String singular(String name) {
        int last = lastWord(name);
        String word = name.substring(last);
        return name.substring(0, last) + sameCase(word, singularWord(word.toLowerCase(Locale.ROOT)));
    }

    /** Many: {@code alias} gives {@code aliases}; a plural gives itself. */
    public static String of(String name) {
        int last = lastWord(name);
        String word = name.substring(last);
        return name.substring(0, last) + sameCase(word, pluralWord(word.toLowerCase(Locale.ROOT)));
    }

    private static String singularWord(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null || !isPlural(word)) {
            return irregular == null ? word : irregular;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.substring(0, word.length() - (addsSyllable(word) ? 2 : 1));
    }

    private static String pluralWord(String word) {
        for (Map.Entry<String, String> irregular : IRREGULAR.entrySet()) {
            if (irregular.getValue().equals(word)) {
                return irregular.getKey();
            }
        }
        if (IRREGULAR.containsKey(word) || isPlural(word)) {
            return word;
        }
        if (word.endsWith("y") && word.length() > 1 && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word + (hisses(word) ? "es" : "s");
    }

    /** Where the last word of a name begins: {@code mobilePhones} has {@code Phones}. */
    private static int lastWord(String name) {
        for (int i = name.length() - 1; i > 0; i--) {
            if (Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(name.charAt(i - 1))) {
                return i;
            }
        }
        return 0;
    }

    /** A changed word, with the letters of the given one where they are the same. */
    private static String sameCase(String given, String changed) {
        int same = 0;
        while (same < given.length()
                && same < changed.length()
                && Character.toLowerCase(given.charAt(same)) == changed.charAt(same)) {
            same++;
        }
        String rest = changed.substring(same);
        boolean capital = same == 0 && Character.isUpperCase(given.charAt(0));
        return given.substring(0, same) + (capital ? Naming.capital(rest) : rest);
    }

    private static boolean isPlural(String name) {
        return name.length() > 2
                && name.endsWith("s")
                && SINGULAR_ENDINGS.stream().noneMatch(name::endsWith);
    }

    /** {@code boxes}, {@code dishes}, {@code addresses}, {@code aliases}, {@code buses}; not {@code houses} or {@code cases}. */
    private static boolean addsSyllable(String plural) {
        if (!plural.endsWith("es") || plural.length() < 5) {
            return false;
        }
        String stem = plural.substring(0, plural.length() - 2);
        boolean ends = stem.endsWith("ss")
                || stem.endsWith("x")
                || stem.endsWith("sh")
                || stem.endsWith("ch")
                || stem.endsWith("ias")
                || stem.endsWith("tus");
        return ends || stem.endsWith("us") && "oaeiu".indexOf(stem.charAt(stem.length() - 3)) < 0;
    }

    private static boolean hisses(String name) {
        return name.endsWith("s")
                || name.endsWith("x")
                || name.endsWith("z")
                || name.endsWith("ch")
                || name.endsWith("sh");
    }
}
